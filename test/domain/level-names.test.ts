/** The names of levels that forms of all regions print, and what they stand for. */
import {
  homeOfLevel2,
  isEvaluationLevel,
  isLevelWord,
  isStandardLevel1,
  level1Of,
  level2Of,
} from '../../src/domain/vocabulary';
import { PROFILES } from '../../src/regions/profiles';

test.each([
  ['产出指标', '产出指标'],
  ['产出类', '产出指标'],
  ['产出目标', '产出指标'],
  ['项目完成', '产出指标'],
  ['完成指标', '产出指标'],
  ['预期产出指标（50分）', '产出指标'],
  ['项目效益', '效益指标'],
  ['效果指标', '效益指标'],
  ['结果目标', '效益指标'],
  ['成本目标', '成本指标'],
  ['满意度目标', '满意度指标'],
  // Too little by themselves, or names of something else.
  ['完成', null],
  ['结果', null],
  ['效果', null],
  ['数量指标', null],
  ['项目完成及时率', null],
  ['', null],
])('一级指标 %s: %s', (label, level1) => {
  expect(level1Of(label)).toBe(level1);
});

test.each([
  ['数量目标', '数量指标', '产出指标'],
  ['建筑规模指标', '数量指标', '产出指标'],
  ['工期指标', '时效指标', '产出指标'],
  ['预算（或投资规模）控制指标', '成本指标', '产出指标'],
  ['社会影响指标', '社会效益指标', '效益指标'],
  ['可持续性影响指标', '可持续影响指标', '效益指标'],
  ['满意度指标', '服务对象满意度指标', '满意度指标'],
  ['社会公众或服务对象满意度', '社会公众或服务对象满意度指标', '满意度指标'],
  ['社会、经济、生态效益指标', null, '效益指标'],
  ['培训班期数', null, null],
])('二级指标 %s: %s under %s', (label, level2, home) => {
  expect([level2Of(label), homeOfLevel2(label)]).toEqual([level2, home]);
});

test('standard is only what 101号 has, whatever is understood beside it', () => {
  expect(['产出指标', '产出', '三、产出类指标（50分）'].every(isStandardLevel1)).toBe(true);
  expect(['产出目标', '项目产出', '数量指标'].some(isStandardLevel1)).toBe(false);
});

test('决策 and 过程 are levels of an evaluation', () => {
  expect(['决策', '项目管理（25分）', '过程指标'].every(isEvaluationLevel)).toBe(true);
  expect(['产出', '项目产出', '管理费'].some(isEvaluationLevel)).toBe(false);
});

test('names of levels are words of the form', () => {
  expect(['项目完成', '产出目标', '生态效益'].every(isLevelWord)).toBe(true);
  expect(['完成', '指标1', '培训班期数'].some(isLevelWord)).toBe(false);
});

const words = PROFILES.flatMap(({ id, accepted }) =>
  accepted.level1.map((word) => [id, word] as const),
);

test.each(words)('%s: %s is understood', (_, word) => {
  expect(level1Of(word)).not.toBeNull();
});
