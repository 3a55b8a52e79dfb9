/**
 * The labels that forms carry, in all variants seen (docs/layouts.md). A cell's text is first reduced to
 * its key: no white space, no *, no ordinal, no bracketed annotation, nothing after a colon.
 */
import type { ColumnRole } from '../indicator';
import { compact, normalizeText } from '../text';
import { COLUMN_WORDS, FIELD_WORDS, type FieldName } from './label-words';
import { words } from '../lexicon/words';

export interface Label {
  /** What is looked up. */
  readonly key: string;
  /** Bracketed annotations, joined: "万元", "盖章". */
  readonly annotation: string;
  /** Text after the colon in the same cell, or null where there is none. */
  readonly inline: string | null;
}

const LONGEST_LABEL = 24;

/** The colon behind a label; that of 年度目标1（权重：60%） is inside of it. */
function labelEnd(text: string): number {
  const colon = text.indexOf(':');
  const inside = colon < 0 ? null : /\([^()]{0,12}$/.exec(text.slice(0, colon));
  if (inside === null) return colon;
  const closed = /^[^()]{0,12}\)/.exec(text.slice(colon));
  return closed === null ? colon : text.indexOf(':', colon + closed[0].length);
}

export function parseLabel(text: string): Label {
  const normal = normalizeText(text.length > 4000 ? text.slice(0, 4000) : text).replace(
    /^其中\s*:\s*/,
    '其中',
  );
  const colon = labelEnd(normal);
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
    .replace(/(?<![*★☆])[*★☆]+$/, '');
  return {
    key: key.length > LONGEST_LABEL ? '' : key,
    annotation: annotations.join(' '),
    inline: after === '' ? null : after,
  };
}

const COLUMN_KEYS: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.entries(COLUMN_WORDS) as [ColumnRole, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word) => [word, role] as const),
  ),
);

/** 全年目标值, 本年绩效指标值及单位, 2025年预期值, 预计当年实现, and a bare year in forms of several years. */
const TARGET =
  /^(20\d\d年度?|全年|半年|本年度?|当年度?|年度|年初|年底|绩效|预期|预计|计划|设定|指标|目标|三级指标)*(指标|目标|预期|预计|计划)值(及单位|和单位|内容)?$|^预计(当年|本年)实现(值)?$|^(当年|本年)预计实现(值)?$|^20\d\d年度?$/;

/** The column that a header cell opens, or null. */
export function columnRole(label: Label): ColumnRole | null {
  const known = COLUMN_KEYS.get(label.key);
  if (known !== undefined) return known;
  if (!/值|^20\d\d年|偏差|未完成|未达|预计|实现/.test(label.key)) return null;
  if (TARGET.test(label.key)) return 'target';
  if (/^20\d\d年度?(实际)?(完成|执行)(值|数|情况)?$/.test(label.key)) return 'lastYear';
  if (/^(偏差|未完成|未达).*(原因|措施)/.test(label.key)) return 'deviation';
  return null;
}

/** A value column that speaks of the whole period, not of the budget year. */
export function isPeriodLabel(key: string): boolean {
  return /实施周期|实施期|中期|长期|总体|^项目/.test(key) && !/年度|当年|本年/.test(key);
}

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
const NEEDS_COLON: ReadonlySet<string> = new Set(words('单位 部门 项目 联系人 负责人 责任人'));

const ANNUAL_GOAL =
  /^(?:项目|专项(?:资金)?|资金|政策)?(20\d\d年度?|年度|本年度?|当年度?|年初|全年|预期)(绩效)?(总体|整体|总)?(绩效)?(总)?目标(描述|概述|内容|\d{1,2}|[一二三四五六七八九十])?$/;
const OVERALL_GOAL =
  /^(?:项目|专项(?:资金)?|资金|政策)?(项目|整体|总体|中期|长期|实施期|实施周期|中长期|三年|绩效)(绩效)?(总体|整体|总)?(绩效)?(总)?目标(总体)?(描述|概述|内容|\d{1,2}|[一二三四五六七八九十])?$/;

/** Goals in words of their own: 年度绩效总体目标, 2025年绩效目标, 总体绩效目标概述. */
function goalLabel(key: string): FieldLabel | undefined {
  if (!key.includes('目标')) return undefined;
  if (ANNUAL_GOAL.test(key)) return { field: 'annualGoal', rank: 50 };
  return OVERALL_GOAL.test(key) ? { field: 'overallGoal', rank: 50 } : undefined;
}

/** 主管预算部门名称, 实施单位及代码. */
function withoutSuffix(key: string): string {
  return key.replace(/(名称|全称|及其?(名称|代码|编码))$/, '');
}

/** 省级业务主管部门: what the level of government adds; 省级主管部门 alone names a level of a transfer form. */
function withoutLevel(key: string): string {
  return key.replace(/^(?:省|市|州|盟|县|区|本|镇)级(?=业务|预算)/, '');
}

export function fieldLabel(label: Label, text: string): FieldLabel | null {
  const bare = withoutLevel(withoutSuffix(label.key));
  const found = FIELD_KEYS.get(label.key) ?? FIELD_KEYS.get(bare) ?? goalLabel(label.key);
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
    '^(项目)?(概况|概述|基本情况|立项依据|立项必要性|设立必要性|实施计划|实施内容.*|实施进度|内容|背景|主要内容)$',
    '^(项目)(立项必要性|设立必要性|实施计划|概况|简介|内容|用途|支出实施期|基本情况)$',
    '^(中央|省级|市级|县级|区级|区县|地方|本级|州级|盟级|镇级)(财政|主管)部门$',
    '^(主管部门|单位|部门|预算单位|项目)(编码|代码|性质|职责|地址|电话)$',
    '^(名称|目标说明|目标名称|目标内容)$',
    '^(基本支出|项目支出|人员(经费|支出)|(日常)?公用(经费|支出)|人员经费支出|商品和服务支出)$',
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

/** 长期绩效目标表, 年度绩效目标表: heads one block of a form, not a form. */
export function isBlockHeading(text: string): boolean {
  return /^(年度|本年度|当年|长期|中长期|中期|实施期)绩效(目标|指标)表?$/.test(
    compact(text.slice(0, 40)),
  );
}

/** 项目支出目标申报表: without 绩效, as some sites publish it. */
const SPENDING_TITLE = /项目支出(?:预期)?(?:目标|自评)[^,。]{0,6}表/;

/** A title such as 项目支出绩效目标表, 转移支付区域绩效目标表, 部门预算项目支出绩效自评表(2023年度). */
export function isTitle(text: string): boolean {
  if (text.length > 120) return false;
  const title = compact(text);
  return (
    title.length >= 4 &&
    title.length <= 60 &&
    (/绩效.*表/.test(title) || SPENDING_TITLE.test(title)) &&
    /目标|自评|评价|申报|指标/.test(title) &&
    !/^注|[。;；]|(说明|要求|指南|须知|格式|样例)$/.test(title)
  );
}
