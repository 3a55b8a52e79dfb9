import { nameLongOrDouble } from '../../../src/rules/standardization/n17-name-long-or-double';
import { formSheet, found } from '../../support/form';

describe('N17 指标名称过长或一名多义', () => {
  test('too long', () => {
    const sheet = formSheet({
      rows: {
        4: { name: '开展幼儿教育类活动、师资培训等，有效提升学前教育保教质量和水平提升率' },
      },
    });
    expect(found(nameLongOrDouble, sheet)).toEqual([
      'N17 info C12: “开展幼儿教育类活动、师资培训等，有效提升学前教育…”的名称有34个字，过长。',
    ]);
  });

  test('two measures', () => {
    const sheet = formSheet({
      rows: { 4: { name: '经办效率和水平提升情况' } },
    });
    expect(found(nameLongOrDouble, sheet)).toEqual([
      'N17 info C12: “经办效率和水平提升情况”一个名称里有两个度量。',
    ]);
  });

  test.each([
    ['things in a row', { rows: { 0: { name: '丧葬费、抚恤金发放人数', target: '≥2人' } } }],
    [
      'long only with its unit',
      {
        rows: {
          0: { name: '国有企业办职教幼教退休教师生活补贴享受人数（人次）', target: '≥42人次' },
        },
      },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(found(nameLongOrDouble, options)).toEqual([]);
  });
});
