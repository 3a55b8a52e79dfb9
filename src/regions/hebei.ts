/** 河北省: the text of a department's budget. Facts and their sources: docs/profiles.md. */
import { words } from '../domain/lexicon/words';
import { national, NONE, UNRECOGNISED } from './national';
import type { Profile } from './profile';

/** Levels 产出 and 效果; the target in four columns, 优 良 中 差. No weights. */
export const hebei: Profile = {
  ...national,
  id: 'hebei',
  name: '河北省',
  recognised: {
    ...UNRECOGNISED,
    places: words(`
      河北省 石家庄 唐山市 秦皇岛 邯郸 邢台 保定市 张家口 承德 沧州 廊坊 衡水 雄安新区
      定州市 辛集市
    `),
    signs: [['\n评价标准'], ['绩效指标描述'], ['\n指标值确定依据\n'], ['\n效果指标\n']],
  },
  taxonomy: '2015',
  weightSchemes: [],
  accepted: { ...NONE, level1: ['效果指标'], level2: ['满意度指标'] },
  severities: { N08: 'info' },
};
