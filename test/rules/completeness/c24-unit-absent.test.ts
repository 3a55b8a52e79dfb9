import { unitAbsent } from '../../../src/rules/completeness/c24-unit-absent';
import { found } from '../../support/form';

describe('C24 有数值无单位', () => {
  test.each([
    [
      'a bare number',
      { 0: { target: '≥25', lastYear: '33' } },
      'warning D8 F8: “培训班期数”的指标值“≥25”没有单位，上年完成值“33”也没有单位。',
    ],
    [
      'a magnitude without what it counts',
      { 3: { target: '≤620万/月' } },
      'warning D11: “人均培训成本”的指标值“≤620万/月”单位不完整，没有写明计量什么。',
    ],
    [
      'money that only lacks 元',
      { 3: { target: '≤250万' } },
      'info D11: “人均培训成本”的指标值“≤250万”没有写“元”。',
    ],
  ])('%s', (_, rows, said) => {
    expect(found(unitAbsent, { rows })).toEqual([`C24 ${said}`]);
  });

  test.each([
    ['新增扶持经营主体笔（户/家）', '笔(户/家)'],
    ['发放贷款笔（户）', '笔(户)'],
    ['惠及企业家（人、次）', null],
  ])('several units in a name: %s', (name, several) => {
    expect(found(unitAbsent, { rows: { 0: { name, target: '≥1万' } } })).toEqual([
      `C24 warning D8: ${
        several === null
          ? `“${name}”的指标值“≥1万”没有单位。`
          : `“${name}”的指标值“≥1万”没有单位，名称写“${several}”，分不清计量的是哪一个。`
      }`,
    ]);
  });

  test.each([
    ['受益农户（户/人）', '≥1万'],
    ['服务企业（户/家）', '≥100'],
    ['采购设备数量（台/套）', '≥100'],
    ['新增扶持经营主体笔（户/家）', '≥1万户'],
    ['办结案件（起）', '≥40'],
    ['聘请专家（人）', '≥40'],
  ])('one unit: %s %s', (name, target) => {
    expect(found(unitAbsent, { rows: { 0: { name, target, lastYear: target } } })).toEqual([]);
  });

  test.each([
    ['培训班数（期）', '≥4'],
    ['学员考核合格率', '≥95'],
    ['空气质量指数', '≤75'],
    ['投诉情况', '未发生投诉'],
    ['岗位技能', '有效提升'],
  ])('units of the name, percentages, indices, words: %s %s', (name, target) => {
    expect(found(unitAbsent, { rows: { 4: { name, target } } })).toEqual([]);
  });
});
