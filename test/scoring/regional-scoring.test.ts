/** 100–80, 80–50, 50–0 in 湖北: the middle grade, and 部分达成 at its lower end. */
import { findProfile } from '../../src/regions/profiles';
import { scoreSheet } from '../../src/review/score-workbook';
import { rowsWith, selfEvaluationSheet } from '../support/self-evaluation';

const sheet = selfEvaluationSheet({ rows: rowsWith(2, { actual: '部分达成' }) });

test.each([
  ['national', '18', '（权重的60%～80%），取60%×30分=18分'],
  ['xinjiang', '18', '（权重的60%～80%），取60%×30分=18分'],
  ['hubei', '15', '（权重的50%～80%），取50%×30分=15分'],
])('%s: 部分达成 of 30 points', (id, points, how) => {
  const [scored] = scoreSheet(sheet, { source: 'sheet', profile: findProfile(id)! });
  const item = scored?.score.items[2];
  expect([item?.score, item?.explanation.includes(how)]).toEqual([points, true]);
});

test('what the user chose goes before', () => {
  const scoring = { middleFrom: '60' };
  const options = { source: 'sheet' as const, profile: findProfile('hubei')!, scoring };
  expect(scoreSheet(sheet, options)[0]?.score.items[2]?.explanation).not.toContain('50%～80%');
});
