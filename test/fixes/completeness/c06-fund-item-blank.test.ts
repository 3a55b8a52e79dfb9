import { formSheet } from '../../support/form';
import { fixesOf, mends } from '../../support/fix';

test('C06 nothing is 0 where the total says so', () => {
  const sheet = formSheet({ other: null });
  expect(fixesOf('C06', sheet)).toEqual([['suggestion', 'H5:  → 0']]);
  expect(mends('C06', sheet)).toBe(true);
  expect(fixesOf('C06', formSheet({ other: null, total: 12 }))).toEqual([null]);
});
