import type { Indicator } from '../../domain/indicator';
import { anyOf, words } from '../../domain/lexicon/words';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { measureOf } from '../../domain/lexicon/measure';
import { inQuotes } from '../../domain/text';
import { cellOf, level2, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';

interface Suspicion {
  readonly under: RegExp;
  readonly name: RegExp;
  readonly better: string;
  /** Where moving it is not what helps. */
  readonly advice?: string;
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

/** What is bought, built, held and printed is output, whatever it is good for. */
const MADE = words(`
  购置 采购 购买 举办 开办 召开 印制 印刷 编印 编制 新建 修建 改建 扩建 翻修 改造 维修 维护 安装 铺设 建设
`);
/** What comes of it is the benefit: 带动就业人数, 受益村数. */
const EFFECT =
  /带动|受益|惠及|新增|增加|减少|降低|节约|节省|提高|提升|增长|覆盖|服务|就业|吸引|接待|改善/;
const MADE_COUNT = new RegExp(
  `${anyOf(MADE)}\\p{Script=Han}{0,12}(?:数量|期数|场次|场数|次数|台数|套数|台套数|件数|份数|册数|辆数|座数|处数|个数|批次|批数|班数)$|(?:举办|召开|开展)\\p{Script=Han}{0,12}(?:期|场|次)数$`,
  'u',
);

/** Money that is put in or paid out says what the project costs, not what it makes. */
const PUT_IN =
  /(?:资金|经费|预算|财政拨款)(?:总)?(?:投入|支出|支付|使用|安排|下达)?(?:金额|总额|额度|数额|规模|数)$|(?:资金|经费)$/;
/** Money that is brought in or put to work is a result. */
const BROUGHT_IN =
  /争取|引进|招商|带动|撬动|吸引|筹集|募集|收缴|征收|追缴|追回|回收|节约|盘活|担保|贷款|融资|到位|社会资/;
/** 投入工作人员数 is what is put in as well. */
const STAFF =
  /投入(?:工作|项目|管理|专职|技术)?人(?:员|力)(?:数量|人数|数)?$|(?:项目组|工作组)(?:成员|人员)(?:数量|人数|数)$/;

const PAID = {
  better: '成本指标',
  advice: '改到成本指标下，或删去（预算执行率已单独考核）；数量指标写完成的工作量。',
} as const;
const STAFFED = {
  better: '项目的投入，不是产出',
  advice: '数量指标改写完成的工作量，如服务次数、办理件数。',
} as const;

/** In 元, or a bare number that the name says is one of money. */
function isMoney({ target }: Indicator, name: string): boolean {
  if (target?.kind !== 'number') return false;
  return target.base?.unit === '元' || (target.unit === null && /金额|总额|数额/.test(name));
}

/** Of what stands under the wrong head: outputs among benefits, money and staff among quantities. */
function misplacedInput(indicator: Indicator): Suspicion | null {
  const [under, name] = [level2(indicator), measureOf(indicator.name ?? '')];
  if (/(?:经济|社会|生态)效益|可持续/.test(under)) {
    return MADE_COUNT.test(name) && !EFFECT.test(name)
      ? { under: /效益/, name: MADE_COUNT, better: '产出指标下的数量指标' }
      : null;
  }
  if (under !== '数量指标') return null;
  if (isMoney(indicator, name) && PUT_IN.test(name) && !BROUGHT_IN.test(name)) {
    return { under: /数量/, name: PUT_IN, ...PAID };
  }
  return STAFF.test(name) ? { under: /数量/, name: STAFF, ...STAFFED } : null;
}

function suspicionOf(indicator: Indicator): Suspicion | null {
  const [under, name] = [level2(indicator), measureOf(indicator.name ?? '')];
  return (
    SUSPICIONS.find((each) => each.under.test(under) && each.name.test(name)) ??
    misplacedInput(indicator)
  );
}

export const level2Doubtful = defineCheck({
  id: 'R05',
  name: 'level2-doubtful',
  title: '二级分类疑似错误',
  category: 'relevance',
  severity: 'warning',
  condition:
    '三级指标的名称明显属于另一个二级指标：数量写在质量，合格率写在数量，税费、产值写在社会效益，代偿率、费率写在经济成本，购置、举办、建设的数量写在效益，资金的投入、支付金额和投入的人员写在数量等。',
  exceptions:
    '只看名称结尾的度量词；带动、受益、新增、服务等说明效果的数量，争取、引进、到位、撬动的资金不提示；二级指标为空或不规范的由其他检查项提示。',
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
    {
      with: { benefit: { level2: '社会效益指标', target: '≥20台', lastYear: '20台' } },
      wrong: [
        { benefit: { name: '设备购置数量' } },
        { benefit: { name: '采购器材数量' } },
        { benefit: { name: '维修设备台数' } },
      ],
      right: { benefit: { name: '带动设备更新数量' } },
      at: ['benefit', 'name'],
    },
    {
      with: { count: { target: '≥10万元', lastYear: '10万元' } },
      wrong: [
        { count: { name: '培训资金投入金额' } },
        { count: { name: '项目经费支出总额' } },
        { count: { name: '投入财政资金' } },
      ],
      right: { count: { name: '举办培训班期数', target: '≥4期', lastYear: '4期' } },
      at: ['count', 'name'],
    },
  ],
  citations: [guide('绩效指标的类型和设置要求')],
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const suspicion = suspicionOf(indicator);
      if (suspicion === null) continue;
      yield {
        cells: [cellOf(indicator, 'level3'), cellOf(indicator, 'level2')],
        message: `${nameOf(indicator)}列在${inQuotes(indicator.level2 ?? '')}，按内容应为${suspicion.better}。`,
        advice: suspicion.advice ?? `移到${suspicion.better}下。`,
        steps: () => [
          `名称${inQuotes(measureOf(indicator.name ?? ''))}以${inQuotes(suspicion.name.exec(measureOf(indicator.name ?? ''))?.[0] ?? '')}结尾，这是${suspicion.better}常用的度量词。`,
          `现在的二级指标是${inQuotes(indicator.level2 ?? '')}。`,
        ],
      };
    }
  },
});
