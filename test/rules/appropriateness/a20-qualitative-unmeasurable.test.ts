import { qualitativeUnmeasurable } from '../../../src/rules/appropriateness/a20-qualitative-unmeasurable';
import { found } from '../../support/form';

describe('A20 定性值不可衡量', () => {
  const degrees = ['有效提升', '可控', '影响长远', '增加岗位', '长远', '带动作用较强', '应保尽保'];
  test.each(degrees)('a bare degree, which way or how far: %s', (target) => {
    expect(found(qualitativeUnmeasurable, { rows: { 4: { target } } })).toEqual([
      `A20 info D12: “学员岗位技能提升率”的指标值“${target}”没有等级标准，无法衡量是否完成。`,
    ]);
  });

  test.each([
    ['a number in words', { 4: { target: '增加两个岗位' } }],
    ['in time', { 2: { target: '及时' } }],
    ['in order', { 1: { target: '合规' } }],
    ['with grades', { 4: { target: '提升明显为优，一般为良，不明显为差' } }],
    ['with a number', { 4: { target: '提升5%以上' } }],
    ['yes', { 4: { target: '是' } }],
    ['data at once', { 4: { target: '数据实时更新' } }],
    ['by a plan', { 4: { target: '依据实施方案' } }],
    ['what is asked for', { 4: { target: '按需求响应' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(qualitativeUnmeasurable, { rows })).toEqual([]);
  });

  test.each(['若干期', '≥若干期', '一定数量', '较多', '多次'])(
    'a word for a number: %s',
    (target) => {
      expect(found(qualitativeUnmeasurable, { rows: { 0: { target } } })).toEqual([
        `A20 warning D8: “培训班期数”的指标值“${target}”没有写明具体数量，无法衡量是否完成。`,
      ]);
    },
  );

  test.each(['按实际发生', '据实结算', '按需'])(
    'as it comes, under another level: %s',
    (target) => {
      expect(found(qualitativeUnmeasurable, { rows: { 3: { target } } })).toEqual([
        `A20 info D11: “人均培训成本”的指标值“${target}”没有写明具体数量，无法衡量是否完成。`,
      ]);
    },
  );
});
