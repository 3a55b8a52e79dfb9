/** Whatever the form: compared with itself nothing is said to have happened, and moving or renaming what it stands in is nothing. */
import fc from 'fast-check';
import { compareTables, type ComparedPair } from '../../../src/review/compare/compare';
import { comparedSheets } from '../../../src/review/compare/compared-table';
import { checkWorkbook } from '../../../src/review/review-workbook';
import type { SheetSnapshot } from '../../../src/grid/sheet-snapshot';
import { changesOf } from '../../support/compared';
import { layOut, randomContent, randomLayout } from '../../support/random-form';

const tablesOf = (sheet: SheetSnapshot, file = '表.xlsx') =>
  comparedSheets(file, checkWorkbook({ sheets: [sheet] }));

function onlyPair(old: SheetSnapshot, now: SheetSnapshot, file?: string): ComparedPair {
  const { pairs, ambiguous } = compareTables(tablesOf(old), tablesOf(now, file));
  expect([pairs.length, ambiguous]).toEqual([1, []]);
  return pairs[0]!;
}

const randomForm = fc
  .tuple(randomContent, randomLayout)
  .map(([content, layout]) => layOut(content, layout));

const STILL = new Set(['still', 'set-aside']);

test('a form compared with itself: no change, and everything still there', () => {
  fc.assert(
    fc.property(randomForm, ({ sheet }) => {
      const pair = onlyPair(sheet, sheet);
      expect(changesOf(pair)).toEqual([]);
      expect(pair.findings.filter(({ state }) => !STILL.has(state))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('the same form in another file, on another sheet, further down and further right', () => {
  fc.assert(
    fc.property(randomForm, fc.nat(20), fc.nat(6), ({ sheet }, down, right) => {
      const { origin, merges, hiddenRows, hiddenColumns } = sheet;
      const moved: SheetSnapshot = {
        ...sheet,
        name: '改了名的表',
        origin: { row: origin.row + down, column: origin.column + right },
        merges: merges.map(({ top, bottom, left, right: end }) => ({
          ...{ top: top + down, bottom: bottom + down, left: left + right, right: end + right },
        })),
        hiddenRows: hiddenRows.map((row) => row + down),
        hiddenColumns: hiddenColumns.map((column) => column + right),
      };
      const pair = onlyPair(sheet, moved, '另一份.xlsx');
      expect(changesOf(pair)).toEqual([]);
      expect(pair.findings.filter(({ state }) => !STILL.has(state))).toEqual([]);
      expect(pair.how).toBe('同名');
    }),
    { numRuns: 40 },
  );
});

test('an inserted row is one added indicator and nothing else', () => {
  fc.assert(
    fc.property(randomContent, randomLayout, fc.nat(11), (content, layout, place) => {
      const at = place % content.indicators.length;
      const above = content.indicators[at]!;
      const indicators = [...content.indicators];
      indicators.splice(at + 1, 0, { ...above, name: '另行增加的一项' });
      const [old, now] = [content, { ...content, indicators }].map(
        (each) => layOut(each, layout).sheet,
      );
      const pair = onlyPair(old!, now!);
      expect(pair.changes.map(({ kind, indicator }) => [kind, indicator])).toEqual([
        ['indicator-added', '另行增加的一项'],
      ]);
      // Each row keeps what was found about it, but for what is compared with the new one.
      expect(pair.findings.filter(({ because }) => because === 'indicator-removed')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
