import type { PerformanceTable } from '../../domain/performance-table';
import { homeOfLevel2, LEVEL1 } from '../../domain/vocabulary';
import { inQuotes } from '../../domain/text';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { guide } from '../../policy/documents';
import type { Profile } from '../../regions/profile';
import { rewrite, shownAt, together } from '../drafts/drafts';
import { defineCheck, type Report } from '../engine/check';
import { asSuggestion, suggestedUnless, type Proposal } from '../engine/fix';
import {
  inOne,
  isLevel1InOrder,
  oneRemark,
  ownHomes,
  ownLevel1,
  ownLevel2,
} from '../facts/level-wording';
import { isRemarked } from '../facts/regional-wording';
import { hasColumn } from '../facts/select';
import { levelCells, quote } from '../facts/structure';

/** The 一级指标 that other words probably mean. */
export function meantLevel1(text: string): string | null {
  const named = LEVEL1.find((name) => text.includes(name.slice(0, -2)));
  return named ?? homeOfLevel2(text);
}

export const level1Wording = defineCheck({
  id: 'N01',
  name: 'level1-wording',
  title: '一级指标名称非标准',
  category: 'standardization',
  severity: 'warning',
  condition:
    '一级指标去掉空格、分值括号和“类”字后，不是成本指标、产出指标、效益指标、满意度指标；各地表式印有的叫法（项目完成、效果指标、产出目标等）按其含义检查，每张表只提示一次。',
  exceptions:
    '“产出指标(50分)”“一、产出指标”等先去掉标注再比较；本地区表式的叫法不提示；没有二级指标列、一级指标直接写“数量指标”等的两级版式不检查。',
  advice: '改为标准名称：成本指标、产出指标、效益指标、满意度指标。',
  fix: {
    kind: 'safe',
    title: '改为标准的一级指标名称',
    description:
      '只差字样的（如“产出类成果指标”）直接改；各地表式印有的叫法、看得出归属但原文更具体的（如“社会效益指标”），只作建议。分值等标注保留。',
  },
  examples: [
    {
      with: { benefit: { name: '学员岗位技能提升率' } },
      wrong: [
        { benefit: { level1: '效益目标' } },
        { benefit: { level1: '项目效益指标' } },
        { benefit: { level1: '绩效效益类目标' } },
      ],
      right: [
        { benefit: { level1: '效益指标' } },
        { benefit: { level1: '效益指标（20分）' } },
        { benefit: { level1: '三、效益指标' } },
        { benefit: { level1: '效益类指标' } },
      ],
      at: ['benefit', 'level1'],
      fixed: '效益指标',
    },
    {
      wrong: [{ cost: { level1: '成本目标' } }, { cost: { level1: '绩效成本类目标' } }],
      right: { cost: { level1: '成本指标' } },
      at: ['cost', 'level1'],
      fixed: '成本指标',
    },
    {
      wrong: { benefit: { level1: '效益类成果指标' } },
      right: { benefit: { level1: '效益指标' } },
      at: ['benefit', 'level1'],
      fixed: '效益指标',
    },
    {
      wrong: { satisfaction: { level1: '项目满意度指标（10分）' } },
      right: { satisfaction: { level1: '满意度' } },
      at: ['satisfaction', 'level1'],
      fixed: '满意度指标（10分）',
    },
  ],
  citations: [guide('绩效指标的类型和设置要求')],
  matter: 'levels',
  *check({ table, sheet, profile }) {
    const [first, ...more] = ownLevel1(table, profile);
    if (first !== undefined) {
      const others = [...ownLevel2(table, profile), ...ownHomes(table, profile)];
      const own = [first, ...more];
      yield {
        steps: () => stepsOf(first.text, first.meant),
        ...oneRemark([first, ...more, ...others]),
        ...(own.length + others.length === 1 && first.meant !== null
          ? { advice: `改为${inQuotes(first.meant)}；当地表式统一这样印的可以保留。` }
          : {}),
        // What a form prints may have to stay as it is.
        fix: () =>
          asSuggestion(
            together(own.map((each) => reworded(sheet, each.cell, each.text, each.meant))),
          ),
      };
    }
    yield* unknownOnes(table, profile, sheet);
  },
});

/** Words that no form is known to print. */
function unknownOnes(table: PerformanceTable, profile: Profile, sheet: SheetSnapshot): Report[] {
  const own = new Set(ownLevel1(table, profile).map(({ cell }) => cell));
  const isTwoLevel = !hasColumn(table, 'level2') || !hasColumn(table, 'level3');
  const reports = levelCells(table, 'level1').flatMap(({ text, cell }): Report[] => {
    if (isLevel1InOrder(text, table, profile) || own.has(cell)) return [];
    if (isTwoLevel && homeOfLevel2(text) !== null) return [];
    const meant = meantLevel1(text);
    return [
      {
        cells: [cell],
        message: `一级指标${quote(text)}不是标准名称。`,
        ...(meant === null ? {} : { advice: `改为${inQuotes(meant)}。` }),
        ...(isRemarked(profile, 'level1', text) ? { severity: 'info' } : {}),
        steps: () => stepsOf(text, meant),
        fix: () => reworded(sheet, cell, text, meant),
      },
    ];
  });
  return inOne(reports, '一级指标');
}

function stepsOf(text: string, meant: string | null): string[] {
  return [
    `标准的一级指标是${LEVEL1.map((name) => quote(name)).join('')}。`,
    `${quote(text)}去掉标注后与四者都不同${meant === null ? '' : `，最接近的是${inQuotes(meant)}`}。`,
  ];
}

/** Null where the words stand in the cell more than once. */
function reworded(
  sheet: SheetSnapshot,
  cell: string,
  text: string,
  meant: string | null,
): Proposal | null {
  if (meant === null || shownAt(sheet, cell).split(text).length !== 2) return null;
  return {
    drafts: [rewrite(sheet, cell, (shown) => shown.replace(text, meant))],
    ...suggestedUnless(isOnlyWording(text, meant)),
  };
}

/** What may stand around 产出 without making it another level. */
const HARMLESS = /^(?:项目|绩效|一级|目标|指标|类|成果|方面|部分|情况)*$/;

function isOnlyWording(text: string, meant: string): boolean {
  const stem = meant.slice(0, -2);
  const others = LEVEL1.filter((name) => name !== meant);
  const [before = '', ...after] = text.split(stem);
  return (
    !others.some((name) => text.includes(name.slice(0, -2))) &&
    after.length === 1 &&
    HARMLESS.test(before) &&
    HARMLESS.test(after[0] ?? '')
  );
}
