import { yesNoNotDirect } from '../../../src/rules/appropriateness/a15-yes-no-not-direct';
import { found } from '../../support/form';

describe('A15 是/否类未用直接赋分', () => {
  test.each([
    [
      { 1: { target: '是', scoringRule: '按评判等级赋分' } },
      'A15 info H9 D9: “学员考核合格率”的指标值“是”属于是/否型，赋分规则为“按评判等级赋分”。',
    ],
    [
      { 1: { target: '达标', scoringRule: '满意度赋分' } },
      'A15 info H9 D9: “学员考核合格率”的指标值“达标”属于是/否型，赋分规则为“满意度赋分”。',
    ],
  ])('%j', (rows, message) => {
    expect(found(yesNoNotDirect, { rows })).toEqual([message]);
  });
  test.each([
    ['own words', { 1: { target: '是', scoringRule: '不达标扣3分' } }],
    ['a degree', { 1: { target: '良好', scoringRule: '按评判等级赋分' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(yesNoNotDirect, { rows })).toEqual([]);
  });
});
