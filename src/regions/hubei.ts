/** 湖北省. Facts and their sources: docs/profiles.md. */
import { words } from '../domain/lexicon/words';
import { national, NONE, UNRECOGNISED } from './national';
import type { Profile } from './profile';

/** 80 for the indicators of each goal and 20 for 预算执行率; a form may have several goals. */
export const hubei: Profile = {
  ...national,
  id: 'hubei',
  name: '湖北省',
  recognised: {
    ...UNRECOGNISED,
    places: words(`
      湖北 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃市
      潜江市 天门市 神农架
    `),
    signs: [
      ['年度绩效目标1'],
      ['预期当年实现值', '当年预期实现值', '当年预期值', '预计当年实现'],
      ['\n项目立项依据\n', '\n立项依据\n'],
      ['预算成本构成测算', '项目支出明细测算'],
      ['\n指标标准'],
    ],
  },
  weightTotal: '80',
  // Forms of the centre and of some cities come with these.
  otherTotals: ['90', '100'],
  executionWeight: '20',
  middleGradeFrom: '50',
  taxonomy: '2015',
  weightSchemes: [],
  accepted: { ...NONE, level2: ['满意度指标'] },
  severities: { N08: 'info' },
};
