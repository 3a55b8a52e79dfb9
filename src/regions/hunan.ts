/** 湖南省. Facts and their sources: docs/profiles.md. */
import { words } from '../domain/lexicon/words';
import { national, NONE, UNRECOGNISED } from './national';
import type { Profile } from './profile';

/** A goal of the whole period and one of the year, value and unit in one cell, 绩效标准 for the basis. */
export const hunan: Profile = {
  ...national,
  id: 'hunan',
  name: '湖南省',
  recognised: {
    ...UNRECOGNISED,
    places: words(`
      湖南 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西
    `),
    signs: [
      ['项目支出实施期'],
      ['指标值及单位'],
      ['\n绩效标准\n'],
      ['专项名称', '专项属性', '专项立项依据', '专项实施进度计划'],
      ['专项长期绩效目标', '专项年度绩效目标', '专项年度绩效指标'],
    ],
  },
  taxonomy: '2015',
  weightSchemes: [],
  accepted: { ...NONE, level2: ['社会公众或服务对象满意度指标', '满意度指标'] },
  severities: { N08: 'info' },
};
