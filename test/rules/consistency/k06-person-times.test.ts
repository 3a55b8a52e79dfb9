import { personTimes } from '../../../src/rules/consistency/k06-person-times';
import { found } from '../../support/form';

describe('K06 人次≠人数×频次', () => {
  test('by the calculation in the goal', () => {
    expect(
      found(personTimes, {
        goal: '按707元/月*42人*12个月发放。',
        rows: { 0: { name: '补贴发放人次数', target: '≥500人次' } },
      }),
    ).toEqual(['K06 warning D8 C6: “补贴发放人次数”为500人次，而42人×12次（月）=504人次。']);
  });
  test('by the rows', () => {
    expect(
      found(personTimes, {
        rows: {
          0: { name: '补贴发放人次数', target: '≥500人次' },
          1: { level2: '数量指标', name: '补贴发放次数', target: '=12次' },
          4: { name: '享受补贴人数', target: '=42人' },
        },
      }),
    ).toEqual(['K06 warning D8 D9 D12: “补贴发放人次数”为500人次，而42人×12次（月）=504人次。']);
  });
  test.each([
    ['no person-times', {}],
    [
      'equal',
      {
        goal: '707元/月*42人*12个月',
        rows: { 0: { name: '补贴发放人次数', target: '≥504人次' } },
      },
    ],
    [
      'courses have other people each time',
      {
        rows: {
          0: { name: '培训人次', target: '≥200人次' },
          1: { level2: '数量指标', name: '培训次数', target: '=4次' },
          4: { name: '培训人数', target: '=200人' },
        },
      },
    ],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(personTimes, options)).toEqual([]);
  });
});
