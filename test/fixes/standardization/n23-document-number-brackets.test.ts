import { formSheet } from '../../support/form';
import { fixesOf, mends } from '../../support/fix';

test('N23 every number of the text, and no other brackets', () => {
  const goal = '依据财预[2021]101号、新财【2022】 第3号（[附件]），2024年培训200人。';
  const sheet = formSheet({ goal });
  expect(fixesOf('N23', sheet)).toEqual([
    [
      'safe',
      `C6: ${goal} → 依据财预〔2021〕101号、新财〔2022〕 第3号（[附件]），2024年培训200人。`,
    ],
  ]);
  expect(mends('N23', sheet)).toBe(true);
});
