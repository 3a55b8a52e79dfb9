/** What a goal says is paid, item by item: 暖气费、活动经费和医疗费. */
import type { Goal } from './text';
import { shareSubject } from './words';
import { fact } from '../fact';

export interface ExpenseItem {
  /** 医疗费. */
  readonly text: string;
  /** 医疗. */
  readonly stem: string;
  /** Stands in a sentence with other items. */
  readonly isListed: boolean;
}

const SENTENCE_END = /[。;\n!?]/;
/** 涉及, 普及, 及时 and 和谐 join nothing. */
const PIECE_END =
  /以及|(?<![涉普以波])及(?![时格])|(?<![共饱缓总平调])和(?![谐田平解睦])|[、,:()的]/;
const LIST_JOIN = /[、和及]/;
const LEADING =
  /^(?:\d{0,4}年度?)?(?:按时|及时|足额|全额|依法)*(?:发放|支付|缴纳|拨付|保障|确保|用于|落实|解决|报销|领取|享受|补齐|承担|安排|核算|包括|其中|兑现|补助|做好)*/;
const EXPENSE =
  /^([\p{Script=Han}]{2,24}?)(费用|缴费|经费|费|补贴|津贴|(?<=养老|抚恤|慰问|助学|奖学|救助|补偿|公积)金)(?:部分)?(?:补差)?(?:支出|缴纳|发放)?$/u;
/** 退休人员生活补贴: whose it is does not belong to the item. */
const WHOSE =
  /^.*(?:人员|职工|教师|医生|[工军老]人|残疾人|企业|家庭|群众|学[生员]|员工|对象|儿童|居民|[农村牧]民|干部|患者|农户)(?=.{2})/u;

/** Words for money in general, pay, and running costs: nobody measures these one by one. */
const NO_ITEM = new Set(
  (
    '各项 两项 三项 多项 相关 其他 其它 工作 项目 专项 补助 业务 日常 所需 必要 全部 公用 人员 运转 基本 运行 ' +
    '办公 印刷 咨询 手续 邮电 差旅 会议 培训 公务接待 接待 劳务 维修 维护 维修维护 租赁 委托业务 交通 水电 物业 物业管理 取暖降温 ' +
    '培养 建设 前期 管理 服务 材料 专用材料 设备购置 购置 收 免 缴 减 消 自 浪 生活消 成本 总 全 工程建设其他 ' +
    '津贴 津补贴 社会保险 社会保障 住房公积 公积 基本养老保险 职业年 工会 福利 绩效 加班 公务用车'
  ).split(' '),
);

/** A longer one is a phrase; what is paid stands at its end. */
const LONGEST_STEM = 8;

function itemIn(piece: string): Omit<ExpenseItem, 'isListed'> | null {
  const match = EXPENSE.exec(piece.trim().replace(LEADING, ''));
  if (match === null) return null;
  const [, before = '', ending = ''] = match;
  const own = before.replace(WHOSE, '');
  const stem = own.length > LONGEST_STEM ? own.slice(-LONGEST_STEM) : own;
  return NO_ITEM.has(stem) || stem.length < 2 ? null : { text: stem + ending, stem };
}

/** Each item once. */
export const expenseItems = fact((goal: Goal): readonly ExpenseItem[] => {
  const found = new Map<string, ExpenseItem>();
  for (const sentence of goal.text.split(SENTENCE_END)) {
    const items = sentence.split(PIECE_END).flatMap((piece) => itemIn(piece) ?? []);
    const isListed = LIST_JOIN.test(sentence) && new Set(items.map(({ text }) => text)).size >= 2;
    for (const item of items) {
      if (found.get(item.text)?.isListed !== true) found.set(item.text, { ...item, isListed });
    }
  }
  return [...found.values()];
});

/** Other words for the same expense. */
const SAME: readonly (readonly string[])[] = [
  ['采暖', '取暖', '暖气', '供暖'],
  ['医疗', '医药', '医保', '诊疗', '就医'],
  ['丧葬', '安葬', '殡葬'],
  ['抚恤', '抚慰'],
  ['学费', '学杂', '免学'],
  ['养老', '社保', '社会保险'],
];

/** Whether another text speaks of the item, in its words or in others for the same. */
export function speaksOf(text: string, item: ExpenseItem): boolean {
  return (
    text.includes(item.text) ||
    shareSubject(item.stem.slice(-4), text) ||
    SAME.some(
      (group) =>
        group.some((word) => item.stem.includes(word)) && group.some((word) => text.includes(word)),
    )
  );
}
