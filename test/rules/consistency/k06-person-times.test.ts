import { personTimes } from '../../../src/rules/consistency/k06-person-times';
import { found } from '../../support/form';

describe('K06 人次≠人数×频次', () => {
  test('by the calculation in the goal', () => {
    const rows = { 0: { name: '补贴发放人次数', target: '≥500人次' } };
    expect(found(personTimes, { goal: '按707元/月*42人*12个月发放。', rows })).toEqual([
      'K06 warning D8 C6: “补贴发放人次数”为500人次，而42人×12次（月）=504人次。',
    ]);
  });
  test('by the rows', () => {
    const rows = {
      0: { name: '补贴发放人次数', target: '≥500人次' },
      1: { level2: '数量指标', name: '补贴发放次数', target: '=12次' },
      4: { name: '享受补贴人数', target: '=42人' },
    };
    expect(found(personTimes, { rows })).toEqual([
      'K06 warning D8 D9 D12: “补贴发放人次数”为500人次，而42人×12次（月）=504人次。',
    ]);
  });
  test('courses have other people each time', () => {
    const rows = {
      0: { name: '培训人次', target: '≥200人次' },
      1: { level2: '数量指标', name: '培训次数', target: '=4次' },
      4: { name: '培训人数', target: '=200人' },
    };
    expect(found(personTimes, { rows })).toEqual([]);
  });
});
