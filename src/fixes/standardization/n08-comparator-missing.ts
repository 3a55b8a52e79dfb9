import type { Indicator } from '../../domain/indicator';
import type { Comparator } from '../../domain/value/value';
import { directionOfRow } from '../../domain/lexicon/direction';
import { allOf } from '../drafts';
import { targetRow, withComparator } from '../targets';
import { defineFix } from '../fix';

function signFor(row: Indicator): Comparator {
  if (directionOfRow(row, row.target) === 'down') return '<=';
  return row.target?.unit === '%' && row.target.number !== '100' ? '>=' : '=';
}

export const comparatorMissingFix = defineFix({
  rule: 'N08',
  kind: 'suggestion',
  title: '补写比较符',
  description: '成本和越低越好的指标补“≤”，100%以下的百分比补“≥”，其余补“=”；请核对方向。',
  propose(context, { cells }) {
    const drafts = allOf(
      cells.map((cell) => {
        const row = targetRow(context, cell);
        // 1 under a 率 is to become 100% first.
        if (row === null || row.target?.flags.includes('ratio-without-percent') === true)
          return null;
        return withComparator(context, row, signFor(row));
      }),
    );
    return drafts === null ? null : { drafts };
  },
});
