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
  condition: '表中有“上年完成值”列，而指标的上年完成值为空，也没有写明“新增指标，无上年完成值”。',
  exceptions:
    '写了“新增指标，无上年完成值”“—”等说明的不提示；没有此列的版式和自评表不检查；3项以上合并为一条。',
  advice: '填上年实际完成数；确无上年值的，写明“新增指标，无上年完成值”。',
  example: {
    wrong: '上年完成值：（空）',
    right: '上年完成值：4期；没有的写“新增指标，无上年完成值”',
  },
  citations: [guide('指标值设定依据')],
  appliesTo: ['target'],
  aggregate: {
    from: 3,
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
