import type { Indicator } from '../../domain/indicator';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { measureOf } from '../../domain/lexicon/measure';
import { cellOf, level2, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';

interface Suspicion {
  readonly under: RegExp;
  readonly name: RegExp;
  readonly better: string;
}

const SUSPICIONS: readonly Suspicion[] = [
  {
    under: /质量/,
    name: /(?:数量|个数|人数|户数|次数|人次|面积|里程|台数|套数|场次|期数)$/,
    better: '数量指标',
  },
  {
    under: /数量/,
    name: /(?:合格|达标|准确|优良|优秀|完好|及格|正确)率$/,
    better: '质量指标',
  },
  {
    under: /数量|质量/,
    name: /(?:及时率|完成时间|完成时限|完成期限|按时\S{0,4}率)$/,
    better: '时效指标',
  },
  { under: /质量/, name: /(?:完工|工程|项目|施工)进度$/, better: '时效指标或数量指标' },
  { under: /数量|时效/, name: /符合\S{0,6}(?:制度|规定)$|合规(?:率|性)$/, better: '质量指标' },
  { under: /效益/, name: /满意(?:度|率|程度)$/, better: '服务对象满意度指标' },
  { under: /质量/, name: /增长率$|增幅$/, better: '效益指标' },
  {
    under: /经济成本/,
    name: /(?:代偿|费|合格|覆盖|完成|达标)率$|满意度$/,
    better: '产出指标或效益指标',
  },
  {
    under: /社会效益/,
    name: /(?:^|实现|缴纳|新增|增加|带动)(?:税费|税收|利润|利润总额|产值|总产值|营业收入|销售额|销售收入)(?:总额|金额)?$/,
    better: '经济效益指标',
  },
];

function suspicionOf(indicator: Indicator): Suspicion | null {
  const [under, name] = [level2(indicator), measureOf(indicator.name ?? '')];
  return SUSPICIONS.find((each) => each.under.test(under) && each.name.test(name)) ?? null;
}

export const level2Doubtful = defineCheck({
  id: 'R05',
  name: 'level2-doubtful',
  title: '二级分类疑似错误',
  category: 'relevance',
  severity: 'warning',
  condition:
    '三级指标的名称明显属于另一个二级指标：数量写在质量，合格率写在数量，税费、产值写在社会效益，代偿率、费率写在经济成本等。',
  exceptions: '只看名称结尾的度量词；二级指标为空或不规范的由其他检查项提示。',
  advice: '移到建议的二级指标下。',
  examples: [
    {
      wrong: {
        says: '质量指标：培训场地数量≥25处',
        quality: { name: '培训场地数量', target: '≥25处', lastYear: '25处' },
      },
      right: {
        says: '数量指标：培训场地数量≥25处',
        count: { name: '培训场地数量', target: '≥25处', lastYear: '25处' },
      },
      at: ['quality', 'name'],
    },
    {
      with: { benefit: { name: '缴纳税费', target: '≥100万元', lastYear: '100万元' } },
      wrong: { benefit: { level2: '社会效益指标' } },
      right: { benefit: { level2: '经济效益指标' } },
      at: ['benefit', 'name'],
    },
  ],
  citations: [guide('绩效指标的类型和设置要求')],
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const suspicion = suspicionOf(indicator);
      if (suspicion === null) continue;
      yield {
        cells: [cellOf(indicator, 'level3'), cellOf(indicator, 'level2')],
        message: `${nameOf(indicator)}列在“${indicator.level2 ?? ''}”，按内容应为${suspicion.better}。`,
        advice: `移到${suspicion.better}下。`,
        steps: () => [
          `名称“${measureOf(indicator.name ?? '')}”以“${suspicion.name.exec(measureOf(indicator.name ?? ''))?.[0] ?? ''}”结尾，这是${suspicion.better}常用的度量词。`,
          `现在的二级指标是“${indicator.level2 ?? ''}”。`,
        ],
      };
    }
  },
});
