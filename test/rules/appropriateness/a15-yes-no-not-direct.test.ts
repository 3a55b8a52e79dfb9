import { yesNoNotDirect } from '../../../src/rules/appropriateness/a15-yes-no-not-direct';
import { formSheet, found } from '../../support/form';

describe('A15 是/否类未用直接赋分', () => {
  test('yes by grades', () => {
    const sheet = formSheet({
      rows: { 1: { target: '是', scoringRule: '按评判等级赋分' } },
    });
    expect(found(yesNoNotDirect, sheet)).toEqual([
      'A15 info H9 D9: “学员考核合格率”的指标值“是”属于是/否型，赋分规则为“按评判等级赋分”。',
    ]);
  });

  test('达标 by satisfaction', () => {
    const sheet = formSheet({
      rows: { 1: { target: '达标', scoringRule: '满意度赋分' } },
    });
    expect(found(yesNoNotDirect, sheet)).toEqual([
      'A15 info H9 D9: “学员考核合格率”的指标值“达标”属于是/否型，赋分规则为“满意度赋分”。',
    ]);
  });

  test.each([
    ['directly', { rows: { 1: { target: '是', scoringRule: '直接赋分' } } }],
    ['own words', { rows: { 1: { target: '是', scoringRule: '不达标扣3分' } } }],
    ['a degree', { rows: { 1: { target: '良好', scoringRule: '按评判等级赋分' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(yesNoNotDirect, options)).toEqual([]);
  });
});
