import { unitDiffersFromLastYear } from '../../../src/rules/appropriateness/a18-unit-differs-from-last-year';
import { fixesOf, spoiled } from '../../support/fix';
import { found } from '../../support/form';

describe('A18 单位或数量级与上年不一致', () => {
  test.each([
    [
      { 4: { name: '带动就业人数', target: '≥50000人', lastYear: '9.9万人' } },
      'A18 warning D12 F12: “带动就业人数”目标的单位是“人”，上年完成值的单位是“万人”：目标50000人，上年9.9万人（合99000人）。',
    ],
    [
      { 4: { name: '担保额', target: '≥4亿元', lastYear: '40000万元' } },
      'A18 warning D12 F12: “担保额”目标的单位是“亿元”，上年完成值的单位是“万元”：目标4亿元，上年40000万元（合4亿元）。',
    ],
    [
      { 4: { name: '服务人数', target: '≥50人', lastYear: '90人次' } },
      'A18 warning D12 F12: “服务人数”目标的单位是“人”，上年完成值的单位是“人次”，两者不能换算，无法比较。',
    ],
    [
      { 2: { name: '响应时间', target: '≤4小时', lastYear: '1天' } },
      'A18 info D10 F10: “响应时间”目标的单位是“小时”，上年完成值的单位是“天”：目标4小时，上年1天（合24小时）。',
    ],
  ])('%j', (rows, message) => {
    expect(found(unitDiffersFromLastYear, { rows })).toEqual([message]);
  });
  test.each([
    ['another word for it', { 4: { name: '就业人数', target: '≥50人', lastYear: '90名' } }],
    ['near synonyms', { 4: { name: '企业数', target: '≥50户', lastYear: '90家' } }],
    ['no unit last year', { 0: { lastYear: '4' } }],
    ['a bare zero', { 0: { lastYear: '0' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(unitDiffersFromLastYear, { rows })).toEqual([]);
  });

  test.each([
    ['≥20000人次', '1.9万人次', ['suggestion', 'D8: ≥20000人次 → ≥2万人次']],
    ['≥200人', '190人次', null],
  ])('%s brought to the unit of %s', (target, lastYear, fix) => {
    const sheet = spoiled({ 0: { name: '培训人数', target, lastYear } });
    expect(fixesOf('A18', sheet)).toEqual([fix]);
  });
});
