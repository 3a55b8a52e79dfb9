import { findingsAt } from '../../src/session/finding-at';
import { snapshotOf } from '../support/snapshot';

const snapshot = snapshotOf({ name: '一', rows: [['x']], merges: ['B4:F4', 'A7:A9'] });

function listed(key: string, cells: readonly string[], sheetId = 'S1') {
  return { key, sheetId, place: { sheet: { snapshot } }, finding: { cells } };
}

const ALL = [
  listed('names D7 too', ['E7', 'D7']),
  listed('begins at D7', ['D7']),
  listed('in a merge', ['B4']),
  listed('a covered cell', ['A8']),
  listed('another sheet', ['D7'], 'S2'),
];

const at = (range: string, sheetId = 'S1'): string[] =>
  findingsAt(ALL, { sheetId, range }).map(({ key }) => key);

test('a cell leads to what names it, what begins there first', () => {
  expect(at('D7')).toEqual(['begins at D7', 'names D7 too']);
  expect(at('E7')).toEqual(['names D7 too']);
  expect(at('D8')).toEqual([]);
  expect(at('D7', 'S2')).toEqual(['another sheet']);
});

test.each(['B4', 'C4', 'F4', 'B4:F4', 'C4:D4'])('a merge counts as one cell: %s', (range) => {
  expect(at(range)).toEqual(['in a merge']);
});

test('a finding at a covered cell belongs to the merge', () => {
  expect(at('A7')).toEqual(['a covered cell']);
});

test.each(['D7:E7', 'B4:F5', 'B3:F4', 'A1:XFD1048576', '7:7', ''])(
  'a larger selection means no single finding: %s',
  (range) => {
    expect(at(range)).toEqual([]);
  },
);
