/** Merged areas are found whatever lies in them, and whatever this WPS makes of several areas at once. */
import { array, assert, boolean, constantFrom, property, record, integer } from 'fast-check';
import { rangeName, type Rectangle } from '../../../src/grid/address';
import { readMerges } from '../../../src/hosts/wps/merges';
import { rangesOf } from '../../../src/hosts/wps/ranges';
import { overlap } from '../../officehost/areas';
import { EtSimulator } from '../../ethost/simulator';

const SIDE = 8;
const WITHIN: Rectangle = { top: 2, left: 1, bottom: SIDE + 1, right: SIDE };

const merge = record({
  top: integer({ min: WITHIN.top, max: WITHIN.bottom }),
  left: integer({ min: WITHIN.left, max: WITHIN.right }),
  high: integer({ min: 1, max: 4 }),
  wide: integer({ min: 1, max: 4 }),
}).map(({ top, left, high, wide }): Rectangle => ({
  ...{ top, left },
  bottom: Math.min(top + high - 1, WITHIN.bottom),
  right: Math.min(left + wide - 1, WITHIN.right),
}));

const table = record({
  merges: array(merge, { maxLength: 24 }).map((all) =>
    all.filter(
      (each, i) =>
        (each.top !== each.bottom || each.left !== each.right) &&
        !all.slice(0, i).some((other) => overlap(each, other)),
    ),
  ),
  blanks: array(boolean(), { minLength: SIDE * SIDE, maxLength: SIDE * SIDE }),
  union: constantFrom('as asked', 'joined', 'cut short', 'reversed', 'missing'),
});

/** The address of a union as some WPS may give it. */
function told(address: string, how: string): string {
  const parts = address.split(',');
  if (how === 'joined') return parts.length > 1 ? 'A1:Z99' : address;
  if (how === 'cut short') return parts.slice(0, -1).join(',') || address;
  return how === 'reversed' ? parts.reverse().join(',') : address;
}

test('just the merges that are there', () => {
  assert(
    property(table, ({ merges, blanks, union }) => {
      const et = new EtSimulator();
      const [sheet] = et.workbook.sheets;
      for (const each of merges) sheet!.merge(each);
      const remote = (et.application as { ActiveSheet: object }).ActiveSheet;
      const application = {
        Union:
          union === 'missing'
            ? undefined
            : (...areas: { Address(): string }[]) => ({
                Address: () => told(areas.map((each) => each.Address()).join(','), union),
              }),
      };
      const place = { application, sheet: remote, rangeOf: rangesOf(remote) };
      const isBlank = (row: number, column: number): boolean =>
        blanks[(row - WITHIN.top) * SIDE + column - WITHIN.left]!;
      const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
      expect(readMerges(place, WITHIN, isBlank).map(rangeName)).toEqual(sorted.map(rangeName));
    }),
  );
});
