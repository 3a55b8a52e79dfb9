/** The generated formulas in Univer's engine, without a screen, against the engine of the product. */
import { CellValueType, LocaleType, type ICellData } from '@univerjs/core';
import fc from 'fast-check';
import { divide } from '../../src/domain/exact';
import { planRow } from '../../src/scoring/self-evaluation/planned-row';
import { headlessUniver } from '../hosts/workbench/univer';
import { indicatorOf, scoreOf } from '../support/indicator';
import { NOISY_CASES, randomCase } from '../support/random-indicator';

const CASES = 1500;

function held(value: string | number | null): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return value.startsWith('=') ? { f: value } : { v: value, t: CellValueType.STRING };
}

/** As the same number, or an empty text for a blank. */
function same(shown: unknown, expected: string | null): boolean {
  return expected === null ? shown === '' : typeof shown === 'number' && shown === Number(expected);
}

test(`${CASES} random indicators`, async () => {
  const cases = [...fc.sample(randomCase, { numRuns: CASES }), ...NOISY_CASES];
  const planned = cases.map(({ parts, options }, index) => {
    const cells = { actual: `A${index + 1}`, weight: `B${index + 1}` };
    return planRow(indicatorOf(parts), parts.weight, cells, options);
  });
  const univer = headlessUniver();
  try {
    const book = univer.api.createWorkbook({
      ...{ id: 'oracle', name: '', appVersion: '', locale: LocaleType.ZH_CN, styles: {} },
      sheetOrder: ['s'],
      sheets: {
        s: { id: 's', name: 'S', rowCount: cases.length + 10, columnCount: 8, cellData: {} },
      },
    });
    const rows = cases.map(({ parts, inCell }, index) => {
      const { score, completion } = planned[index]!;
      return [inCell, Number(parts.weight), score, completion].map(held);
    });
    const sheet = book.getActiveSheet();
    // The last one says when all are done.
    const end = [{ f: `=COUNT(A1:A${rows.length})` }, {}, {}, {}];
    sheet.getRange(0, 0, rows.length + 1, 4).setValues([...rows, end]);
    const last = () => sheet.getRange(rows.length, 0).getValue();
    while (last() === null) await new Promise((resolve) => setTimeout(resolve, 50));
    const values = sheet.getRange(0, 2, rows.length, 2).getValues();
    const differences = cases.flatMap(({ parts, options, inCell }, index) => {
      const { score, completion } = scoreOf(parts, options);
      const fraction = completion === null ? null : divide(completion, '100');
      const plan = planned[index]!;
      const [ownScore, ownCompletion] = values[index]!;
      const isRight =
        (plan.score === null || same(ownScore, score)) &&
        (plan.completion === null || same(ownCompletion, fraction));
      return isRight
        ? []
        : [{ parts, options, inCell, score, ownScore, fraction, ownCompletion, plan }];
    });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(planned.filter(({ score }) => score !== null).length).toBeGreaterThan(CASES / 2);
  } finally {
    univer.close();
  }
}, 180_000);
