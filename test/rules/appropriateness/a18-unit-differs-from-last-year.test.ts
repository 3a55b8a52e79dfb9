import { unitDiffersFromLastYear } from '../../../src/rules/appropriateness/a18-unit-differs-from-last-year';
import { found } from '../../support/form';

describe('A18 单位或数量级与上年不一致', () => {
  test('人 and 万人', () => {
    expect(
      found(unitDiffersFromLastYear, {
        rows: {
          4: { name: '带动就业人数', target: '≥50000人', lastYear: '9.9万人' },
        },
      }),
    ).toEqual([
      'A18 warning D12 F12: “带动就业人数”目标的单位是“人”，上年完成值的单位是“万人”：目标50000人，上年9.9万人（合99000人）。',
    ]);
  });
  test('equal amounts in two units', () => {
    expect(
      found(unitDiffersFromLastYear, {
        rows: {
          4: { name: '担保额', target: '≥4亿元', lastYear: '40000万元' },
        },
      }),
    ).toEqual([
      'A18 warning D12 F12: “担保额”目标的单位是“亿元”，上年完成值的单位是“万元”：目标4亿元，上年40000万元（合4亿元）。',
    ]);
  });
  test('人 and 人次 do not convert', () => {
    expect(
      found(unitDiffersFromLastYear, {
        rows: {
          4: { name: '服务人数', target: '≥50人', lastYear: '90人次' },
        },
      }),
    ).toEqual([
      'A18 warning D12 F12: “服务人数”目标的单位是“人”，上年完成值的单位是“人次”，两者不能换算，无法比较。',
    ]);
  });
  test('小时 and 天 are a hint', () => {
    expect(
      found(unitDiffersFromLastYear, {
        rows: {
          2: { name: '响应时间', target: '≤4小时', lastYear: '1天' },
        },
      }),
    ).toEqual([
      'A18 info D10 F10: “响应时间”目标的单位是“小时”，上年完成值的单位是“天”：目标4小时，上年1天（合24小时）。',
    ]);
  });
  test.each([
    ['the same unit', {}],
    [
      'another word for it',
      {
        rows: { 4: { name: '就业人数', target: '≥50人', lastYear: '90名' } },
      },
    ],
    ['near synonyms', { rows: { 4: { name: '企业数', target: '≥50户', lastYear: '90家' } } }],
    ['no unit last year', { rows: { 0: { lastYear: '4' } } }],
    ['a bare zero', { rows: { 0: { lastYear: '0' } } }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(unitDiffersFromLastYear, options)).toEqual([]);
  });
});
