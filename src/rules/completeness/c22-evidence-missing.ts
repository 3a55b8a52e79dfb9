import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { listFirstCells, openCells } from '../facts/structure';

export const evidenceMissing = defineCheck({
  id: 'C22',
  name: 'evidence-missing',
  title: '佐证资料为空',
  category: 'completeness',
  severity: 'warning',
  options: { merged: 3 },
  condition: '表中有“佐证资料”列，而指标的佐证资料为空。',
  exceptions: '没有此列的版式不检查；{merged}项以上合并为一条。',
  advice: '从正式资料、工作资料、原始凭证、说明材料中选择填写。',
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: [{ count: { evidence: null } }, { count: { evidence: '　' } }],
      right: { count: { evidence: '原始凭证' } },
      at: ['count', 'evidence'],
    },
    {
      wrong: { benefit: { evidence: null } },
      right: { benefit: { evidence: '工作资料' } },
      at: ['benefit', 'evidence'],
    },
  ],
  bounds: {
    merged: {
      with: { count: { evidence: null }, deadline: { evidence: null } },
      wrong: { benefit: { evidence: null } },
      right: {},
      at: ['count', 'evidence'],
    },
  },
  citations: [guide('佐证资料要求')],
  aggregate: {
    message: (reports) =>
      `共${reports.length}项指标没有填写佐证资料（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    const open = openCells(
      table,
      'evidence',
      ({ evidence }) => evidence === null || evidence.items.length === 0,
    );
    for (const { indicator, cell } of open) {
      yield { cells: [cell], message: `${nameOf(indicator)}的佐证资料为空。` };
    }
  },
});
