/** 上海市: 财政项目支出绩效目标申报表. Facts and their sources: docs/profiles.md. */
import { words } from '../domain/lexicon/words';
import { national, UNRECOGNISED } from './national';
import type { Profile } from './profile';

/** Amounts in 元; the whole project beside the year, which are never compared. No weights. */
export const shanghai: Profile = {
  ...national,
  id: 'shanghai',
  name: '上海市',
  recognised: {
    ...UNRECOGNISED,
    places: words(`
      上海市 浦东新区 黄浦区 徐汇区 长宁区 静安区 虹口区 杨浦区 闵行区 嘉定区 金山区 松江区
      青浦区 奉贤区 崇明区
    `),
    signs: [
      ['计划开始日期', '计划完成日期'],
      ['项目资金(元)'],
      ['年度(/项目)指标值'],
      ['年度资金申请总额'],
    ],
  },
  taxonomy: '2015',
  weightSchemes: [],
  severities: { N08: 'info', R09: 'info' },
};
