import type { PerformanceTable } from '../../domain/performance-table';
import {
  LEVEL2_2015,
  LEVEL2_2021,
  level1Of,
  regularLevel,
  stripAnnotation,
} from '../../domain/vocabulary';
import { guide } from '../../policy/documents';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { levelCells, listFirstCells, quote } from '../facts/structure';

const STANDARD: ReadonlySet<string> = new Set(Object.values(LEVEL2_2021).flat());
const OLD: ReadonlySet<string> = new Set(Object.values(LEVEL2_2015).flat());

/** Other words for a standard 二级指标. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/满意/, '服务对象满意度指标'],
  [/生态环境成本|环境成本/, '生态环境成本指标'],
  [/社会成本/, '社会成本指标'],
  [/成本/, '经济成本指标'],
  [/环境|生态/, '生态效益指标'],
  [/可持续/, '社会效益指标'],
  [/经济/, '经济效益指标'],
  [/社会/, '社会效益指标'],
  [/数量/, '数量指标'],
  [/质量/, '质量指标'],
  [/时效|进度|时间/, '时效指标'],
];

export function meantLevel2(text: string): string | null {
  const regular = regularLevel(text);
  if (STANDARD.has(regular)) return regular;
  return MEANT.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** 经济效益类指标 counts as 经济效益指标. */
function isStandard(text: string): boolean {
  return STANDARD.has(text) || STANDARD.has(text.replace(/类指标$/, '指标'));
}

function isOldYear({ year }: PerformanceTable): boolean {
  return year !== null && year < 2021;
}

/** 数量, 质量, 时效: the standard name, only without 指标. */
function isShort(text: string): boolean {
  return STANDARD.has(`${text}指标`);
}

/** A form that writes its levels short does so everywhere: one habit, one finding. */
const FROM = 3;

function allShort(reports: readonly Report[], texts: readonly string[]): Report {
  const [first, ...rest] = reports.flatMap(({ cells }) => cells);
  const distinct = [...new Set(texts)];
  const shown = distinct
    .slice(0, FROM)
    .map((text) => quote(text))
    .join('');
  return {
    cells: [first ?? '', ...rest],
    message: `共${reports.length}处二级指标省写了“指标”二字（${listFirstCells(reports)}）：${shown}${distinct.length > FROM ? '等' : ''}。`,
    advice: `补全为${distinct.map((text) => quote(`${text}指标`)).join('')}。`,
    steps: () => [
      `101号指引的标准名称都以“指标”结尾，这${reports.length}处只差这两个字。`,
      ...reports.slice(0, FROM).map(({ message }) => message),
    ],
  };
}

function* wordings({
  table,
  profile,
}: CheckContext): Generator<{ readonly text: string; readonly report: Report }> {
  for (const { text: label, cell, indicator } of levelCells(table, 'level2')) {
    const text = stripAnnotation(label);
    if (text === '' || isStandard(text) || profile.accepted.level2.includes(text)) continue;
    const level1 = level1Of(indicator.level1 ?? '');
    if (text === '成本指标' && level1 === '产出指标') continue;
    // The names of 2015 were the right ones then.
    if (isOldYear(table) && OLD.has(text)) continue;
    const isRemark = profile.remarked?.level2.includes(text) === true;
    const isOld = OLD.has(text) && text !== '成本指标';
    const meant = isOld && text.includes('可持续') ? null : meantLevel2(text);
    const advice =
      meant === null
        ? '可持续影响指标在101号指引中已不单列，可并入社会效益或生态效益指标。'
        : `改为“${meant}”。`;
    const report: Report = {
      cells: [cell],
      message: isOld
        ? `二级指标${quote(text)}是2015年口径的名称。`
        : `二级指标${quote(text)}不是标准名称${meant === null ? '' : `，应为“${meant}”`}。`,
      ...(meant === null && !isOld ? {} : { advice }),
      ...(isOld || isRemark ? { severity: 'info' as const } : {}),
      steps: () => [
        `去掉标注后是${quote(text)}，101号指引的标准名称里没有它。`,
        isOld
          ? `它是2015年口径的名称${table.year === null ? '' : `，而本表是${table.year}年度的`}。`
          : isRemark
            ? `“${profile.name}”的模板用这个名称，因此只作提示。`
            : `“${profile.name}”也没有把它列为可以接受的名称。`,
        ...(meant === null ? [] : [`与它对应的标准名称是“${meant}”。`]),
      ],
    };
    yield { text, report };
  }
}

export const level2Wording = defineCheck({
  id: 'N02',
  name: 'level2-wording',
  title: '二级指标名称非标准',
  category: 'standardization',
  severity: 'warning',
  condition:
    '二级指标不是101号指引的标准名称；2015年口径的可持续影响指标、社会公众或服务对象满意度指标，只作提示。',
  exceptions:
    '配置中接受的用语、2021年以前的表用2015年口径的名称不提示；本地区模板用语（如新疆、乌鲁木齐模板的“满意度指标”）只作提示；产出下的“成本指标”由归属检查说明；标注“（必填）”等先去掉再比较；3处以上都只省写“指标”二字的合并为一条。',
  advice: '改为标准的二级指标名称。',
  example: { wrong: '二级指标：社会效益', right: '二级指标：社会效益指标' },
  citations: [guide('绩效指标的类型和设置要求')],
  *check(context) {
    const found = [...wordings(context)];
    const short = found.filter(({ text }) => isShort(text));
    const isHabit = short.length >= FROM;
    if (isHabit) {
      yield allShort(
        short.map(({ report }) => report),
        short.map(({ text }) => text),
      );
    }
    for (const { text, report } of found) if (!isHabit || !isShort(text)) yield report;
  },
});
