import { readTables } from '../../../src/reader/read-tables';
import { checkTable } from '../../../src/review/check-table';
import { fixesOf, mends, spoiled } from '../../support/fix';

test.each([
  ['≥0.95', 'D9: ≥0.95 → ≥95%'],
  ['≥１', 'D9: ≥１ → ≥100%'],
  ['0.955', 'D9: 0.955 → 95.5%'],
  [0.95, 'D9: 0.95 → 95%'],
])('N12 %s', (target, edit) => {
  const sheet = spoiled({ 1: { target } });
  expect(fixesOf('N12', sheet)).toEqual([['safe', edit]]);
  expect(mends('N12', sheet)).toBe(true);
});

test('N12 a number keeps its value and gets a format', () => {
  const sheet = spoiled({ 1: { target: 0.955 } });
  const [finding] = checkTable(readTables(sheet)[0]!, sheet).findings.filter(
    ({ rule }) => rule === 'N12',
  );
  expect(finding?.fix?.writes).toEqual([
    {
      cell: 'D9',
      before: { kind: 'number', number: 0.955 },
      after: { kind: 'number', number: 0.955 },
      numberFormat: '0.0%',
    },
  ]);
});

test('N12 under a name with （%） 1 may be 1%: only suggested', () => {
  const sheet = spoiled({ 1: { name: '学员考核合格率（%）', target: '≥1' } });
  expect(fixesOf('N12', sheet)).toEqual([
    ['suggestion', 'D9: ≥1 → ≥100%', 'C9: 学员考核合格率（%） → 学员考核合格率'],
  ]);
});
