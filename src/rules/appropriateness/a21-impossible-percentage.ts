import { compare, type Decimal } from '../../domain/exact';
import type { Value } from '../../domain/value/value';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { measureOf } from '../../domain/lexicon/measure';
import { inQuotes } from '../../domain/text';
import { nameOf } from '../facts/select';
import { readStep } from '../wording/steps';

const BOUNDED =
  /(?:合格|达标|覆盖|满意|准确|及格|优良|优秀|通过|到位|及时|知晓|普及|成活|保存|出勤|验收|正确|完好|有效|合规|规范|公开|办结|回复|响应|安全|发放|巩固|签约|精准|无害化|处理|处置|接种|参保|就诊|整改|竣工|开工|建档|筛查|管理|绿化|漏损|留任|结案|公示|采纳|配备|培训|可用|治愈|修复|清运|收集|入户|参与|参训|投诉|事故|差错|辍学|失业|死亡)(?:率|度|比例)$|占比$|比重$/;
const UNBOUNDED =
  /增长|增值|增幅|增速|提高|提升|上升|下降|降低|减少|完成率|达成率|比值|利用率|使用率|执行率|回报|收益|利润|产出比|负荷|溢价|杠杆|放大|倍|周转|流动|速动|负债|同比|环比|超额|拨备|备付|偿付/;

/** A share of a whole: it cannot be more than all or less than none. */
function isShare(name: string): boolean {
  const measure = measureOf(name);
  return BOUNDED.test(measure) && !UNBOUNDED.test(measure);
}

function isImpossible(value: Value): boolean {
  if (value.unit !== '%' || value.flags.includes('damaged')) return false;
  const numbers: Decimal[] =
    value.range !== null ? [value.range.low, value.range.high] : value.number ? [value.number] : [];
  if (numbers.some((number) => compare(number, '100') > 0 || compare(number, '0') < 0)) return true;
  return value.comparator === '>' && numbers.some((number) => compare(number, '100') === 0);
}

export const impossiblePercentage = defineCheck({
  id: 'A21',
  name: 'impossible-percentage',
  title: '百分比超出合理范围',
  category: 'appropriateness',
  severity: 'error',
  condition:
    '合格率、覆盖率、满意度、占比等不可能超过100%的指标，目标、上年完成值或实际完成值大于100%、小于0，或目标写成“>100%”。',
  exceptions:
    '增长率、增值率、完成率、利用率、执行率等可以超过100%；“≥100%”等同于“=100%”，不提示。',
  advice: '改为不超过100%的值；确实可以超过的，把名称改为增长率、完成率等。',
  examples: [
    {
      with: { quality: { name: '学员考核合格率', lastYear: '95%' } },
      wrong: [
        { quality: { target: '≥105%' } },
        { quality: { target: '>100%' } },
        { quality: { target: '=120%' } },
      ],
      right: [{ quality: { target: '≥95%' } }, { quality: { target: '≥100%' } }],
      at: ['quality', 'target'],
    },
  ],
  citations: [measures('绩效目标设定：合理可行')],
  *check({ table }) {
    for (const indicator of table.indicators) {
      if (indicator.name === null || !isShare(indicator.name)) continue;
      const values = [
        ['指标值', indicator.target],
        ['上年完成值', indicator.lastYear],
        ['实际完成值', indicator.actual],
      ] as const;
      for (const [label, value] of values) {
        if (value === null || !isImpossible(value)) continue;
        yield {
          cells: [value.cell],
          message: `${nameOf(indicator)}的${label}${inQuotes(value.raw)}超出0到100%的范围。`,
          steps: () => [
            `名称${inQuotes(measureOf(indicator.name ?? ''))}是占全部的比例，应在0到100%之间。`,
            readStep(label, value),
            `${(value.range === null ? [value.number ?? ''] : [value.range.low, value.range.high]).join('至')}%超出了这个范围${value.comparator === '>' ? '，“>100%”永远达不到' : ''}。`,
          ],
        };
      }
    }
  },
});
