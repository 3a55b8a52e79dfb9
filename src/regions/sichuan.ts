/** 四川省. Facts and their sources: docs/profiles.md. */
import { words } from '../domain/lexicon/words';
import { national, NONE, UNRECOGNISED } from './national';
import type { Profile } from './profile';

/** Sign, value, unit, weight and direction have columns of their own; older forms say 项目完成 and 项目效益. */
export const sichuan: Profile = {
  ...national,
  id: 'sichuan',
  name: '四川省',
  recognised: {
    ...UNRECOGNISED,
    places: words(`
      四川 成都 自贡 攀枝花 泸州 德阳 绵阳 广元市 遂宁 内江市 乐山市 南充 眉山市 宜宾
      广安市 达州 雅安 巴中市 资阳市 阿坝 甘孜 凉山州 凉山彝族
    `),
    signs: [
      ['财政拨款小计'],
      ['\n项目完成\n', '\n项目完成指标'],
      ['指标方向性'],
      ['国有资本经营预算拨款', '国有资本经营预算财政拨款'],
    ],
  },
  taxonomy: '2015',
  weightSchemes: [],
  accepted: {
    ...NONE,
    level1: ['项目完成', '项目完成指标', '项目效益', '项目效益指标'],
    level2: ['满意度指标'],
  },
};
