import { formSheet } from '../../support/form';
import { fixesOf, mends } from '../../support/fix';

test('K03 the result, to its own digits, and nothing else', () => {
  const goal =
    '2024年按707元/人/月*42人*12个月=35.62万元发放补助，考核合格率95%以上，满意度90%以上。';
  const sheet = formSheet({ goal });
  expect(fixesOf('K03', sheet)).toEqual([
    ['suggestion', `C6: ${goal} → ${goal.replace('35.62', '35.63')}`],
  ]);
  expect(mends('K03', sheet)).toBe(true);
});
