/**
 * The labels that forms carry, in all variants seen (docs/layouts.md). A cell's text is first reduced to
 * its key: no white space, no *, no ordinal, no bracketed annotation, nothing after a colon.
 */
import type { ColumnRole } from '../domain/indicator';
import { compact, normalizeText } from '../domain/text';

export interface Label {
  /** What is looked up. */
  readonly key: string;
  /** Bracketed annotations, joined: "万元", "盖章". */
  readonly annotation: string;
  /** Text after the colon in the same cell, or null where there is none. */
  readonly inline: string | null;
}

const LONGEST_LABEL = 24;

export function parseLabel(text: string): Label {
  const normal = normalizeText(text.length > 4000 ? text.slice(0, 4000) : text).replace(
    /^其中\s*:\s*/,
    '其中',
  );
  const colon = normal.indexOf(':');
  const hasColon = colon > 0 && colon <= LONGEST_LABEL + 10;
  const before = hasColon ? normal.slice(0, colon) : normal;
  const after = hasColon ? normal.slice(colon + 1).trim() : '';
  if (before.length > LONGEST_LABEL * 2) return { key: '', annotation: '', inline: null };
  const annotations: string[] = [];
  const key = compact(before)
    .replace(/\(([^()]*)\)/g, (_, inner: string) => {
      annotations.push(inner);
      return '';
    })
    .replace(/\([^()]*$/, '')
    .replace(/^[*★☆▲#]+/, '')
    .replace(/^(\d{1,2}[.、]|[一二三四五六七八九十]{1,2}[、.])/, '')
    .replace(/^其中(?=.)/, '')
    .replace(/[*★☆]+$/, '');
  return {
    key: key.length > LONGEST_LABEL ? '' : key,
    annotation: annotations.join(' '),
    inline: after === '' ? null : after,
  };
}

const COLUMN_WORDS: Readonly<Record<ColumnRole, readonly string[]>> = {
  level1: ['一级指标', '一级目标', '指标类型', '一级绩效指标', '一级指标名称'],
  level2: ['二级指标', '二级目标', '二级绩效指标', '二级指标名称'],
  level3: [
    ...['三级指标', '指标名称', '指标内容', '指标', '三级指标名称', '绩效指标名称', '具体指标'],
    ...['三级目标', '三级绩效指标', '绩效指标内容', '明细指标', '绩效指标'],
  ],
  operator: [
    '指标性质',
    '计算符号',
    '绩效指标性质',
    '指标值类型',
    '运算符号',
    '比较符',
    '指标方向',
  ],
  target: [
    ...['指标值', '年度指标值', '指标值及单位', '目标值', '指标目标值', '当年度指标值'],
    ...['当年预期实现值', '年度目标值', '绩效指标值', '预期指标值', '计划指标值', '预期值'],
    ...['本年度指标值', '当年指标值', '本年指标值', '计划完成值', '年初指标值', '全年指标值'],
    ...['年初目标值', '年初设定指标值', '年度绩效指标值', '预期目标值', '指标值和单位', '计划值'],
    ...['实施周期指标值', '中期指标值', '长期指标值', '总体指标值', '项目指标值', '实施期指标值'],
  ],
  unit: ['度量单位', '计量单位', '单位', '绩效度量单位', '指标单位', '指标值单位', '绩效计量单位'],
  basis: [
    ...['指标值设置依据', '指标值设定依据', '绩效标准', '指标值确定依据', '设定依据', '指标值依据'],
    ...['指标设置依据', '指标设定依据', '设置依据', '目标值设定依据', '指标值来源'],
  ],
  explanation: [
    ...['指标解释', '指标描述', '指标值说明', '绩效指标描述', '备注', '指标说明', '说明'],
    ...['指标值内容', '绩效指标说明'],
  ],
  lastYear: [
    ...['上年完成值', '上年实际值', '上年度完成值', '上年实际完成值', '上年完成情况', '去年完成值'],
    ...['上年值', '上年度实际完成值', '上年指标完成值', '历史完成值', '上年度完成情况', '历史值'],
    ...['上年度实际值', '上一年完成值', '上年指标值'],
  ],
  weight: [
    ...['指标分值权重', '权重', '分值', '本年权重', '分值权重', '指标权重', '指标分值', '权重分值'],
    ...['标准分', '标准分值', '绩效指标权重', '分值及权重', '满分'],
  ],
  scoringRule: [
    ...['指标赋分规则', '赋分规则', '评分标准', '评分规则', '计分规则', '评分办法', '赋分标准'],
    ...['扣分标准', '计分方法', '评扣分标准', '计分标准', '指标评分规则', '指标评分标准'],
  ],
  evidence: ['佐证资料', '佐证资料要求', '佐证材料', '证明材料', '佐证材料要求', '证明资料'],
  actual: [
    ...[
      '实际完成值',
      '完成值',
      '全年实际值',
      '全年实际完成值',
      '实际值',
      '年度完成值',
      '全年完成值',
    ],
    ...['实际完成情况', '完成情况', '实际完成指标值', '年度实际完成值', '指标完成值'],
  ],
  score: ['得分', '自评得分', '实际得分', '自评分', '指标得分'],
  deviation: [
    ...[
      '偏差原因分析及改进措施',
      '未完成原因分析',
      '未完成原因及拟采取的改进措施',
      '未达到指标值原因',
    ],
    ...[
      '偏差原因',
      '偏差原因分析',
      '未完成原因',
      '原因分析',
      '未完成原因及改进措施',
      '偏差原因及改进措施',
    ],
  ],
};

const COLUMN_KEYS: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.entries(COLUMN_WORDS) as [ColumnRole, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word) => [word, role] as const),
  ),
);

