import { outputWithUpperBound } from '../../../src/rules/appropriateness/a10-output-with-upper-bound';
import { found } from '../../support/form';

describe('A10 产出数量使用≤', () => {
  test('is said at the cell', () => {
    expect(found(outputWithUpperBound, { rows: { 0: { target: '<=4期' } } })).toEqual([
      'A10 warning D8: “培训班期数”是数量指标，目标“<=4期”用了“≤”，一个也不完成同样达标。',
    ]);
  });
  test.each([
    ['accidents', { 0: { name: '安全事故起数', target: '≤1起' } }],
    ['posts', { 0: { name: '编制人数', target: '≤30人' } }],
    ['adjustments of a budget', { 0: { name: '预算调整次数', target: '≤2次' } }],
    ['of its items', { 0: { name: '科目调剂笔数', target: '≤10笔' } }],
    ['work done twice', { 0: { name: '返工次数', target: '≤1次' } }],
    ['what is left over', { 0: { name: '遗留问题个数', target: '≤3个' } }],
    ['found by auditors', { 0: { name: '审计发现问题数量', target: '≤5个' } }],
    ['points taken off', { 0: { name: '考核扣分数量', target: '≤2分' } }],
    ['money', { 0: { name: '补助金额', target: '≤30万元' } }],
    ['a price', { 0: { name: '人均培训成本', target: '≤500元/人' } }],
    ['quality', { 1: { target: '≤95%' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(outputWithUpperBound, { rows })).toEqual([]);
  });
});
