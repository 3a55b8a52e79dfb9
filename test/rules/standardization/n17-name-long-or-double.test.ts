import { nameLongOrDouble } from '../../../src/rules/standardization/n17-name-long-or-double';
import { found } from '../../support/form';

describe('N17 指标名称过长或一名多义', () => {
  test.each([
    [
      '开展幼儿教育类活动、师资培训等，有效提升学前教育保教质量和水平提升率',
      '“开展幼儿教育类活动、师资培训等，有效提升学前教育…”的名称有34个字，过长。',
    ],
    ['经办效率和水平提升情况', '“经办效率和水平提升情况”一个名称里有两个度量。'],
  ])('%s', (name, said) => {
    expect(found(nameLongOrDouble, { rows: { 4: { name } } })).toEqual([`N17 info C12: ${said}`]);
  });

  test.each([
    ['things in a row', '丧葬费、抚恤金发放人数'],
    ['long only with its unit', '国有企业办职教幼教退休教师生活补贴享受人数（人次）'],
  ])('stays silent: %s', (_, name) => {
    expect(found(nameLongOrDouble, { rows: { 0: { name } } })).toEqual([]);
  });
});
