/** 广东省东莞市. Facts and their sources: docs/profiles.md. */
import { national, NONE, UNRECOGNISED } from './national';
import type { Profile } from './profile';

/** Indicators of the whole period and of the year side by side, under levels of its own. */
export const dongguan: Profile = {
  ...national,
  id: 'guangdong-dongguan',
  name: '广东省东莞市',
  recognised: {
    ...UNRECOGNISED,
    places: ['东莞'],
    signs: [
      ['预期产出指标'],
      ['市财政预算资金', '申请市财政预算'],
      ['实施周期指标值'],
      ['预算(或投资规模)控制指标', '投资规模控制指标'],
      ['建筑规模指标'],
      ['社会、经济、生态效益指标'],
    ],
  },
  taxonomy: '2015',
  weightSchemes: [],
  accepted: {
    ...NONE,
    level1: ['预期产出指标', '效果指标'],
    level2: [
      ...['建筑规模指标', '工期指标', '形象进度指标', '预算(或投资规模)控制指标', '预算控制指标'],
      ...['投资规模控制指标', '社会、经济、生态效益指标'],
    ],
  },
  // 年度预算执行率 is an indicator of its form, and 质量指标 none.
  off: ['R08'],
  severities: { C14: 'info' },
};