/** The column that a header cell opens, or null. */
export function columnRole(label: Label): ColumnRole | null {
  const known = COLUMN_KEYS.get(label.key);
  if (known !== undefined) return known;
  if (!/^20\d\d年|偏差|未完成|未达/.test(label.key)) return null;
  if (/^20\d\d年度?(指标值|目标值)$/.test(label.key)) return 'target';
  if (/^20\d\d年度?(实际)?(完成|执行)(值|数|情况)?$/.test(label.key)) return 'lastYear';
  if (/^(偏差|未完成|未达).*(原因|措施)/.test(label.key)) return 'deviation';
  return null;
}

/** A value column that speaks of the whole period, not of the budget year. */
export function isPeriodLabel(key: string): boolean {
  return /实施周期|实施期|中期|长期|总体|^项目/.test(key) && !/年度|当年|本年/.test(key);
}

export type FieldName =
  | 'projectName'
  | 'budgetUnit'
  | 'department'
  | 'implementer'
  | 'leader'
  | 'year'
  | 'annualGoal'
  | 'overallGoal'
  | 'goalDone';

/** Variants of each field, the most telling first: the first that has a value wins. */
const FIELD_WORDS: Readonly<Record<FieldName, readonly string[]>> = {
  projectName: [
    ...['项目名称', '项目支出名称', '二级项目名称', '专项名称', '资金名称', '专项资金名称', '项目'],
    ...['项目资金名称', '政策名称', '项目政策名称', '项目全称', '一级项目名称'],
  ],
  budgetUnit: [
    ...['预算单位', '预算部门', '填报单位', '绩效编制单位', '部门名称', '单位名称', '编报单位'],
    ...['申报单位', '项目申报单位', '填报部门', '预算单位名称', '申请单位', '编制单位', '单位'],
  ],
  department: [
    ...[
      '主管部门',
      '主管部门及代码',
      '主管部门及其编码',
      '主管预算部门',
      '业务主管部门',
      '主管单位',
    ],
    ...['项目主管部门', '主管部门及编码', '主管部门名称', '主管处室', '一级预算单位'],
  ],
  implementer: [
    ...['实施单位', '项目实施单位', '项目单位', '具体实施单位', '组织实施单位', '资金使用单位'],
    ...['用款单位', '项目承担单位', '执行单位', '项目执行单位', '承担单位'],
  ],
  leader: [
    ...['项目负责人', '项目负责人及电话', '项目责任人', '项目负责人及联系电话', '项目负责人姓名'],
    ...['负责人', '项目联系人', '联系人', '项目负责人及联系方式', '责任人'],
  ],
  year: ['年度', '预算年度', '申报年度', '项目年度', '填报年度', '年份', '所属年度'],
  annualGoal: [
    ...['年度总体目标', '年度目标', '年度绩效目标', '本年度绩效目标', '当年绩效目标', '预期目标'],
    ...['年度主要目标和成果', '年度绩效总目标', '年初设定目标', '项目年度目标', '年度总体绩效目标'],
    ...['本年度目标', '年度总目标', '年度预期目标', '年度绩效目标描述', '当年目标', '当年度目标'],
    ...['项目年度绩效目标', '年度总体目标描述', '本年目标'],
  ],
  overallGoal: [
    ...[
      '项目总体目标',
      '项目总目标',
      '总体目标',
      '实施期绩效目标',
      '中期目标',
      '长期目标',
      '总目标',
    ],
    ...['实施周期总目标', '绩效目标总体描述', '项目绩效目标', '绩效目标', '实施期目标', '项目目标'],
    ...[
      '总体绩效目标',
      '中长期目标',
      '实施周期目标',
      '项目总体绩效目标',
      '绩效总目标',
      '实施期总目标',
    ],
    ...['项目绩效总目标', '三年总体目标', '中期绩效目标', '长期绩效目标'],
  ],
  goalDone: [
    ...['实际完成情况', '年度目标完成情况', '年度总体目标完成情况', '项目年度目标完成情况'],
    ...['目标完成情况', '年度总体目标完成情况综述', '年度绩效目标完成情况', '已实施情况'],
    ...['未实施情况及原因', '全年实际完成情况', '年度实际完成情况'],
  ],
};

