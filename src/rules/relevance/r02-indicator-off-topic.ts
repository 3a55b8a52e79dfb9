import { mayBeLimited } from '../../domain/lexicon/direction';
import { saysNothing } from '../../domain/lexicon/nothing';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import type { Indicator } from '../../domain/indicator';
import { countsIn, kindOf } from '../facts/goal/counts';
import { annualGoal, type Goal } from '../facts/goal/text';
import { shareCharacter, sharePair, shareSubject } from '../facts/goal/words';
import { cellOf, level2, nameOf } from '../facts/select';
import { listFirstCells, namedIndicators } from '../facts/structure';
import type { PerformanceTable } from '../../domain/performance-table';

/** Of what stands above it, or a share of it. */
const NOT_BY_ITSELF = /^[★☆*\s]*其中|率(?:[(（][^()（）]{0,8}[)）])?$/;

/** What goes along with a project of any kind; its goal need not say it. */
const SUPPORTING =
  /培训|宣传|备份|会议|检查|巡查|督导|调研|验收|安装|调试|加工|编制|评审|咨询|监理/;

export const indicatorOffTopic = defineCheck({
  id: 'R02',
  name: 'indicator-off-topic',
  title: '指标与目标/资金用途无关',
  category: 'relevance',
  severity: 'info',
  options: { merged: 2 },
  condition:
    '数量指标的名称除通用词（单位、人数、应用……）以外，与项目名称、年度目标没有任何相同的字词；唯一的数量指标如此，则目标写明的数量须是别的单位、其他指标多与目标相符。',
  exceptions:
    '培训、宣传、检查、备份等各类项目都有的配套工作、“其中：”下的分项和比率，投诉、事故、调整次数等各类项目都要控制的事，不提示；按相同的字词判断，可能误报，因此只作提示；{merged}项以上合并为一条；几项数量指标全部无关的由“名称与表内容不符”提示。',
  advice: '换成能反映本项目资金去向的指标，或在目标中写明该事项。',
  examples: [
    {
      with: {
        project: '2024年职业技能培训补助',
        count: { weight: 4 },
        people: { name: '参训学员人数', weight: 3 },
      },
      wrong: [
        {
          says: '职业技能培训项目，数量指标设“采购消防器材数”',
          below: {
            people: [{ name: '采购消防器材数', target: '≥20套', lastYear: '20套', weight: 3 }],
          },
        },
        {
          below: {
            people: [{ name: '道路绿化株数', target: '≥20套', lastYear: '20套', weight: 3 }],
          },
        },
        {
          below: { people: [{ name: '除雪里程数', target: '≥20套', lastYear: '20套', weight: 3 }] },
        },
      ],
      right: {
        says: '职业技能培训项目，数量指标设“技能培训教材数”',
        below: {
          people: [{ name: '技能培训教材数', target: '≥20套', lastYear: '20套', weight: 3 }],
        },
      },
      at: ['people', 'name', 0],
      field: 'training',
    },
  ],
  bounds: {
    merged: {
      wrong: { below: { people: [{ name: '采购消防器材数' }, { name: '除雪里程数' }] } },
      right: { below: { people: [{ name: '采购消防器材数' }] } },
      at: ['people', 'name', 0],
    },
  },
  citations: [measures('绩效目标审核：相关性')],
  aggregate: {
    message: (reports) =>
      `共${reports.length}项数量指标在项目名称和目标里找不到对应内容（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    const goal = annualGoal(table);
    if (goal === null) return;
    const purpose = `${table.fields.projectName?.value ?? ''}。${goal.text}`;
    if (saysNothing(goal.text)) return;
    const outputs = namedIndicators(table).filter(
      (indicator) =>
        level2(indicator) === '数量指标' &&
        !NOT_BY_ITSELF.test(indicator.name ?? '') &&
        !mayBeLimited(indicator.name),
    );
    const foreign = outputs.filter(
      ({ name }) =>
        !SUPPORTING.test(name ?? '') &&
        !sharePair(name ?? '', purpose) &&
        !shareCharacter(name ?? '', purpose),
    );
    if (foreign.length * 2 > outputs.length && !isOddOne(table, goal, foreign, purpose)) return;
    for (const indicator of foreign) {
      yield {
        cells: [cellOf(indicator, 'level3')],
        message: `${nameOf(indicator)}在项目名称和目标里找不到对应内容。`,
        steps: () => [
          `${nameOf(indicator)}与项目名称、目标逐个比较相邻的两个字，没有一处相同。`,
          `数量指标共${outputs.length}项，${foreign.length}项如此。`,
        ],
        also: () => purposeCells(table),
      };
    }
  },
});

/** Others of the form that speak of what the goal speaks of, so that it is not the name that is at odds. */
const LEAST_OTHERS = 3;
/** Goal and indicators of any project have these in common. */
const ANY_MEASURE = /(?:合格|满意|优良|达标|覆盖|完成|及时|提升|准确)(?:率|度|程度|时间)/g;

/**
 * The only quantity of a form is foreign to it: what the goal promises is counted in other units, and the other indicators
 * go with the goal.
 */
function isOddOne(
  table: PerformanceTable,
  goal: Goal,
  foreign: readonly Indicator[],
  purpose: string,
): boolean {
  const [only, ...more] = foreign;
  if (only === undefined || more.length > 0 || only.target?.kind !== 'number') return false;
  const others = namedIndicators(table).filter((indicator) => indicator !== only);
  const related = others.filter(({ name }) =>
    shareSubject((name ?? '').replace(ANY_MEASURE, ''), purpose),
  );
  if (related.length < LEAST_OTHERS || related.length * 2 < others.length) return false;
  const counts = countsIn(goal);
  const kind = kindOf(only.target.base?.unit ?? only.target.unit ?? '');
  return counts.length > 0 && !counts.some((count) => count.kind === kind);
}

function purposeCells({ fields, goals }: PerformanceTable): string[] {
  return [fields.projectName, goals.annual].flatMap((field) => field?.cell ?? []);
}
