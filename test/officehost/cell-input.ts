/** What Excel makes of a value written through `values` or `formulas`. */
import { isErrorText } from '../../src/grid/sheet-snapshot';
import { invalidArgument } from './wire';
import type { Scalar, StoredCell } from './model';

export interface Interpreted {
  readonly cell: StoredCell | null;
  /** A number format that Excel sets along with the value. */
  readonly numberFormat: string | null;
}

const constant = (value: Scalar, numberFormat: string | null = null): Interpreted => ({
  cell: { value, formula: null, text: null },
  numberFormat,
});

const NUMBER = /^\s*[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:e[-+]?\d+)?\s*$/i;
const DATE = /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)$/;
const DAY = /^(\d{1,2})[-/](\d{1,2})$/;

function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

export function interpretInput(
  input: unknown,
  format: string,
  evaluate: (formula: string) => Scalar,
): Interpreted {
  if (typeof input === 'boolean') return constant(input);
  if (typeof input === 'number') {
    // Guess, from VBA: a number given to a cell formatted as text becomes its digits.
    return constant(format === '@' ? String(input) : input);
  }
  if (typeof input !== 'string') throw invalidArgument();
  if (input === '') return { cell: null, numberFormat: null };
  // docs-pr excel-add-ins-ranges-set-get-values.md: "@" keeps what is written as text.
  if (format === '@') return constant(input);
  // docs-ref excel.range.yml: a leading apostrophe makes the rest text and is not part of the value.
  if (input.startsWith("'")) return constant(input.slice(1));
  // docs-ref excel.range.yml, `values`: a value that starts with "+", "-" or "=" is interpreted as a formula.
  if (NUMBER.test(input)) return constant(Number(input.replaceAll(',', '')));
  const percent = /^\s*[-+]?\d+(?:\.\d+)?%\s*$/.test(input);
  if (percent) return constant(parseFloat(input) / 100, format === 'General' ? '0%' : null);
  if (/^[=+\-@]./.test(input)) {
    const formula = input.startsWith('=') ? input : `=${input}`;
    // Guess: what cannot be parsed fails the batch; the user interface shows a dialog there.
    if (/[^\x20-\x7E]/.test(formula.replaceAll(/"[^"]*"|'(?:[^']|'')*'!/g, '')))
      throw invalidArgument();
    return { cell: { value: evaluate(formula), formula, text: null }, numberFormat: null };
  }
  if (/^(?:true|false)$/i.test(input)) return constant(/^t/i.test(input));
  if (isErrorText(input)) return constant(input);
  const day = DAY.exec(input);
  if (day !== null) return constant(serial(2024, Number(day[1]), Number(day[2])), 'm"月"d"日"');
  const date = DATE.exec(input);
  if (date !== null) {
    return constant(
      serial(Number(date[1]), Number(date[2]), Number(date[3] ?? 1)),
      format === 'General' ? 'yyyy/m/d' : null,
    );
  }
  return constant(input);
}
