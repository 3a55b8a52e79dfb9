import { executionIndicator } from '../../../src/rules/relevance/r08-execution-indicator';
import { found } from '../../support/form';

describe('R08 指标与预算执行率重复', () => {
  test.each([
    [
      { 2: { name: '财政资金执行率（%）', target: '100%' } },
      'R08 warning C10: “财政资金执行率（%）”与自评时单列的预算执行率重复。',
    ],
    [
      { 2: { name: '预算支出进度', target: '100%' } },
      'R08 warning C10: “预算支出进度”与自评时单列的预算执行率重复。',
    ],
  ])('%j', (rows, message) => {
    expect(found(executionIndicator, { rows })).toEqual([message]);
  });
  test('of 100 points it may have its own there, and in 东莞 it is an indicator', () => {
    const rows = { 0: { weight: 20 }, 2: { name: '预算执行率', target: '100%' } };
    expect(found(executionIndicator, { rows })).toEqual([]);
    expect(found(executionIndicator, { rows: { ...rows, 0: { weight: 19 } } })).toHaveLength(1);
    expect(found(executionIndicator, { rows: { 2: rows[2] } }, 'guangdong-dongguan')).toEqual([]);
  });

  test('a frame of 过程 has its place for it', () => {
    const row = { name: '预算执行率', target: '100%' };
    const of = (level1: string) =>
      found(executionIndicator, { rows: { 0: { ...row, level1, level2: '资金管理' } } });
    expect(of('过程')).toEqual([]);
    expect(of('产出指标')).toHaveLength(1);
  });

  test('stays silent: arrival', () => {
    expect(
      found(executionIndicator, { rows: { 2: { name: '资金到位率', target: '100%' } } }),
    ).toEqual([]);
  });
});
