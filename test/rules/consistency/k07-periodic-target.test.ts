import { periodicTarget } from '../../../src/rules/consistency/k07-periodic-target';
import { found } from '../../support/form';

describe('K07 季度/月度与年度目标不一致', () => {
  test('four quarters do not reach the year', () => {
    expect(
      found(periodicTarget, {
        rows: {
          0: { name: '新增担保规模', target: '≥21亿元' },
          2: { name: '每季度完成担保额', target: '≥40000万元' },
        },
      }),
    ).toEqual([
      'K07 warning D10 D8: “每季度完成担保额”目标40000万元，4期合计16亿元，低于“新增担保规模”的年度目标21亿元。',
    ]);
  });
  test('twelve months do not reach the year', () => {
    expect(
      found(periodicTarget, {
        rows: {
          0: { name: '巡查次数', target: '≥50次' },
          2: { name: '每月巡查次数', target: '≥4次' },
        },
      }),
    ).toEqual([
      'K07 warning D10 D8: “每月巡查次数”目标4次，12期合计48次，低于“巡查次数”的年度目标50次。',
    ]);
  });
  test.each([
    ['none', {}],
    [
      'enough',
      {
        rows: {
          0: { name: '巡查次数', target: '≥48次' },
          2: { name: '每月巡查次数', target: '≥4次' },
        },
      },
    ],
    [
      'another thing',
      {
        rows: {
          0: { name: '培训次数', target: '≥50次' },
          2: { name: '每月巡查次数', target: '≥4次' },
        },
      },
    ],
    [
      'another unit',
      {
        rows: {
          0: { name: '巡查人数', target: '≥50人' },
          2: { name: '每月巡查次数', target: '≥4次' },
        },
      },
    ],
    [
      'rates do not add up',
      {
        rows: {
          1: { name: '巡查覆盖率', target: '≥95%' },
          2: { name: '每月巡查覆盖率', target: '≥4%' },
        },
      },
    ],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(periodicTarget, options)).toEqual([]);
  });
});
