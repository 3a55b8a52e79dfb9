import { isBlank } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { listFirstCells, openCells } from '../facts/structure';

export const basisMissing = defineCheck({
  id: 'C19',
  name: 'basis-missing',
  title: '指标值设定依据为空',
  category: 'completeness',
  severity: 'warning',
  options: { merged: 3 },
  condition: '表中有“指标值设定依据”列，而指标的依据为空。',
  exceptions: '没有此列的版式不检查；{merged}项以上合并为一条。',
  advice: '从计划标准、行业标准、历史标准、预算支出标准、其他标准中选择填写。',
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: [{ count: { basis: null } }, { count: { basis: '　' } }],
      right: { count: { basis: '计划标准' } },
      at: ['count', 'basis'],
    },
    {
      wrong: { satisfaction: { basis: null } },
      right: { satisfaction: { basis: '其他标准' } },
      at: ['satisfaction', 'basis'],
    },
  ],
  bounds: {
    merged: {
      with: { count: { basis: null }, deadline: { basis: null } },
      wrong: { benefit: { basis: null } },
      right: {},
      at: ['count', 'basis'],
    },
  },
  citations: [guide('指标值设定依据')],
  aggregate: {
    message: (reports) =>
      `共${reports.length}项指标没有填写设定依据（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    for (const { indicator, cell } of openCells(table, 'basis', ({ basis }) =>
      isBlank(basis?.value),
    )) {
      yield { cells: [cell], message: `${nameOf(indicator)}的指标值设定依据为空。` };
    }
  },
});
