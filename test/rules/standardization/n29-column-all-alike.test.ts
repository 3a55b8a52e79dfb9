import { columnAllAlike } from '../../../src/rules/standardization/n29-column-all-alike';
import { formSheet, found, indicatorsWith } from '../../support/form';

describe('N29 同一列佐证/依据全表同值', () => {
  test('basis', () => {
    const sheet = formSheet({
      rows: {
        0: { basis: '计划标准' },
        1: { basis: '计划标准' },
        2: { basis: '计划标准' },
        3: { basis: '计划标准' },
        4: { basis: '计划标准' },
        5: { basis: '计划标准' },
      },
    });
    expect(found(columnAllAlike, sheet)).toEqual([
      'N29 info E7: 6项指标的设置依据全部是“计划标准”。',
    ]);
  });

  test.each([
    ['varied', {}],
    [
      'five rows',
      {
        indicators: indicatorsWith({
          0: { basis: '计划标准' },
          1: { basis: '计划标准' },
          2: { basis: '计划标准' },
          3: { basis: '计划标准' },
          4: { basis: '计划标准' },
        }).slice(0, 5),
      },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(found(columnAllAlike, options)).toEqual([]);
  });
});
