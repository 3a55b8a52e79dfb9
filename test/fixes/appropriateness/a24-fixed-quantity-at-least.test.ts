import { formSheet } from '../../support/form';
import { fixesOf, mends } from '../../support/fix';

test('A24 the number is fixed', () => {
  const sheet = formSheet({
    goal: '2024年向42名遗属发放生活补助，发放及时率95%以上，学员满意度达到90%以上。',
    rows: {
      0: { name: '遗属生活补助发放人数', target: '≥42人', lastYear: '42人' },
    },
  });
  expect(fixesOf('A24', sheet)).toEqual([['suggestion', 'D8: ≥42人 → =42人']]);
  expect(mends('A24', sheet)).toBe(true);
});
