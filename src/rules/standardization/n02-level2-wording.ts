import type { PerformanceTable } from '../../domain/performance-table';
import {
  homeOfLevel2,
  LEVEL2_2015,
  LEVEL2_2021,
  level1Of,
  regularLevel,
  stripAnnotation,
  type Level1,
} from '../../domain/vocabulary';
import { guide } from '../../policy/documents';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { suggestedUnless, type Proposal } from '../engine/fix';
import { isAccepted, isRemarked } from '../facts/regional-wording';
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

/** Words that a message names, and places that an explanation does. */
const MOST_SHOWN = 3;

function allShort(reports: readonly Report[], texts: readonly string[]): Report {
  const [first, ...rest] = reports.flatMap(({ cells }) => cells);
  const distinct = [...new Set(texts)];
  const shown = distinct
    .slice(0, MOST_SHOWN)
    .map((text) => quote(text))
    .join('');
  return {
    cells: [first ?? '', ...rest],
    message: `共${reports.length}处二级指标省写了“指标”二字（${listFirstCells(reports)}）：${shown}${distinct.length > MOST_SHOWN ? '等' : ''}。`,
    advice: `补全为${distinct.map((text) => quote(`${text}指标`)).join('')}。`,
    steps: () => [
      `101号指引的标准名称都以“指标”结尾，这${reports.length}处只差这两个字。`,
      ...reports.slice(0, MOST_SHOWN).map(({ message }) => message),
    ],
    fix: () => togetherOf(reports),
  };
}

/** Those that can be mended. */
function togetherOf(reports: readonly Report[]): Proposal | null {
  const proposals = reports.flatMap(({ fix }) => fix?.() ?? []);
  return proposals.length === 0
    ? null
    : {
        drafts: proposals.flatMap(({ drafts }) => drafts),
        ...suggestedUnless(proposals.every(({ kind }) => kind === undefined)),
      };
}

/** 满意度指标, 满意度: 101号 has only one 二级指标 there. */
const SATISFACTION = /^(?:服务对象)?满意度?(?:指标)?$/;

/** Null for 可持续影响指标, and where what is meant belongs under another 一级指标. */
function reworded(
  { sheet, profile }: CheckContext,
  cell: string,
  text: string,
  level1: Level1 | null,
): Proposal | null {
  const meant = text.includes('可持续') ? null : meantLevel2(text);
  if (meant === null || text === meant || shownAt(sheet, cell).split(text).length !== 2)
    return null;
  const home = homeOfLevel2(meant);
  if (home === null || home !== level1) return null;
  // What the region's template says may have to stay as it is there.
  const isRemark = isRemarked(profile, 'level2', text);
  const isOnlyWording = regularLevel(text) === meant || SATISFACTION.test(text);
  return {
    drafts: [rewrite(sheet, cell, (shown) => shown.replace(text, meant))],
    ...suggestedUnless(!isRemark && isOnlyWording),
  };
}

function* wordings(
  context: CheckContext,
): Generator<{ readonly text: string; readonly report: Report }> {
  const { table, profile } = context;
  for (const { text: label, cell, indicator } of levelCells(table, 'level2')) {
    const text = stripAnnotation(label);
    if (text === '' || isStandard(text) || isAccepted(profile, 'level2', text)) continue;
    const level1 = level1Of(indicator.level1 ?? '');
    if (text === '成本指标' && level1 === '产出指标') continue;
    // The names of 2015 were the right ones then.
    if (isOldYear(table) && OLD.has(text)) continue;
    const isRemark = isRemarked(profile, 'level2', text);
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
      fix: () => reworded(context, cell, text, level1),
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
  // A form that writes its levels short does so everywhere: one habit, one finding.
  options: { habit: 3 },
  condition:
    '二级指标不是101号指引的标准名称；2015年口径的可持续影响指标、社会公众或服务对象满意度指标，只作提示。',
  exceptions:
    '配置中接受的用语、2021年以前的表用2015年口径的名称不提示；本地区模板用语（如新疆、乌鲁木齐模板的“满意度指标”）只作提示；产出下的“成本指标”由归属检查说明；标注“（必填）”等先去掉再比较；{habit}处以上都只省写“指标”二字的合并为一条。',
  advice: '改为标准的二级指标名称。',
  fix: {
    kind: 'safe',
    title: '改为标准的二级指标名称',
    description:
      '“生态效益”“满意度指标”一类只差字样、又在所属一级指标之下的直接改；“环境效益指标”等换了说法的、本地区模板用语，只作建议；可持续影响指标不改。分值等标注保留。',
  },
  examples: [
    {
      with: { benefit: { name: '学员岗位技能提升率' } },
      wrong: { benefit: { level2: '社会效益' } },
      right: [
        { benefit: { level2: '社会效益指标' } },
        { benefit: { level2: '社会效益 指标（必填）' } },
        { benefit: { level2: '社会效益类指标' } },
      ],
      at: ['benefit', 'level2'],
      fixed: '社会效益指标',
    },
    {
      wrong: { benefit: { level2: '综合指标' } },
      right: { benefit: { level2: '经济效益指标' } },
      at: ['benefit', 'level2'],
      fixed: null,
    },
    {
      wrong: { benefit: { level2: '环境效益指标' } },
      right: { benefit: { level2: '生态效益指标' } },
      at: ['benefit', 'level2'],
      fixed: '生态效益指标',
    },
    {
      wrong: [{ satisfaction: { level2: '满意度指标' } }, { satisfaction: { level2: '满意度' } }],
      right: { satisfaction: { level2: '服务对象满意度指标' } },
      at: ['satisfaction', 'level2'],
      fixed: '服务对象满意度指标',
    },
  ],
  bounds: {
    // The second of two is a finding of its own, the second of three is not.
    habit: {
      with: { quality: { level2: '质量' }, deadline: { level2: '时效' } },
      wrong: {},
      right: { benefit: { level2: '社会效益' } },
      at: ['deadline', 'level2'],
    },
  },
  citations: [guide('绩效指标的类型和设置要求')],
  matter: 'levels',
  *check(context) {
    const found = [...wordings(context)];
    const short = found.filter(({ text }) => isShort(text));
    const isHabit = short.length >= context.options.habit;
    if (isHabit) {
      yield allShort(
        short.map(({ report }) => report),
        short.map(({ text }) => text),
      );
    }
    for (const { text, report } of found) if (!isHabit || !isShort(text)) yield report;
  },
});
