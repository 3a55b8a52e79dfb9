import { unitAbsent } from '../../../src/rules/completeness/c24-unit-absent';
import { formSheet, found } from '../../support/form';

describe('C24 有数值无单位', () => {
  test('a bare number', () => {
    expect(found(unitAbsent, { rows: { 0: { target: '≥25', lastYear: '33' } } })).toEqual([
      'C24 warning D8 F8: “培训班期数”的指标值“≥25”没有单位，上年完成值“33”也没有单位。',
    ]);
  });

  test('a magnitude without what it counts', () => {
    expect(found(unitAbsent, { rows: { 3: { target: '≤620万/月' } } })).toEqual([
      'C24 warning D11: “人均培训成本”的指标值“≤620万/月”单位不完整，没有写明计量什么。',
    ]);
  });

  test('money that only lacks 元 is a hint', () => {
    const sheet = formSheet({ rows: { 3: { target: '≤250万' } } });
    expect(found(unitAbsent, sheet)).toEqual([
      'C24 info D11: “人均培训成本”的指标值“≤250万”没有写“元”。',
    ]);
  });

  test.each([
    ['新增扶持经营主体笔（户/家）', '笔(户/家)'],
    ['发放贷款笔（户）', '笔(户)'],
    ['惠及企业家（人、次）', null],
  ])('several units in a name: %s', (name, several) => {
    const sheet = formSheet({ rows: { 0: { name, target: '≥1万' } } });
    expect(found(unitAbsent, sheet)).toEqual([
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
    const sheet = formSheet({
      rows: { 0: { name, target, lastYear: target } },
    });
    expect(found(unitAbsent, sheet)).toEqual([]);
  });

  test('units of the value or the name, percentages, dates, words, indices', () => {
    expect(found(unitAbsent, {})).toEqual([]);
    expect(
      found(unitAbsent, {
        rows: {
          0: { name: '培训班数（期）', target: '≥4' },
          1: { target: '≥95' },
          4: { target: '有效提升' },
        },
      }),
    ).toEqual([]);
    expect(
      found(unitAbsent, {
        rows: {
          0: { name: '空气质量指数', target: '≤75' },
          4: { target: '未发生投诉' },
        },
      }),
    ).toEqual([]);
  });
});
