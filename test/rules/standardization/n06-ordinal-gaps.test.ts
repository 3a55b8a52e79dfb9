import { ordinalGaps } from '../../../src/rules/standardization/n06-ordinal-gaps';
import { formSheet, found } from '../../support/form';

describe('N06 序号不连续或部分有部分无', () => {
  test('a gap', () => {
    const sheet = formSheet({
      rows: {
        0: { name: '指标2：培训班期数' },
        1: { name: '指标1：学员考核合格率' },
        2: { name: '指标1：培训完成时间' },
        3: { name: '指标1：人均培训成本' },
        4: { name: '指标1：学员岗位技能提升率' },
        5: { name: '指标1：参训学员满意度' },
      },
    });
    expect(found(ordinalGaps, sheet)).toEqual(['N06 info C8: “数量指标”下的序号应为1，实际为2。']);
  });

  test('some without', () => {
    const sheet = formSheet({ rows: { 0: { name: '指标1：培训班期数' } } });
    expect(found(ordinalGaps, sheet)).toEqual(['N06 info C8: 1项指标写了序号，5项没有写。']);
  });

  test.each([
    ['none', {}],
    [
      'numbered from one',
      {
        rows: {
          0: { name: '指标1：培训班期数' },
          1: { name: '指标1：学员考核合格率' },
          2: { name: '指标1：培训完成时间' },
          3: { name: '指标1：人均培训成本' },
          4: { name: '指标1：学员岗位技能提升率' },
          5: { name: '指标1：参训学员满意度' },
        },
      },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(found(ordinalGaps, options)).toEqual([]);
  });
});
