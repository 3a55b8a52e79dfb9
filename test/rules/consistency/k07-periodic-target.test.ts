import { periodicTarget } from '../../../src/rules/consistency/k07-periodic-target';
import { found } from '../../support/form';

describe('K07 季度/月度与年度目标不一致', () => {
  test.each([
    [
      ['新增担保规模', '≥21亿元', '每季度完成担保额', '≥40000万元'],
      'K07 warning D10 D8: “每季度完成担保额”目标40000万元，4期合计16亿元，低于“新增担保规模”的年度目标21亿元。',
    ],
    [
      ['巡查次数', '≥50次', '每月巡查次数', '≥4次'],
      'K07 warning D10 D8: “每月巡查次数”目标4次，12期合计48次，低于“巡查次数”的年度目标50次。',
    ],
  ] as const)('%j', ([name, target, periodic, each], message) => {
    const rows = { 0: { name, target }, 2: { name: periodic, target: each } };
    expect(found(periodicTarget, { rows })).toEqual([message]);
  });
  test.each([
    ['another thing', ['培训次数', '≥50次', '每月巡查次数', '≥4次']],
    ['another unit', ['巡查人数', '≥50人', '每月巡查次数', '≥4次']],
    ['rates do not add up', ['巡查覆盖率', '≥95%', '每月巡查覆盖率', '≥4%']],
  ] as const)('stays silent: %s', (_, [name, target, periodic, each]) => {
    const rows = { 0: { name, target }, 2: { name: periodic, target: each } };
    expect(found(periodicTarget, { rows })).toEqual([]);
  });
});
