/** 云南省. Facts and their sources: docs/profiles.md. */
import { words } from '../domain/lexicon/words';
import { national, UNRECOGNISED } from './national';
import type { Profile } from './profile';

/** A list of projects, table 05-2 of the published budget. */
export const yunnan: Profile = {
  ...national,
  id: 'yunnan',
  name: '云南省',
  recognised: {
    ...UNRECOGNISED,
    places: words(`
      云南 昆明 曲靖 玉溪市 保山市 昭通 丽江 普洱市 临沧 楚雄 红河州 红河哈尼 文山州
      文山市 文山壮族 西双版纳 大理州 大理市 大理白族 德宏 怒江州 怒江傈僳 迪庆
    `),
    signs: [['05-2'], ['\n指标属性\n'], ['\n指标内容\n'], ['项目年度绩效目标']],
  },
  taxonomy: '2015',
  weightSchemes: [],
  severities: { C04: 'info', C11: 'info' },
};
