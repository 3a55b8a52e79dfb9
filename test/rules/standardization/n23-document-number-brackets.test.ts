import { documentNumberBrackets } from '../../../src/rules/standardization/n23-document-number-brackets';
import { formSheet, found } from '../../support/form';

describe('N23 发文字号括号不规范', () => {
  test('square', () => {
    const sheet = formSheet({ goal: '根据乌国资[2022]151号文件，2024年培训200人。' });
    expect(found(documentNumberBrackets, sheet)).toEqual([
      'N23 info C6: 发文字号“乌国资[2022]151号”的年份应用六角括号〔〕。',
    ]);
  });

  test('black', () => {
    const sheet = formSheet({ goal: '依据新国资发【2021】100号文件，2024年培训200人。' });
    expect(found(documentNumberBrackets, sheet)).toEqual([
      'N23 info C6: 发文字号“新国资发【2021】100号”的年份应用六角括号〔〕。',
    ]);
  });

  test.each([
    ['six-cornered', { goal: '根据乌国资〔2022〕151号文件，2024年培训200人。' }],
    ['a list', { goal: '[2022]年度培训200人。' }],
  ])('stays silent: %s', (_, options) => {
    expect(found(documentNumberBrackets, options)).toEqual([]);
  });
});
