import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { headerCell, shorten, cellOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';

const FEWEST = 6;
const COLUMNS = [
  ['basis', '设置依据'],
  ['evidence', '佐证资料'],
] as const;

export const columnAllAlike = defineCheck({
  id: 'N29',
  name: 'column-all-alike',
  title: '同一列佐证/依据全表同值',
  category: 'standardization',
  severity: 'info',
  condition: '6项以上指标的设置依据或佐证资料完全相同。',
  exceptions: '不足6项的不提示。',
  advice: '逐行核对依据与佐证，避免整列套用。',
  example: {
    wrong: '7项指标的佐证资料全部写“工作资料”',
    right: '数量写“原始凭证”，时效写“正式资料”，满意度写“工作资料”',
  },
  citations: [measures('绩效目标审核：相关性')],
  *check({ table }) {
    const rows = namedIndicators(table);
    for (const [role, label] of COLUMNS) {
      const values = rows.map(
        (row) => (role === 'basis' ? row.basis?.value : row.evidence?.items.join('、')) ?? '',
      );
      const [first = ''] = values;
      if (values.length < FEWEST || first.trim() === '') continue;
      if (values.some((value) => value !== first)) continue;
      yield {
        cells: [headerCell(table, role)],
        message: `${values.length}项指标的${label}全部是“${shorten(first)}”。`,
        steps: () => [
          `${label}一列有${values.length}项指标，达到${FEWEST}项。`,
          `逐项比较，${values.length}项都是“${shorten(first)}”，没有一项不同。`,
        ],
        also: () => rows.map((row) => cellOf(row, role)),
      };
    }
  },
});
