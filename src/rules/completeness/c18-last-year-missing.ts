import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { listFirstCells, openCells } from '../facts/structure';

export const lastYearMissing = defineCheck({
  id: 'C18',
  name: 'last-year-missing',
  title: '上年完成值留空且未说明',
  category: 'completeness',
  severity: 'warning',
  options: { merged: 3 },
  condition: '表中有“上年完成值”列，而指标的上年完成值为空，也没有写明“新增指标，无上年完成值”。',
  exceptions:
    '写了“新增指标，无上年完成值”“—”等说明的不提示；没有此列的版式和自评表不检查；{merged}项以上合并为一条。',
  advice: '填上年实际完成数；确无上年值的，写明“新增指标，无上年完成值”。',
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: [{ count: { lastYear: null } }, { count: { lastYear: '　' } }],
      right: [{ count: { lastYear: '4期' } }, { count: { lastYear: '新增指标，无上年完成值' } }],
      at: ['count', 'lastYear'],
    },
    {
      wrong: { deadline: { lastYear: null } },
      right: { deadline: { lastYear: '2023年11月底前' } },
      at: ['deadline', 'lastYear'],
    },
  ],
  bounds: {
    merged: {
      with: { count: { lastYear: null }, deadline: { lastYear: null } },
      wrong: { benefit: { lastYear: null } },
      right: {},
      at: ['count', 'lastYear'],
    },
  },
  citations: [guide('指标值设定依据')],
  matter: 'column:lastYear',
  appliesTo: ['target'],
  aggregate: {
    message: (reports) =>
      `共${reports.length}项指标的上年完成值为空，也没有说明原因（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    const open = openCells(
      table,
      'lastYear',
      ({ lastYear }) => lastYear === null || lastYear.kind === 'empty',
    );
    for (const { indicator, cell } of open) {
      yield {
        cells: [cell],
        message: `${nameOf(indicator)}的上年完成值为空，也没有说明原因。`,
      };
    }
  },
});
