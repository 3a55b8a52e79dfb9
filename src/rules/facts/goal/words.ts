/** Do two names speak of the same thing? Shared runs of characters, without words that fit everything. */
import { memoize } from '../../../domain/memo';

const GENERIC: ReadonlySet<string> = new Set(
  (
    '人员 人数 数量 项目 资金 企业 单位 工作 完成 发放 保障 补助 补贴 支持 建设 开展 实施 服务 年度 ' +
    '情况 国有 享受 政策 指标 新增 本年 全年 总额 金额 规模 每月 每季 季度 次数 户数 个数 面积 标准 ' +
    '经费 费用 支出 成本 人次 万元 支付 拨付 收入 市级 全市 全县 全区 公司 机构 对象 相关 活动 按照 ' +
    '根据 提供 通过 进行 其中 覆盖 及时 计划 目标 管理 组织 采购 购置 时间 按时 各项 单价 总价'
  ).split(' '),
);

const LONGEST = 300;
const ONLY_HANZI = /^[一-鿿]{2}$/;

/** Every name is held against every goal and every other name. */
const pairs = memoize(
  (text): ReadonlySet<string> => {
    const found = new Set<string>();
    const chars = text.replace(/\s/g, '').slice(0, LONGEST);
    for (let at = 0; at + 2 <= chars.length; at += 1) {
      const pair = chars.slice(at, at + 2);
      if (ONLY_HANZI.test(pair)) found.add(pair);
    }
    return found;
  },
  { longest: LONGEST },
);

/** Two neighbouring characters of one that the other has too, other than words that fit everything. */
export function shareSubject(a: string, b: string): boolean {
  const own = pairs(a);
  return [...pairs(b)].some((pair) => own.has(pair) && !GENERIC.has(pair));
}

/** As `shareSubject`; two of the general words (支持 and 企业) count as well. */
export function shareWords(a: string, b: string): boolean {
  const own = pairs(a);
  const common = [...pairs(b)].filter((pair) => own.has(pair));
  return common.some((pair) => !GENERIC.has(pair)) || common.length >= 2;
}

/** Any two neighbouring characters in common, general words too; the second text may be long. */
export function sharePair(name: string, text: string): boolean {
  return [...pairs(name)].some((pair) => text.includes(pair));
}

/** Said of any project as well: who takes part and who benefits. */
const SAID_OF_ANY: ReadonlySet<string> = new Set(
  '应用 使用 涉及 参与 受益 惠及 实际 用户 部门 主体 群众 居民'.split(' '),
);

/** The Chinese characters that are left without the words that fit everything: 应用单位数量 -> "". */
export function contentOf(text: string): string {
  let content = '';
  const chars = text.replace(/\P{Script=Han}/gu, '').slice(0, LONGEST);
  for (let at = 0; at < chars.length; at += 1) {
    const pair = chars.slice(at, at + 2);
    if (GENERIC.has(pair) || SAID_OF_ANY.has(pair)) at += 1;
    else content += chars.charAt(at);
  }
  return content;
}

/** Characters in so many words that two texts may share them by chance. */
const COMMON = /[的一二三四五六七八九十个数量及等与和为年月日化性不有在上下中大小以用设施]/g;

/** True where the two have no telling character in common: 村干部人数 and 村级组织 have 村. */
export function shareCharacter(name: string, text: string): boolean {
  const own = contentOf(name).replace(COMMON, '');
  return own === '' || Array.from(own).some((character) => text.includes(character));
}
