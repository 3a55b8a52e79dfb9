import { documentNumberBrackets } from '../../../src/rules/standardization/n23-document-number-brackets';
import { formSheet, found } from '../../support/form';
import { fixesOf } from '../../support/fix';

describe('N23 发文字号括号不规范', () => {
  test.each(['乌国资[2022]151号', '新国资发【2021】100号'])('%s', (number) => {
    expect(found(documentNumberBrackets, { goal: `根据${number}文件，2024年培训200人。` })).toEqual(
      [`N23 info C6: 发文字号“${number}”的年份应用六角括号〔〕。`],
    );
  });

  test('a list', () => {
    expect(found(documentNumberBrackets, { goal: '[2022]年度培训200人。' })).toEqual([]);
  });

  test('every number of the text is mended, and no other brackets', () => {
    const goal = '依据财预[2021]101号、新财【2022】 第3号（[附件]），2024年培训200人。';
    expect(fixesOf('N23', formSheet({ goal }))).toEqual([
      [
        'safe',
        `C6: ${goal} → 依据财预〔2021〕101号、新财〔2022〕 第3号（[附件]），2024年培训200人。`,
      ],
    ]);
  });
});