export interface FieldLabel {
  readonly field: FieldName;
  /** Place among the variants of this field; lower is more telling. */
  readonly rank: number;
}

const FIELD_KEYS: ReadonlyMap<string, FieldLabel> = new Map(
  (Object.entries(FIELD_WORDS) as [FieldName, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word, rank) => [word, { field, rank }] as const),
  ),
);

/** Words too common to be a label unless a colon or a stamp note says so: 单位(盖章):, 项目:. */
const NEEDS_COLON: ReadonlySet<string> = new Set(['单位', '项目', '联系人', '负责人', '责任人']);

export function fieldLabel(label: Label, text: string): FieldLabel | null {
  const found = FIELD_KEYS.get(label.key);
  if (found === undefined) return null;
  if (NEEDS_COLON.has(label.key) && !/[:：]/.test(text) && label.annotation === '') return null;
  // 单位:万元 is a caption, not a unit's name.
  if (label.key === '单位' && /^(人民币)?[千万百亿]*元$/.test(compact(label.inline ?? '')))
    return null;
  return found;
}

/** Other labels of the head: never the value of a label to their left. */
const OTHER_LABEL = new RegExp(
  [
    '^(项目|计划|起止|建设|实施)[^,。]{0,6}(性质|类别|类型|属性|分类|期|期限|日期|时间|周期|年限|编码|代码|级次|阶段)$',
    '^(项目)?(概况|基本情况|立项依据|立项必要性|设立必要性|实施计划|实施内容.*|实施进度|内容|背景|主要内容)$',
    '^(项目)(立项必要性|设立必要性|实施计划|概况|简介|内容|用途|支出实施期|基本情况)$',
    '^(中央|省级|市级|县级|区级|区县|地方|本级|州级|盟级|镇级)(财政|主管)部门$',
    '^(主管部门|单位|部门|预算单位|项目)(编码|代码|性质|职责|地址|电话)$',
    '^(资金)(用途|性质|来源|类型|类别|投向|管理办法)$',
    '^(监督管理单位|政策依据|其他依据|其他需要说明的问题|需要说明的其他问题|联系电话|电话|备注|绩效指标|长期绩效指标|年度绩效指标|本年度绩效指标|保证项目实施的制度.{0,3}措施|起止时间|预算科目|功能科目|支出功能分类|是否.{1,8}|填报日期|填报时间|申报日期|年度预算|项目级别)$',
  ].join('|'),
);

/** True for a label of the head that carries nothing the model holds. */
export function isOtherLabel(label: Label): boolean {
  return label.key !== '' && OTHER_LABEL.test(label.key);
}

/** Text above or below a table that belongs to no indicator. */
export function isFooter(text: string): boolean {
  const start = compact(text.slice(0, 60));
  return /^(注\d?[:：]|注意|备注[:：]|说明[:：]|填表|填报|制表|审核|审批|财政部门|财政局|主管部门(审核|意见|审批)|部门(审核|意见)|单位(负责人|意见|审核|盖章)|评价结论|存在问题|改进措施|其他需要说明|其他说明|联系电话|联系人|项目负责人|负责人|业务股室|对口|绩效(管理)?(科|股|处|部门|审核)|归口|经办|预算(科|股|处)|自评(结论|得分说明)|附[:：注]|[^,。]{0,14}(审核意见|审批意见|意见|签字|签章|盖章)\)?[:：]?)/.test(
    start,
  );
}

/** A title such as 项目支出绩效目标表, 转移支付区域绩效目标表, 部门预算项目支出绩效自评表(2023年度). */
export function isTitle(text: string): boolean {
  if (text.length > 120) return false;
  const title = compact(text);
  return (
    title.length >= 4 &&
    title.length <= 60 &&
    /绩效.*表/.test(title) &&
    /目标|自评|评价|申报|指标/.test(title) &&
    !/^注|[。;；]/.test(title)
  );
}
