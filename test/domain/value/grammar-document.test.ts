/** docs/value-grammar.md is the grammar: each row of its examples is read as the row says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseValue } from '../../../src/domain/value/parse-value';
import type { ParsedValue, PartialDate, ValueContext } from '../../../src/domain/value/value';

const DOCUMENT = readFileSync(join(__dirname, '../../../docs/value-grammar.md'), 'utf8');

const dateOf = (date: PartialDate | null): string =>
  date === null ? '' : [date.year, date.month, date.day].map((part) => part ?? '·').join('-');

/** kind, comparator, number or ends, unit, dates: as the third column of the table writes it. */
function meaning(value: ParsedValue): string {
  const { kind, comparator, number, range, unit, startDate, date } = value;
  const ends = range === null ? (number ?? '') : `${range.low}..${range.high}`;
  const dates = [dateOf(startDate), dateOf(date)].filter((part) => part !== '').join(' … ');
  return [kind, comparator ?? '', ends, unit ?? '', dates].filter((part) => part !== '').join(' ');
}

const codes = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code);

function contextOf(cell: string): ValueContext {
  const named = (label: string): string | undefined =>
    new RegExp(`${label} \`([^\`]*)\``).exec(cell)?.[1];
  const [name, unit, operator] = ['名称', '单位列', '符号列'].map(named);
  return {
    ...(name === undefined ? {} : { name }),
    ...(unit === undefined ? {} : { unit }),
    ...(operator === undefined ? {} : { operator }),
    ...(cell.includes('完成值') ? { reached: true } : {}),
  };
}

const rows = DOCUMENT.split('\n')
  .filter((line) => /^\| +`/.test(line))
  .flatMap((line) => {
    const [, spellings = '', context = '', read = '', base = '', flags = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return codes(spellings).map((raw) => ({ raw, context, read, base, flags }));
  });

test('the table of examples is found', () => {
  expect(rows.length).toBeGreaterThan(150);
});

test.each(rows)('$raw $context', ({ raw, context, read, base, flags }) => {
  const value = parseValue(raw, contextOf(context));
  expect({
    read: meaning(value),
    base: value.base === null ? '' : `${value.base.number} ${value.base.unit ?? ''}`,
    flags: value.flags.join(' '),
  }).toEqual({ read: codes(read)[0], base: codes(base)[0] ?? '', flags: codes(flags).join(' ') });
});
