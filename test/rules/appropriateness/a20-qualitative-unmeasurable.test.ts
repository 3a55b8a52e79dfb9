import { qualitativeUnmeasurable } from '../../../src/rules/appropriateness/a20-qualitative-unmeasurable';
import { formSheet, found } from '../../support/form';

describe('A20 定性值不可衡量', () => {
  test('a bare degree', () => {
    const sheet = formSheet({ rows: { 4: { target: '有效提升' } } });
    expect(found(qualitativeUnmeasurable, sheet)).toEqual([
      'A20 info D12: “学员岗位技能提升率”的指标值“有效提升”没有等级标准，无法衡量是否完成。',
    ]);
  });

  test.each(['可控', '影响长远', '增加岗位', '长远', '带动作用较强', '应保尽保'])(
    'which way or how far: %s',
    (target) => {
      const sheet = formSheet({ rows: { 4: { target } } });
      expect(found(qualitativeUnmeasurable, sheet)).toEqual([
        `A20 info D12: “学员岗位技能提升率”的指标值“${target}”没有等级标准，无法衡量是否完成。`,
      ]);
    },
  );

  test.each([
    ['a number in words', { rows: { 4: { target: '增加两个岗位' } } }],
    ['in time', { rows: { 2: { target: '及时' } } }],
    ['in order', { rows: { 1: { target: '合规' } } }],
    ['with grades', { rows: { 4: { target: '提升明显为优，一般为良，不明显为差' } } }],
    ['with a number', { rows: { 4: { target: '提升5%以上' } } }],
    ['yes', { rows: { 4: { target: '是' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(qualitativeUnmeasurable, options)).toEqual([]);
  });
});
