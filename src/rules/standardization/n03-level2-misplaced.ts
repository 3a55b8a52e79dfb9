import type { PerformanceTable } from '../../domain/performance-table';
import { level1Of } from '../../domain/vocabulary';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import type { Profile } from '../../regions/profile';
import { defineCheck, type Report } from '../engine/check';
import {
  looseHome,
  movedLevels,
  oneRemark,
  ownHomes,
  ownLevel1,
  ownLevel2,
  shortLevel2,
} from '../facts/level-wording';
import { levelCells } from '../facts/structure';

export const level2Misplaced = defineCheck({
  id: 'N03',
  name: 'level2-misplaced',
  title: '一、二级归属错误',
  category: 'standardization',
  severity: 'error',
  condition:
    '二级指标不属于所在的一级指标（如经济成本指标挂在产出下、可持续影响挂在满意度下）；整张表是2015年口径的归属（成本在产出下、满意度在效益下，而没有成本、满意度两类一级指标）的，每张表只提示一次。',
  exceptions:
    '2021年以前的表、自评表、沿用2015年口径的地区用2015年口径的归属不提示；设有可持续影响指标、社会公众或服务对象满意度指标的表，按2015年口径看待；一级或二级名称无法辨认的不检查。',
  advice: '把指标调整到所属的一级指标下，并相应调整权重。',
  examples: [
    {
      with: { benefit: { name: '学员岗位技能提升率', level1: '效益指标' } },
      wrong: { benefit: { level2: '时效指标' } },
      right: [{ benefit: { level2: '社会效益指标' } }],
      at: ['benefit', 'level2'],
    },
    {
      wrong: { quality: { level2: '社会效益指标' } },
      right: { quality: { level2: '质量指标' } },
      at: ['quality', 'level2'],
      also: { C14: 'the only 质量指标 has gone elsewhere' },
    },
  ],
  citations: [guide('绩效指标的类型和设置要求')],
  matter: 'levels',
  *check({ table, profile }) {
    yield* ownOrder(table, profile);
    const own = new Set(movedLevels(table, profile).map(({ cell }) => cell));
    for (const { text, cell, indicator } of levelCells(table, 'level2')) {
      const level1 = level1Of(indicator.level1 ?? '');
      const home = looseHome(text);
      if (level1 === null || home === null || home === level1 || own.has(cell)) continue;
      yield {
        cells: [cell],
        message: `二级指标${inQuotes(text)}列在${inQuotes(level1)}下，应属${inQuotes(home)}。`,
        steps: () => [
          `二级指标${inQuotes(text)}属于${inQuotes(home)}。`,
          `它现在列在${inQuotes(level1)}下。`,
        ],
        also: () => (indicator.cells.level1 === undefined ? [] : [indicator.cells.level1]),
      };
    }
  },
});

/** The order of 2015: one remark, where neither N01 nor N02 has spoken for it. */
function* ownOrder(table: PerformanceTable, profile: Profile): Generator<Report> {
  const [first, ...more] = ownHomes(table, profile);
  const hasShort = profile.recognised === null && shortLevel2(table, profile).length > 0;
  const byN02 = hasShort || ownLevel2(table, profile).length > 0;
  const isSaid =
    (ownLevel1(table, profile).length > 0 && !profile.off.includes('N01')) ||
    (byN02 && !profile.off.includes('N02'));
  if (first === undefined || isSaid) return;
  yield {
    steps: () => [first.message, '2015年口径是这样归属的，因此只作提示。'],
    ...oneRemark([first, ...more]),
    advice: '这是2015年口径，各地沿用的可以保留；按101号指引编制时，请调整到所属的一级指标下。',
  };
}
