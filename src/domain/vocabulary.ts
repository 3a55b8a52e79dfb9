/** Fixed words of the form: levels of 2021 and 2015, 设定依据, 赋分规则, 佐证资料. */
import type { ScoringMethod } from './indicator';
import { EVALUATION_NAMES, LEVEL1_NAMES, LEVEL2_NAMES, NEED_ENDING } from './level-names';
import { memoize } from './memo';
import { compact } from './text';

/** 一级指标 of 财预〔2021〕101号. */
export const LEVEL1 = ['成本指标', '产出指标', '效益指标', '满意度指标'] as const;
export type Level1 = (typeof LEVEL1)[number];

/** 二级指标 under each 一级指标, 财预〔2021〕101号. */
export const LEVEL2_2021: Readonly<Record<Level1, readonly string[]>> = {
  成本指标: ['经济成本指标', '社会成本指标', '生态环境成本指标'],
  产出指标: ['数量指标', '质量指标', '时效指标'],
  效益指标: ['经济效益指标', '社会效益指标', '生态效益指标'],
  满意度指标: ['服务对象满意度指标'],
};

/** 二级指标 that 财预〔2015〕88号 had and 101号 moved or dropped. */
export const LEVEL2_2015: Readonly<Record<Level1, readonly string[]>> = {
  成本指标: [],
  产出指标: ['数量指标', '质量指标', '时效指标', '成本指标'],
  效益指标: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
  满意度指标: ['服务对象满意度指标', '社会公众或服务对象满意度指标'],
};

/** 指标值设定依据 of 财预〔2021〕101号. */
export const BASES = ['计划标准', '行业标准', '历史标准', '预算支出标准', '其他标准'] as const;

/** 指标赋分规则 of 财预〔2021〕101号. */
export const SCORING_RULES = [
  '直接赋分',
  '按照完成比例赋分',
  '按评判等级赋分',
  '满意度赋分',
] as const;

/** 佐证资料 of 财预〔2021〕101号. */
export const EVIDENCES = ['正式资料', '工作资料', '原始凭证', '说明材料'] as const;

const LEVEL2_HOME: ReadonlyMap<string, Level1> = new Map(
  [LEVEL2_2015, LEVEL2_2021].flatMap((taxonomy) =>
    LEVEL1.flatMap((level1) => taxonomy[level1].map((level2) => [level2, level1] as const)),
  ),
);

/** What stays of a level label once its wording is made regular: 生态效益 and 生态效益类指标 are 生态效益指标. */
export const regularLevel = memoize((label) => {
  const core = stripAnnotation(label).replace(/类?(指标)?$/, '');
  return core === '' ? '' : `${core}指标`;
});

/** A level label without white space, ordinals and annotations: "产出指标(50分)", "（必填）", "一、产出指标". */
export const stripAnnotation = memoize((label) =>
  compact(label)
    .replace(/^[*★☆]+/, '')
    .replace(/^[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．:]/, '')
    .replace(/\([^()]*\)分?$/g, '')
    .replace(/(?<!\d)\d+(\.\d+)?分$/, '')
    .replace(/(?<![:*])[:*]+$/, ''),
);

/** Points written into a level label: "产出指标(50分)" -> "50"; null where there are none or a span (0-20). */
export function annotatedPoints(label: string): string | null {
  const match = /\(?(?<!\d)(\d+(?:\.\d+)?)分\)?$/.exec(compact(label));
  const before = match === null ? '' : compact(label).slice(0, match.index);
  return match === null || /[-~至]\(?$/.test(before) ? null : (match[1] ?? null);
}

const LEVEL1_BY_NAME: ReadonlyMap<string, Level1> = new Map(
  LEVEL1.flatMap((level1) => LEVEL1_NAMES[level1].map((name) => [name, level1] as const)),
);

const LEVEL2_BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(LEVEL2_NAMES).flatMap(([level2, names]) =>
    names.map((name) => [name, level2] as const),
  ),
);

/** 产出目标 and 产出类指标 are both 产出; whether an ending was there is said too. */
function coreOf(label: string): { readonly core: string; readonly hasEnding: boolean } {
  const whole = stripAnnotation(label);
  const core = whole.replace(/(?:类?(?:指标|目标)|类)$/, '');
  return { core, hasEnding: core !== whole };
}

/** 一级指标 as 财预〔2021〕101号 names it, but for 指标 or 类 at its end. */
export function isStandardLevel1(label: string): boolean {
  const regular = regularLevel(label);
  return LEVEL1.some((name) => name === regular);
}

/** The 一级指标 that a label stands for, by the names of all regions; null for other words. */
export const level1Of = memoize((label): Level1 | null => {
  const { core, hasEnding } = coreOf(label);
  return hasEnding || !NEED_ENDING.has(core) ? (LEVEL1_BY_NAME.get(core) ?? null) : null;
});

/** 社会、经济、生态效益: several in one. */
const SEVERAL_BENEFITS =
  /^(?:(?:经济|社会|生态|环境)(?:效益)?[、,及和与/])+(?:经济|社会|生态|环境)效益$/;

/** The 二级指标 that a label stands for, by the names of all regions and of either taxonomy; null for other words. */
export const level2Of = memoize((label): string | null => {
  const regular = regularLevel(label);
  return LEVEL2_HOME.has(regular) ? regular : (LEVEL2_BY_NAME.get(coreOf(label).core) ?? null);
});

/** The 一级指标 that a 二级指标 belongs to, by either taxonomy; null for words of neither. */
export function homeOfLevel2(label: string): Level1 | null {
  if (SEVERAL_BENEFITS.test(coreOf(label).core)) return '效益指标';
  return LEVEL2_HOME.get(level2Of(label) ?? '') ?? null;
}

/** 决策, 过程, 管理: a level of a frame for evaluations, not of a 目标表. */
export function isEvaluationLevel(label: string): boolean {
  return EVALUATION_NAMES.has(coreOf(label).core);
}

/** True for a word that names a level of the form, standard or not (…指标, 生态效益, 服务对象满意度). */
export const isLevelWord = memoize((label) => {
  const core = stripAnnotation(label);
  if (core.length < 2 || core.length > 16) return false;
  if (core.startsWith('指标')) return false;
  return /(指标|效益|满意度|影响|成本)$/.test(core) || level1Of(core) !== null;
});

export const scoringMethodOf = memoize((wording): ScoringMethod => {
  const text = compact(wording);
  if (text.includes('满意度')) return 'satisfaction';
  if (text.includes('比例')) return 'proportional';
  if (/等级|评判|分级|分档/.test(text)) return 'graded';
  if (text.includes('直接')) return 'direct';
  return 'unknown';
});

/** Words that only 指标值设定依据 cells hold. */
export const isBasisWord = memoize((text) =>
  /^(自定义|[^,，。]{1,10}标准)$/.test(compact(text.slice(0, 60))),
);

/** Words that only 佐证资料 cells hold. */
export const isEvidenceWord = memoize((text) => {
  const word = compact(text.slice(0, 80));
  return word.length <= 60 && /(资料|凭证|材料)/.test(word) && !/指标|赋分/.test(word);
});

export function isScoringWord(text: string): boolean {
  return text.length <= 40 && compact(text).includes('赋分');
}
