import { measures } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { defineCheck } from '../engine/check';
import type { TypedForm } from '../engine/example';
import { headerCell, shorten, cellOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';

const COLUMNS = [
  ['basis', '设置依据'],
  ['evidence', '佐证资料'],
] as const;

const ALIKE: TypedForm = {
  count: { evidence: '工作资料' },
  people: { evidence: '工作资料' },
  quality: { evidence: '工作资料' },
  deadline: { evidence: '工作资料' },
  cost: { evidence: '工作资料' },
  benefit: { evidence: '工作资料' },
  satisfaction: { evidence: '工作资料' },
};

export const columnAllAlike = defineCheck({
  id: 'N29',
  name: 'column-all-alike',
  title: '同一列佐证/依据全表同值',
  category: 'standardization',
  severity: 'info',
  options: { fewest: 6 },
  condition: '{fewest}项以上指标的设置依据或佐证资料完全相同。',
  exceptions: '不足{fewest}项的不提示。',
  advice: '逐行核对依据与佐证，避免整列套用。',
  examples: [
    {
      with: ALIKE,
      wrong: { says: '7项指标的佐证资料全部写“工作资料”' },
      right: {
        count: { evidence: '原始凭证' },
        says: '培训班期数写“原始凭证”，其余6项指标写“工作资料”',
      },
      at: { header: 'evidence' },
    },
  ],
  bounds: {
    fewest: {
      with: ALIKE,
      wrong: { people: null },
      right: { people: null, count: null },
      at: { header: 'evidence' },
    },
  },
  citations: [measures('绩效目标审核：相关性')],
  *check({ table, options: { fewest } }) {
    const rows = namedIndicators(table);
    for (const [role, label] of COLUMNS) {
      const values = rows.map(
        (row) => (role === 'basis' ? row.basis?.value : row.evidence?.items.join('、')) ?? '',
      );
      const [first = ''] = values;
      if (values.length < fewest || first.trim() === '') continue;
      if (values.some((value) => value !== first)) continue;
      yield {
        cells: [headerCell(table, role)],
        message: `${values.length}项指标的${label}全部是${inQuotes(shorten(first))}。`,
        steps: () => [
          `${label}一列有${values.length}项指标，达到${fewest}项。`,
          `逐项比较，${values.length}项都是${inQuotes(shorten(first))}，没有一项不同。`,
        ],
        also: () => rows.map((row) => cellOf(row, role)),
      };
    }
  },
});
