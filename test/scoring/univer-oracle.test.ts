/** The generated formulas in Univer's engine, without a screen, against the engine of the product. */
import fc from 'fast-check';
import { difference, rowOf } from '../support/oracle';
import { NOISY_CASES } from '../support/random-indicator';
import { calculateInUniver } from '../support/univer-sheet';
import { typedCase, writtenCase } from '../support/written-actual';

const CASES = 700;

test(`${CASES} random indicators, their actual values as people write them`, async () => {
  const cases = [
    ...fc.sample(writtenCase, { numRuns: CASES }),
    ...NOISY_CASES.map((each) => typedCase(each)),
  ];
  const rows = cases.map((each, index) => rowOf(each, index + 1));
  const calculated = await calculateInUniver(rows);
  const differences = cases.flatMap((each, index) => {
    const shown = calculated[index]!.slice(3, 5).map((value) => String(value ?? ''));
    const what = difference(each, rows[index]!, shown);
    return what === null ? [] : [{ what, each, row: rows[index] }];
  });
  expect(differences.slice(0, 3)).toEqual([]);
  const scored = calculated.filter((row) => typeof row[3] === 'number');
  expect(scored.length).toBeGreaterThan(CASES / 3);
}, 180_000);
