import { formSheet } from '../../support/form';
import { fixesOf, mends, spoiled } from '../../support/fix';

test('N22 all slips of a text', () => {
  const goal = '2024年举办职业技能培训班4期，提高学员的的技能，不足部分由财政投款。';
  const sheet = formSheet({ goal });
  expect(fixesOf('N22', sheet)).toEqual([
    ['safe', `C6: ${goal} → 2024年举办职业技能培训班4期，提高学员的技能，不足部分由财政拨款。`],
  ]);
  expect(mends('N22', sheet)).toBe(true);
});

test('N22 a word twice, or the name of the project: only suggested', () => {
  expect(fixesOf('N22', spoiled({ 4: { name: '技能提升人数占比占比' } }))).toEqual([
    ['suggestion', 'C12: 技能提升人数占比占比 → 技能提升人数占比'],
  ]);
  expect(fixesOf('N22', formSheet({ project: '2024年培训的的补助' }))).toEqual([
    ['suggestion', 'C4: 2024年培训的的补助 → 2024年培训的补助'],
  ]);
});

test('N22 where nobody knows what was meant: nothing', () => {
  expect(fixesOf('N22', spoiled({ 1: { name: '质量务合格率' } }))).toEqual([null]);
});
