/** Rows of a sheet with an actual value, a weight, a target and the formulas over them, beside what the engine says. */
import { divide } from '../../src/domain/exact';
import { planRow } from '../../src/scoring/formulas/planned-row';
import { indicatorOf, scoreOf } from './indicator';
import type { Held } from './spreadsheet';
import type { WrittenCase } from './written-actual';

/** Columns of a row: A actual, B weight, C target, D 得分, E 完成率. */
export function rowOf({ parts, held, options }: WrittenCase, row: number): Held[] {
  const { score, completion } = planRow(
    indicatorOf(parts),
    parts.weight,
    {
      ...{ actual: `A${row}`, weight: `B${row}` },
      target: { cell: `C${row}`, held: parts.target },
    },
    { options, year: 2024 },
  );
  const formula = (text: string | null): Held => (text === null ? null : { formula: text });
  return [held, Number(parts.weight), parts.target, formula(score), formula(completion), 'end'];
}

/** What is wrong with the results of a row; null where nothing is. `shown`: D and E, blanks as ''. */
export function difference(
  { parts, options, mustRead }: WrittenCase,
  row: readonly Held[],
  [shownScore = '', shownCompletion = '']: readonly string[],
): string | null {
  const { score, completion } = scoreOf(parts, options);
  const fraction = completion === null ? null : divide(completion, '100');
  if (row[3] === null) return shownScore === '' ? null : `a score ${shownScore} from nowhere`;
  if (shownScore !== '' && !equal(shownScore, score)) {
    return `score ${shownScore}, the engine says ${score ?? 'none'}`;
  }
  const isNumber = /^-?[\d.]+(?:E-?\d+)?$/.test(shownCompletion);
  if (isNumber && !equal(shownCompletion, fraction)) {
    return `completion ${shownCompletion}, the engine says ${fraction ?? 'none'}`;
  }
  if (!isNumber && shownCompletion !== '' && !shownCompletion.startsWith('请')) {
    return `says ${shownCompletion}`;
  }
  if (mustRead && score !== null && shownScore === '') return `left open, the engine says ${score}`;
  return null;
}

function equal(shown: string, expected: string | null): boolean {
  return expected !== null && Number(shown) === Number(expected);
}
