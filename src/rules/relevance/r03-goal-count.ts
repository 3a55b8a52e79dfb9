import { compare, divide, equals, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { Comparator, Value } from '../../domain/value/value';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { countsIn, kindOf, type Count } from '../facts/goal/counts';
import { annualGoal } from '../facts/goal/text';
import { shareWords } from '../facts/goal/words';
import { nameOf } from '../facts/select';
import { writtenTarget, signOf } from '../wording/values';
import { readStep } from '../wording/steps';

/** Further apart than this, the two hardly speak of the same thing. */
const FARTHEST = '5';

interface Row {
  readonly indicator: Indicator;
  readonly target: Value;
  readonly number: Decimal;
  readonly kind: string;
}

function readRow(indicator: Indicator): Row | null {
  const { target, name } = indicator;
  if (target?.kind !== 'number' || target.base === null || name === null) return null;
  if (target.parts.length > 1) return null;
  return { indicator, target, number: target.base.number, kind: kindOf(target.base.unit ?? '') };
}

function apart(a: Decimal, b: Decimal): Decimal {
  if (compare(a, '0') <= 0 || compare(b, '0') <= 0) return '1000000';
  return compare(a, b) > 0 ? divide(a, b) : divide(b, a);
}

/** The row that this count speaks of; null where none fits, or another says the same number already. */
function rowFor(count: Count, rows: readonly Row[]): Row | null {
  const sameKind = rows.filter((row) => row.kind === count.kind);
  const named = sameKind.filter((row) => shareWords(row.indicator.name ?? '', count.context));
  const equal = named.find((row) => equals(row.number, count.number));
  if (equal !== undefined) return equal;
  if (sameKind.some((row) => equals(row.number, count.number))) return null;
  const [nearest] = [...named].sort((a, b) =>
    compare(apart(a.number, count.number), apart(b.number, count.number)),
  );
  if (nearest === undefined) return null;
  return compare(apart(nearest.number, count.number), FARTHEST) > 0 ? null : nearest;
}

function meets(number: Decimal, comparator: Comparator, bound: Decimal): boolean {
  const order = compare(number, bound);
  switch (comparator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '=':
      return order === 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
  }
}

export const goalCount = defineCheck({
  id: 'R03',
  name: 'goal-count',
  title: '目标人数/户数与指标值不一致',
  category: 'relevance',
  severity: 'error',
  condition:
    '目标文字写明的数量（n名、户、个等）与同一事项的指标值矛盾；目标满足指标值而指标更宽的（目标2名，指标≥1人；目标42名，指标≤42人）降为警告。',
  exceptions:
    '目标数量与“≥”的指标值相等的一致；人与人次、现有与累计数、约数和“以上”不比较；看不出是同一事项的不提示。',
  advice: '把指标值改为与目标一致的数量。',
  examples: [
    {
      with: {
        goal: '举办职业技能培训班，培训学员200人，提高学员岗位技能。',
        people: { name: '参训学员人数' },
      },
      wrong: [
        { people: { target: '≥300人', lastYear: '200人' } },
        { people: { target: '≥150人', lastYear: '150人' } },
      ],
      right: { people: { target: '≥200人', lastYear: '200人' } },
      at: ['people', 'target'],
    },
  ],
  citations: [measures('绩效目标审核：相关性')],
  *check({ table }) {
    const goal = annualGoal(table);
    if (goal === null) return;
    const rows = table.indicators.flatMap((indicator) => readRow(indicator) ?? []);
    const found = new Map<Row, Count[]>();
    for (const count of countsIn(goal)) {
      const row = rowFor(count, rows);
      if (row !== null) found.set(row, [...(found.get(row) ?? []), count]);
    }
    for (const [row, counts] of found) {
      const equal = counts.find((count) => equals(count.number, row.number));
      const { comparator, cell } = row.target;
      const wantsNoMore = comparator === '<=' || comparator === '<';
      const count = equal ?? counts[0];
      if (count === undefined || (equal !== undefined && !wantsNoMore && comparator !== '>')) {
        continue;
      }
      // Several numbers, none of them the row's: parts, or another thing.
      if (equal === undefined && counts.length > 1) continue;
      const isMet = meets(count.number, comparator ?? '=', row.number);
      yield {
        cells: [cell, goal.cell],
        ...(isMet ? { severity: 'warning' as const } : {}),
        message: `目标写明${count.text}，${nameOf(row.indicator)}的指标值${isMet ? '比目标宽' : '与目标矛盾'}，为${inQuotes(writtenTarget(row.target))}。`,
        steps: () => [
          `目标写明${inQuotes(count.text)}，读作${count.number}${count.kind}。`,
          readStep('指标值', row.target),
          `两者单位相同，又有相同的字词，说的是同一事项：${count.number}与${inQuotes(`${signOf(comparator ?? '=')}${row.number}`)}${isMet ? '不矛盾，但指标值容许别的数' : '矛盾'}。`,
        ],
      };
    }
  },
});
