import {
  homeOfLevel2,
  isEvaluationLevel,
  level1Of,
  level2Of,
  regularLevel,
  stripAnnotation,
  type Level1,
} from '../../domain/vocabulary';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { rewrite, shownAt, together } from '../drafts/drafts';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { asSuggestion, suggestedUnless, type Proposal } from '../engine/fix';
import {
  inOne,
  isOldLevel2,
  isShort,
  isStandardLevel2,
  newName,
  oneRemark,
  ownHomes,
  ownLevel1,
  ownLevel2,
  shortLevel2,
  type OwnWording,
} from '../facts/level-wording';
import { hasColumn } from '../facts/select';
import { isAccepted, isRemarked } from '../facts/regional-wording';
import { levelCells, listFirstCells, quote } from '../facts/structure';

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
  if (isStandardLevel2(regular)) return regular;
  const known = level2Of(text);
  if (known !== null) return newName(known);
  return MEANT.find(([pattern]) => pattern.test(text))?.[1] ?? null;
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
    severity: 'info',
    cells: [first ?? '', ...rest],
    message: `共${reports.length}处二级指标省写了“指标”二字（${listFirstCells(reports)}）：${shown}${distinct.length > MOST_SHOWN ? '等' : ''}。`,
    advice: `补全为${distinct.map((text) => quote(`${text}指标`)).join('')}。`,
    steps: () => [
      `101号指引的标准名称都以“指标”结尾，这${reports.length}处只差这两个字。`,
      ...reports.slice(0, MOST_SHOWN).map(({ message }) => message),
    ],
    fix: () => together(reports.map(({ fix }) => fix?.() ?? null)),
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

function* unknownOnes(
  context: CheckContext,
): Generator<{ readonly text: string; readonly report: Report }> {
  const { table, profile } = context;
  // Without a 三级指标 the names of indicators stand there.
  if (!hasColumn(table, 'level3')) return;
  const own = new Set(ownLevel2(table, profile).map(({ cell }) => cell));
  for (const { text: label, cell, indicator } of levelCells(table, 'level2')) {
    const text = stripAnnotation(label);
    if (text === '' || isStandardLevel2(text) || isAccepted(profile, 'level2', text)) continue;
    if (own.has(cell) || isOldLevel2(text) || isEvaluationLevel(indicator.level1 ?? '')) continue;
    const level1 = level1Of(indicator.level1 ?? '');
    if (text === '成本指标' && level1 === '产出指标') continue;
    const meant = meantLevel2(text);
    const report: Report = {
      cells: [cell],
      message: `二级指标${quote(text)}不是标准名称${meant === null ? '' : `，应为${inQuotes(meant)}`}。`,
      ...(meant === null ? {} : { advice: `改为${inQuotes(meant)}。` }),
      ...(isRemarked(profile, 'level2', text) ? { severity: 'info' } : {}),
      steps: () => stepsOf(context, text, meant),
      fix: () => reworded(context, cell, text, level1),
    };
    yield { text, report };
  }
}

function stepsOf({ table, profile }: CheckContext, text: string, meant: string | null): string[] {
  return [
    `去掉标注后是${quote(text)}，101号指引的标准名称里没有它。`,
    isOldLevel2(text)
      ? `它是2015年口径的名称${table.year === null ? '' : `，而本表是${table.year}年度的`}。`
      : isRemarked(profile, 'level2', text)
        ? `${inQuotes(profile.name)}的模板用这个名称，因此只作提示。`
        : `${inQuotes(profile.name)}也没有把它列为可以接受的名称。`,
    ...(meant === null ? [] : [`与它对应的标准名称是${inQuotes(meant)}。`]),
  ];
}

/** Names that forms print, the short ones with them: one remark. */
function ownOnes(context: CheckContext, own: readonly OwnWording[]): Report[] {
  const { table, profile } = context;
  const [first, ...more] = own;
  if (first === undefined) return [];
  const homes = ownHomes(table, profile);
  const isSingle = own.length + homes.length === 1;
  const advice = first.meant === null ? OLD_ADVICE : `改为${inQuotes(first.meant)}。`;
  return [
    {
      steps: () => stepsOf(context, first.text, first.meant),
      ...oneRemark([first, ...more, ...homes]),
      ...(isSingle ? { advice } : {}),
      // What a form prints may have to stay as it is.
      fix: () =>
        asSuggestion(
          together(own.map((each) => reworded(context, each.cell, each.text, each.level1))),
        ),
    },
  ];
}

const OLD_ADVICE = '各地沿用这一口径的可以保留；按101号指引编制的，并入经济、社会或生态效益指标。';

export const level2Wording = defineCheck({
  id: 'N02',
  name: 'level2-wording',
  title: '二级指标名称非标准',
  category: 'standardization',
  severity: 'warning',
  // A form that writes its levels short does so everywhere: one habit, one finding.
  options: { habit: 3 },
  condition:
    '二级指标不是101号指引的标准名称；各地表式印有的叫法（满意度指标、数量目标、工期指标等）和2015年口径的名称（可持续影响指标等），每张表只提示一次。',
  exceptions:
    '配置中接受的用语、2021年以前的表和沿用2015年口径的地区用2015年的名称不提示；产出下的“成本指标”由归属检查说明；标注“（必填）”等先去掉再比较；{habit}处以上都只省写“指标”二字的，看作表式的写法，合并为一条提示。',
  advice: '改为标准的二级指标名称。',
  fix: {
    kind: 'safe',
    title: '改为标准的二级指标名称',
    description:
      '“生态效益”一类只省写“指标”、又在所属一级指标之下的直接改；“满意度指标”“环境效益指标”等换了说法的，只作建议；可持续影响指标不改。分值等标注保留。',
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
    const { table, profile, options } = context;
    const found = [...unknownOnes(context)];
    const short = found.filter(({ text }) => isShort(text));
    // N01 has spoken for all that the form prints in its own way.
    const isSaid = ownLevel1(table, profile).length > 0 && !profile.off.includes('N01');
    const others = ownLevel2(table, profile);
    const isOnlyShort = others.length + ownHomes(table, profile).length === 0;
    // Beside other names of its own a form of no known region has the short ones from the same hand.
    const isOneWay = profile.recognised === null && !isOnlyShort;
    const isHabit = short.length >= options.habit || (isOneWay && short.length > 0);
    if (!isHabit) for (const { report } of short) yield report;
    if (!isSaid && isHabit && isOnlyShort) {
      yield allShort(
        short.map(({ report }) => report),
        short.map(({ text }) => text),
      );
    } else if (!isSaid) {
      yield* ownOnes(context, [...others, ...(isHabit ? shortLevel2(table, profile) : [])]);
    }
    yield* inOne(
      found.filter(({ text }) => !isShort(text)).map(({ report }) => report),
      '二级指标',
    );
  },
});
