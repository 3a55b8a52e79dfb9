import { level1Wording } from '../../../src/rules/standardization/n01-level1-wording';
import type { FormOptions } from '../../support/form';
import { findProfile } from '../../../src/regions/profiles';
import { checkTable } from '../../../src/review/check-table';
import { readTables } from '../../../src/reader/read-tables';
import { formSheet, found, runCheck, said } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

function checkForm(rows: FormOptions['rows']) {
  const sheet = formSheet({ rows: rows ?? {} });
  return checkTable(readTables(sheet)[0]!, sheet, { profile: findProfile('national')! }).findings;
}

describe('N01 一级指标名称非标准', () => {
  test('other words, with what was meant', () => {
    const form = { rows: { 0: { level1: '产出成果情况' } } };
    expect(found(level1Wording, form)).toEqual([
      'N01 warning A8: 一级指标“产出成果情况”不是标准名称。',
    ]);
    expect(runCheck(level1Wording, form)[0]?.advice).toBe('改为“产出指标”。');
  });

  test.each([
    ['产出类目标', '产出指标'],
    ['预期产出指标', '产出指标'],
    ['项目完成', '产出指标'],
    ['项目完成指标（50分）', '产出指标'],
  ])('%s is what some forms print: a hint', (level1, meant) => {
    const [text] = level1.split('（');
    expect(found(level1Wording, { rows: { 0: { level1 } } })).toEqual([
      `N01 info A8: 一级指标“${text}”不是标准名称，相当于“${meant}”。`,
    ]);
  });

  test('all that a form prints in its own way is one remark, the second levels with it', () => {
    const rows = {
      0: { level1: '项目完成', level2: '数量目标' },
      1: { level2: '质量目标' },
      2: { level2: '时效目标' },
      3: { level1: null, level2: '成本目标' },
      4: { level1: '项目效益', level2: '可持续影响指标' },
      5: { level2: '满意度指标' },
    };
    const all = checkForm(rows).filter(({ rule }) => /^N0[123]$/.test(rule));
    expect(said(all)).toEqual([
      'N01 info A8 A12 B8 B9 B10 B11 B12 B13: 本表有8处指标分类的名称或归属与101号指引不同（A8、A12、B8、B9、B10等8处）：“项目完成”“项目效益”“数量目标”等。',
    ]);
  });

  test('and is not said to be missing', () => {
    const rows = {
      0: { level1: '预期产出指标', level2: '建筑规模指标' },
      1: { level2: '工程质量指标' },
      2: { level2: '工期指标' },
      4: { level1: '效果指标' },
    };
    const missing = checkForm(rows).filter(({ rule }) => /^C0[9]|^C1[0-5]|^A0[12]$/.test(rule));
    expect(said(missing)).toEqual([]);
  });

  test('the frame of an evaluation is remarked once, and its second levels are left alone', () => {
    const rows = {
      0: { level1: '项目决策', level2: '项目立项' },
      1: { level1: '过程', level2: '资金管理' },
      2: { level1: '项目产出', level2: '时效指标' },
    };
    const all = checkForm(rows).filter(({ rule }) => /^N0[123]$/.test(rule));
    expect(said(all)).toEqual([
      'N01 info A8 A9 A10: 本表有3处指标分类的名称或归属与101号指引不同（A8、A9、A10）：“项目决策”“过程”“项目产出”。',
    ]);
  });

  test('before 2021 the public was a level of its own', () => {
    const rows = { 5: { level1: '社会公众或服务对象满意度指标' } };
    expect(found(level1Wording, { year: '（2020年度）', rows })).toEqual([]);
    expect(found(level1Wording, { rows })).toHaveLength(1);
  });

  test('several words that nobody knows are one finding', () => {
    const rows = { 0: { level1: '甲类' }, 3: { level1: '乙类' } };
    expect(found(level1Wording, { rows })).toEqual([
      'N01 warning A8 A11: 共2处一级指标不是标准名称（A8、A11）。',
    ]);
  });

  test('a two-level form', () => {
    expect(
      found(level1Wording, {
        header: ['一级指标', '备注一', '三级指标', '指标值'],
        rows: {
          0: { level1: '数量指标' },
          3: { level1: '经济成本指标' },
          4: { level1: '社会效益指标' },
          5: { level1: '服务对象满意度指标' },
        },
      }),
    ).toEqual([]);
  });

  test('something more exact is only suggested, an unknown word left alone', () => {
    expect(fixesOf('N01', spoiled({ 4: { level1: '社会效益指标' } }))).toEqual([
      ['suggestion', 'A12: 社会效益指标 → 效益指标'],
    ]);
    expect(fixesOf('N01', spoiled({ 4: { level1: '其他指标' } }))).toEqual([null]);
  });
});
