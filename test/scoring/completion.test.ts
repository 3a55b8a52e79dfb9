/** Every kind of aim at and beside its ends, below, at and above zero: the engine by hand, the formulas by the engine. */
import type { Aim } from '../../src/scoring/aim';
import { completionOf, isMet } from '../../src/scoring/completion';
import { completionExpression, metExpression } from '../../src/scoring/formulas/aim-expressions';
import { blankUnless } from '../../src/scoring/formulas/expressions';
import { followsCell } from '../../src/scoring/formulas/number-row';
import { DEFAULT_OPTIONS, type ScoringOptions } from '../../src/scoring/options';
import type { Held } from '../support/spreadsheet';
import { calculateInUniver } from '../support/univer-sheet';

type Choices = Pick<ScoringOptions, 'equal' | 'overLimit'>;

const NUMBERS = ['-2', '-1', '0', '1', '2'];
const ACTUALS = ['-4', ...NUMBERS, '4'];
const AIMS: readonly Aim[] = NUMBERS.flatMap((number, at) => [
  ...([true, false] as const).flatMap((strict): Aim[] => [
    { kind: 'at-least', number, strict },
    { kind: 'at-most', number, strict },
  ]),
  { kind: 'equal', number },
  ...NUMBERS.slice(at).map((high): Aim => ({ kind: 'between', low: number, high })),
]);
const CHOICES: readonly Choices[] = (['ratio', 'exact', 'at-least'] as const).flatMap((equal) =>
  (['ratio', 'none'] as const).map((overLimit) => ({ equal, overLimit })),
);

test.each(CHOICES)('the formulas say what the engine says: %j', async (choices) => {
  const cases = AIMS.flatMap((aim) => ACTUALS.map((actual) => ({ aim, actual })));
  const rows = cases.map(({ aim, actual }, index): Held[] => {
    const cell = `A${index + 1}`;
    const { value, when } = completionExpression(aim, cell, null, choices);
    return [
      Number(actual),
      { formula: `=${blankUnless(when, value)}` },
      { formula: `=IF(${metExpression(aim, cell, null, choices)},1,0)` },
    ];
  });
  const shown = (await calculateInUniver(rows)).map(([, completion, met]) => [completion, met]);
  const expected = cases.map(({ aim, actual }) => {
    const completion = completionOf(aim, actual, choices);
    return [completion === null ? '' : Number(completion), isMet(aim, actual, choices) ? 1 : 0];
  });
  expect(cases.map((each, index) => ({ ...each, is: shown[index] }))).toEqual(
    cases.map((each, index) => ({ ...each, is: expected[index] })),
  );
});

const { equal, overLimit } = DEFAULT_OPTIONS;

test.each<[Aim, Record<string, string | null>]>([
  [
    { kind: 'between', low: '2', high: '4' },
    { '-1': '0', 1: '0.5', 2: '1', 4: '1', 8: '0.5' },
  ],
  [
    { kind: 'between', low: '0', high: '0' },
    { '-1': '0', 0: '1', 1: '0' },
  ],
  [
    { kind: 'between', low: '-2', high: '-1' },
    { '-3': null, '-2': '1', '-1': '1', 0: null },
  ],
  [
    { kind: 'at-least', number: '-1', strict: true },
    { '-2': null, '-1': null, 0: '1' },
  ],
  [
    { kind: 'at-most', number: '-1', strict: false },
    { '-2': '1', '-1': '1', 0: null },
  ],
])('by hand: %j', (aim, expected) => {
  for (const [actual, completion] of Object.entries(expected)) {
    expect([actual, completionOf(aim, actual, { equal, overLimit })]).toEqual([actual, completion]);
  }
});

test.each<[Aim, string[], string[]]>([
  [{ kind: 'between', low: '2', high: '4' }, ['2', '3', '4'], ['1.9', '4.1']],
  [{ kind: 'at-least', number: '2', strict: false }, ['2', '3'], ['1.9']],
  [{ kind: 'at-least', number: '2', strict: true }, ['2.1'], ['2']],
  [{ kind: 'at-most', number: '2', strict: false }, ['2', '1'], ['2.1']],
  [{ kind: 'at-most', number: '2', strict: true }, ['1.9'], ['2']],
  [{ kind: 'equal', number: '2' }, ['2'], ['1.9', '2.1']],
])('met or not: %j', (aim, yes, no) => {
  expect([...yes, ...no].map((actual) => isMet(aim, actual, { equal }))).toEqual([
    ...yes.map(() => true),
    ...no.map(() => false),
  ]);
});

test('a cell is followed for a single positive target', () => {
  const follows = (number: string): boolean =>
    followsCell({ kind: 'at-least', number, strict: false });
  expect(['0.1', '0', '-1'].map(follows)).toEqual([true, false, false]);
  expect(followsCell({ kind: 'between', low: '1', high: '2' })).toBe(false);
});
