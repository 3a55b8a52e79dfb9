/** Each method at the ends of its bands, with the sentence that says how. */
import { DEFAULT_OPTIONS } from '../../src/scoring/options';
import { directPoints } from '../../src/scoring/methods/direct';
import { scoringOptions } from '../../src/scoring/options';
import { executionPoints } from '../../src/scoring/methods/execution';
import { gradedPoints, isInBand, pickOf, type Grade } from '../../src/scoring/methods/graded';
import { proportionalPoints } from '../../src/scoring/methods/proportional';
import { satisfactionPoints } from '../../src/scoring/methods/satisfaction';
import { least, most, percent, points, scorePlaces, settle } from '../../src/scoring/rounding';

test.each([
  [true, '0', '10', '已达到，得满分10分'],
  [false, '0', '0', '未达到，不得分'],
  [false, '50', '5', '未达到，10分×50%=5分'],
])('direct, met: %s, a miss keeps %s%%', (met, missShare, score, how) => {
  expect(directPoints(met, '10', { missShare })).toEqual({ score, how });
});

test.each([
  ['0.95', 'ratio', false, '9.5', '预算执行率95%×10分=9.5分，最高10分'],
  ['1', 'ratio', false, '10', '预算执行率100%×10分=10分，最高10分'],
  ['1.2', 'ratio', false, '10', '预算执行率120%（支出超出预算）×10分=10分，最高10分'],
  ['1', 'threshold', true, '10', '预算执行率100%，项目已完成且在预算内，得满分10分'],
  [
    '1.2',
    'threshold',
    true,
    '10',
    '预算执行率120%（支出超出预算），按101号分档10分制得10分，得10分',
  ],
  ['0.99', 'threshold', false, '7', '预算执行率99%，按101号分档10分制得7分，得7分'],
  ['0.8', 'threshold', false, '7', '预算执行率80%，按101号分档10分制得7分，得7分'],
  ['0.79', 'threshold', false, '5', '预算执行率79%，按101号分档10分制得5分，得5分'],
  ['0.6', 'threshold', false, '5', '预算执行率60%，按101号分档10分制得5分，得5分'],
  ['0.59', 'threshold', false, '0', '预算执行率59%低于60%，不得分'],
] as const)('预算执行率 %s by %s, done: %s', (rate, scheme, executionDone, score, how) => {
  expect(executionPoints(rate, '10', scoringOptions({ scheme, executionDone }))).toEqual({
    score,
    how,
  });
});

test.each<[string, Grade, string[], string[]]>([
  ['60', 'upper', ['80', '100'], ['79.99', '100.01']],
  ['60', 'middle', ['60', '79.99'], ['59.99', '80']],
  ['60', 'lower', ['0', '59.99'], ['-0.01', '60']],
  ['50', 'upper', ['80', '100'], ['79.99', '100.01']],
  ['50', 'middle', ['50', '79.99'], ['49.99', '80']],
  ['50', 'lower', ['0', '49.99'], ['-0.01', '50']],
])('middle grade from %s: the shares of grade %s', (middleFrom, grade, inside, outside) => {
  const isIn = (share: string): boolean => isInBand({ grade, share }, { middleFrom });
  expect([...inside, ...outside].map(isIn)).toEqual([...[true, true], ...[false, false]]);
});

test.each([
  ['achieved', '10', '按评判等级为第一档（权重的80%～100%），取100%×10分=10分'],
  ['good', '8', '按评判等级为第一档（权重的80%～100%），取80%×10分=8分'],
  ['partial', '6', '按评判等级为第二档（权重的60%～80%），取60%×10分=6分'],
  ['missed', '0', '按评判等级为第三档（权重的0%～60%），取0%×10分=0分'],
] as const)('the word %s', (word, score, how) => {
  expect(gradedPoints(pickOf(word, DEFAULT_OPTIONS), '10', DEFAULT_OPTIONS)).toEqual({
    score,
    how,
  });
});

test.each([
  ['100', '10', '10', '满意度不低于90%，得满分10分'],
  ['90', '10', '10', '满意度不低于90%，得满分10分'],
  ['89.99', '10', '8', '满意度在80%（含）～90%之间，10分得8分'],
  ['80', '10', '8', '满意度在80%（含）～90%之间，10分得8分'],
  ['79.99', '10', '5', '满意度在60%（含）～80%之间，10分得5分'],
  ['60', '10', '5', '满意度在60%（含）～80%之间，10分得5分'],
  ['59.99', '10', '0', '满意度59.99%低于60%，不得分'],
  ['80', '5', '4', '满意度在80%（含）～90%之间，10分得8分，按权重5分折合4分'],
])('满意度 %s%% of %s', (satisfied, weight, score, how) => {
  expect(satisfactionPoints(satisfied, weight, scoringOptions())).toEqual({ score, how });
});

test.each([
  ['1', 'ratio', '10', '完成率100%，得满分10分'],
  ['1.5', 'threshold', '10', '完成率150%，得满分10分'],
  ['0.95', 'ratio', '9.5', '完成率95%×10分=9.5分'],
  ['0.8', 'threshold', '5', '完成率80%，(80%−60%)÷40%×10分=5分'],
  ['0.6', 'threshold', '0', '完成率60%，(60%−60%)÷40%×10分=0分'],
  ['0.5999', 'threshold', '0', '完成率59.99%低于60%，不得分'],
  ['0.1234567', 'ratio', '1.23', '完成率12.3457%×10分=1.23分'],
] as const)('完成率 %s by %s', (completion, scheme, score, how) => {
  const choices = { scheme, passLine: '60' };
  expect(proportionalPoints(completion, '10', choices)).toEqual({ score, how });
});

test('noise of binary numbers is taken away before rounding', () => {
  expect(settle('2.34499999999999', 2)).toBe('2.35');
  // The tenth place is still a digit, the eleventh is not.
  expect(settle('2.3449999999', 2)).toBe('2.34');
  expect(settle('2.34499999995', 2)).toBe('2.35');
});

test('places and shares', () => {
  expect(['10', '10.5', '6.667', '5.000'].map(scorePlaces)).toEqual([2, 2, 3, 2]);
  expect(points('0.33335', '10')).toBe('3.33');
  expect(percent('0.123456')).toBe('12.35');
  expect([least('1', '2'), least('2', '1'), most('1', '2'), most('2', '1')]).toEqual([
    ...['1', '1', '2', '2'],
  ]);
});
