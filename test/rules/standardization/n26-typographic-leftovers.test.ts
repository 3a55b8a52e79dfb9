import { typographicLeftovers } from '../../../src/rules/standardization/n26-typographic-leftovers';
import { brief, formSheet, runCheck } from '../../support/form';

describe('N26 文字排版残留', () => {
  test('a bookmark', () => {
    const sheet = formSheet({ title: '[bookmark: _GoBack]项目支出绩效目标表' });
    expect(brief(runCheck(typographicLeftovers, sheet))).toEqual([
      { rule: 'N26', severity: 'info', cells: ['A1'], message: '残留文字“[bookmark: _GoBack]”。' },
    ]);
  });

  test('a gap', () => {
    const sheet = formSheet({ goal: '2024年①培训200人；      ②考核合格率达到95%以上。' });
    expect(brief(runCheck(typographicLeftovers, sheet))).toEqual([
      { rule: 'N26', severity: 'info', cells: ['C6'], message: '文字中间夹有大段空格。' },
    ]);
  });

  test.each([
    ['clean', {}],
    ['an indent', { goal: '　　2024年培训学员200人，考核合格率达到95%以上。' }],
    ['a spaced title', { title: '项   目   支   出   绩   效   目   标   表' }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(typographicLeftovers, formSheet(options))).toEqual([]);
  });
});
