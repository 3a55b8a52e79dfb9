import { formSheet } from '../../support/form';
import { fixesOf, mends } from '../../support/fix';

test('K01 the sum of plain parts', () => {
  const sheet = formSheet({ total: 12 });
  expect(fixesOf('K01', sheet)).toEqual([['suggestion', 'D5: 12 → 10']]);
  expect(mends('K01', sheet)).toBe(true);
  const formula = formSheet({ total: { v: 12, f: '=F5+2' } });
  expect(fixesOf('K01', formula)).toEqual([null]);
});
