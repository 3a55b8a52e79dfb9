import { findProfile } from '../../../src/regions/profiles';
import { level2Wording } from '../../../src/rules/standardization/n02-level2-wording';
import { level2Misplaced } from '../../../src/rules/standardization/n03-level2-misplaced';
import { formSheet, found } from '../../support/form';
import { fixesOf, mends, spoiled } from '../../support/fix';

describe('N02 二级指标名称非标准', () => {
  test.each([
    ['生态效益', 'warning', '生态效益”不是标准名称，应为“生态效益指标”。'],
    ['综合指标', 'warning', '综合指标”不是标准名称。'],
    ['环境效益指标', 'info', '环境效益指标”不是标准名称，应为“生态效益指标”。'],
    ['可持续影响指标', 'info', '可持续影响指标”是2015年口径的名称。'],
  ])('%s', (level2, severity, message) => {
    expect(found(level2Wording, { rows: { 4: { level2 } } })).toEqual([
      `N02 ${severity} B12: 二级指标“${message}`,
    ]);
  });

  const short = {
    0: { level2: '数量' },
    1: { level2: '质量' },
    2: { level2: '时效' },
    4: { level2: '社会效益' },
  };

  test('a form that writes all its levels short is one finding; other words stay apart', () => {
    expect(found(level2Wording, { rows: { ...short, 3: { level2: '综合指标' } } })).toEqual([
      'N02 warning B11: 二级指标“综合指标”不是标准名称。',
      'N02 info B8 B9 B10 B12: 共4处二级指标省写了“指标”二字（B8、B9、B10、B12）：“数量”“质量”“时效”等。',
    ]);
  });

  test('and one remark together with what else the form has in its own way', () => {
    const rows = { ...short, 3: { level1: null, level2: '成本指标' } };
    expect(found(level2Wording, { rows })).toEqual([
      'N02 info B8 B9 B10 B12 B11: 本表有5处指标分类的名称或归属与101号指引不同（B8、B9、B10、B12、B11）：“数量”“质量”“时效”等。',
    ]);
    expect(found(level2Misplaced, { rows })).toEqual([]);
  });

  test('and is mended cell by cell, in one fix', () => {
    const sheet = spoiled(short);
    expect(fixesOf('N02', sheet)).toEqual([
      [
        'safe',
        'B8: 数量 → 数量指标',
        'B9: 质量 → 质量指标',
        'B10: 时效 → 时效指标',
        'B12: 社会效益 → 社会效益指标',
      ],
    ]);
    expect(mends('N02', sheet)).toBe(true);
  });

  test('a name of 2015 in a table of those years', () => {
    const rows = { 4: { level2: '可持续影响指标' } };
    expect(found(level2Wording, { year: '（2020年度）', rows })).toEqual([]);
    expect(found(level2Wording, { year: '（2021年度）', rows })).toHaveLength(1);
  });

  test('several that nobody knows are one finding, several that forms print one remark', () => {
    const rows = {
      0: { level2: '甲类指标' },
      1: { level2: '乙类指标' },
      2: { level2: '工期指标' },
      4: { level2: '可持续影响指标' },
      5: { level2: '满意度指标' },
    };
    expect(found(level2Wording, { rows })).toEqual([
      'N02 warning B8 B9: 共2处二级指标不是标准名称（B8、B9）。',
      'N02 info B10 B12 B13: 本表有3处指标分类的名称或归属与101号指引不同（B10、B12、B13）：“工期指标”“可持续影响指标”“满意度指标”。',
    ]);
  });

  const regional = formSheet({ rows: { 5: { level2: '满意度指标' } } });

  test('the wording of the region is a hint, and its own wording only suggested', () => {
    expect(found(level2Wording, regional, 'xinjiang')).toEqual([
      'N02 info B13: 二级指标“满意度指标”不是标准名称，应为“服务对象满意度指标”。',
    ]);
    expect(fixesOf('N02', regional, 'xinjiang')).toEqual([
      ['suggestion', 'B13: 满意度指标 → 服务对象满意度指标'],
    ]);
  });

  test('what a profile accepts is none', () => {
    const xinjiang = findProfile('xinjiang')!;
    const accepted = { ...xinjiang.accepted, level2: ['满意度指标'] };
    expect(found(level2Wording, regional, { ...xinjiang, accepted })).toEqual([]);
  });

  test('other words are only suggested; 可持续影响 and a level of another home are left alone', () => {
    expect(fixesOf('N02', spoiled({ 4: { level2: '环境效益指标' } }))).toEqual([
      ['suggestion', 'B12: 环境效益指标 → 生态效益指标'],
    ]);
    expect(fixesOf('N02', spoiled({ 5: { level2: '满意度指标' } }))).toEqual([
      ['suggestion', 'B13: 满意度指标 → 服务对象满意度指标'],
    ]);
    expect(fixesOf('N02', spoiled({ 4: { level2: '可持续影响指标' } }))).toEqual([null]);
    expect(fixesOf('N02', spoiled({ 4: { level2: '满意情况' } }))).toEqual([null]);
  });
});
