import { findProfile } from '../../../src/policy/profiles';
import { level2Wording } from '../../../src/rules/standardization/n02-level2-wording';
import { brief, formSheet, found, indicatorsWith, runCheck } from '../../support/form';

describe('N02 二级指标名称非标准', () => {
  test('the usual short form', () => {
    expect(found(level2Wording, { rows: { 4: { level2: '生态效益' } } })).toEqual([
      'N02 warning B12: 二级指标“生态效益”不是标准名称，应为“生态效益指标”。',
    ]);
  });

  test('a form that writes all its levels short is one finding; other words stay apart', () => {
    const indicators = indicatorsWith({
      0: { level2: '数量' },
      1: { level2: '质量' },
      2: { level2: '时效' },
      3: { level2: '综合指标' },
      4: { level2: '社会效益' },
    });
    expect(found(level2Wording, { indicators })).toEqual([
      'N02 warning B8 B9 B10 B12: 共4处二级指标省写了“指标”二字（B8、B9、B10、B12）：“数量”“质量”“时效”等。',
      'N02 warning B11: 二级指标“综合指标”不是标准名称。',
    ]);
  });

  test('two short ones are two findings', () => {
    const indicators = indicatorsWith({ 0: { level2: '数量' }, 4: { level2: '社会效益' } });
    expect(brief(runCheck(level2Wording, { indicators })).map(({ cells }) => cells)).toEqual([
      ['B8'],
      ['B12'],
    ]);
  });

  test('满意度指标 by the national wording', () => {
    expect(found(level2Wording, { rows: { 5: { level2: '满意度指标' } } })).toEqual([
      'N02 warning B13: 二级指标“满意度指标”不是标准名称，应为“服务对象满意度指标”。',
    ]);
  });

  test('words that mean nothing known', () => {
    expect(found(level2Wording, { rows: { 4: { level2: '综合指标' } } })).toEqual([
      'N02 warning B12: 二级指标“综合指标”不是标准名称。',
    ]);
  });

  test('a name of 2015 is a hint', () => {
    expect(found(level2Wording, { rows: { 4: { level2: '可持续影响指标' } } })).toEqual([
      'N02 info B12: 二级指标“可持续影响指标”是2015年口径的名称。',
    ]);
  });

  test('a name of 2015 in a table of those years', () => {
    const indicators = indicatorsWith({ 4: { level2: '可持续影响指标' } });
    expect(found(level2Wording, { year: '（2020年度）', indicators })).toEqual([]);
    expect(runCheck(level2Wording, { year: '（2021年度）', indicators })).toHaveLength(1);
  });

  const regional = formSheet({ rows: { 5: { level2: '满意度指标' } } });

  test('the wording of the region is a hint', () => {
    expect(
      runCheck(level2Wording, regional, 'xinjiang').map(({ severity, cells }) => [severity, cells]),
    ).toEqual([['info', ['B13']]]);
  });

  test('what a profile accepts is none', () => {
    const xinjiang = findProfile('xinjiang')!;
    const accepted = { ...xinjiang.accepted, level2: ['满意度指标'] };
    expect(found(level2Wording, regional, { ...xinjiang, accepted })).toEqual([]);
  });

  test('annotations, white space and 类 do not matter', () => {
    expect(found(level2Wording, {})).toEqual([]);
    expect(
      found(level2Wording, {
        rows: {
          0: { level2: '数量 指标（必填）' },
          4: { level2: '社会效益类指标' },
        },
      }),
    ).toEqual([]);
  });
});
