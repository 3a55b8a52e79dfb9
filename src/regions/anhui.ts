/** 安徽省: the export of the budget system of its cities and counties. Facts and their sources: docs/profiles.md. */
import { words } from '../domain/lexicon/words';
import { national, NONE, UNRECOGNISED } from './national';
import type { Profile } from './profile';

/** All levels are printed; rows that do not apply say 本项目不适用此指标 and 无. No weights. */
export const anhui: Profile = {
  ...national,
  id: 'anhui',
  name: '安徽省',
  recognised: {
    ...UNRECOGNISED,
    places: words(`
      安徽 合肥 芜湖 蚌埠 淮南市 马鞍山市 淮北市 铜陵 安庆 黄山市 滁州 阜阳 宿州 六安
      亳州 池州 宣城
    `),
    signs: [['\n项目来源\n'], ['\n项目责任人'], ['本项目不适用此指标']],
  },
  taxonomy: '2015',
  weightSchemes: [],
  accepted: { ...NONE, level2: ['满意度指标'] },
  severities: { N08: 'info', C03: 'info' },
};
