/** The words and signs that a fix writes: those of the region, and of the table where it has its own. */
import type { Indicator, ScoringMethod } from '../../domain/indicator';
import { compact } from '../../domain/text';
import type { Comparator } from '../../domain/value/value';
import { scoringMethodOf } from '../../domain/vocabulary';
import type { CheckContext } from '../engine/check';
import { signOf } from '../wording/values';

/** >= where the region's system writes so and the table does, else ≥. */
export function glyphOf({ table, profile }: CheckContext, comparator: Comparator): string {
  const isAscii =
    profile.asciiComparators &&
    table.indicators.some(({ target }) => /^[<>]=/.test(target?.text ?? ''));
  return isAscii ? comparator : signOf(comparator);
}

/** Of 101号. */
export const SCORING_NAMES: Readonly<Record<Exclude<ScoringMethod, 'unknown'>, string>> = {
  direct: '直接赋分',
  proportional: '按照完成比例赋分',
  graded: '按评判等级赋分',
  satisfaction: '满意度赋分',
};

/** The name of a method: one that the region accepts and the table uses, else that of 101号. */
export function scoringName(
  { table, profile }: CheckContext,
  method: Exclude<ScoringMethod, 'unknown'>,
): string {
  const used = new Set(table.indicators.map(({ scoringRule }) => compact(scoringRule?.raw ?? '')));
  const own = profile.accepted.scoringRule.find(
    (name) => scoringMethodOf(name) === method && used.has(name),
  );
  return own ?? SCORING_NAMES[method];
}

/** The rows whose cell of a role this is; several where it is merged over them. */
export function rowsAt(
  { table }: CheckContext,
  role: 'target' | 'level3' | 'scoringRule' | 'basis' | 'weight' | 'lastYear',
  cell: string | undefined,
): Indicator[] {
  return cell === undefined ? [] : table.indicators.filter(({ cells }) => cells[role] === cell);
}

/** The only row of that cell; null where it is merged over several. */
export function rowAt(context: CheckContext, role: Parameters<typeof rowsAt>[1], cell?: string) {
  const [row, ...others] = rowsAt(context, role, cell);
  return row === undefined || others.length > 0 ? null : row;
}
