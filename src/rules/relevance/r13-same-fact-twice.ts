import { divide, equals, multiply, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { PerformanceTable } from '../../domain/performance-table';
import { compact } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck, type Report } from '../engine/check';
import { countsIn, peopleTimesIn } from '../facts/goal/counts';
import { annualGoal, type Goal } from '../facts/goal/text';
import { cellOf, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';

function rowsOf(indicators: readonly Indicator[], unit: string) {
  return indicators.flatMap((indicator) => {
    const base = indicator.target?.base ?? null;
    return base?.unit === unit ? [{ indicator, number: base.number }] : [];
  });
}

/** How many people a goal names, alone or times how often. */
function peopleIn(goal: Goal): Decimal[] {
  const counted = countsIn(goal).filter(({ kind }) => kind === '人');
  return [
    ...counted.map(({ number }) => number),
    ...peopleTimesIn(goal.text).map(({ people }) => people),
  ];
}

function* visitsFromTimes(table: PerformanceTable): Iterable<Report> {
  const indicators = namedIndicators(table);
  const goal = annualGoal(table);
  const people: Decimal[] = [
    ...rowsOf(indicators, '人').map(({ number }) => number),
    ...(goal === null ? [] : peopleIn(goal)),
  ];
  for (const visits of rowsOf(indicators, '人次')) {
    const times = rowsOf(indicators, '次').find(({ number }) =>
      people.some((count) => equals(multiply(count, number), visits.number)),
    );
    if (times === undefined || equals(times.number, '1')) continue;
    yield {
      cells: [cellOf(times.indicator, 'level3'), cellOf(visits.indicator, 'level3')],
      message: `${nameOf(visits.indicator)}等于人数乘${nameOf(times.indicator)}，两项指标由同一事实推得。`,
      steps: () => [
        `${nameOf(visits.indicator)}为${visits.number}人次，${nameOf(times.indicator)}为${times.number}次。`,
        `表中写明的人数有${[...new Set(people)].join('、')}；${divide(visits.number, times.number)}×${times.number}=${visits.number}，正好相等。`,
      ],
      also: () => [cellOf(times.indicator, 'target'), cellOf(visits.indicator, 'target')],
    };
  }
}

/** How often something is done, in one word or another. */
const OCCASIONS: ReadonlySet<string> = new Set(['次', '笔', '批', '批次', '期', '场', '场次']);

interface Act {
  readonly verbs: RegExp;
  /** What it is done to, where different words name the same thing. */
  readonly object: RegExp | null;
}

const ACTS: readonly Act[] = [
  { verbs: /偿还|归还|结清|清偿|还清|还款|还贷|还本/, object: /贷款|借款|债务|债券|还贷|还款/ },
  { verbs: /举办|召开|开展|组织|承办/, object: null },
  { verbs: /采购|购置|购买/, object: null },
  { verbs: /发放|拨付|支付|兑付|下达/, object: null },
];

const MEASURED = /(?:的)?(?:次数|笔数|批次数?|批数|期数|场次数?|场数|数量|总?数)?(?:\([^()]*\))?$/;

/** 举办技能培训班期数 -> 技能培训班. */
function objectOf(name: string, { verbs }: Act): string {
  return name.replace(MEASURED, '').replace(verbs, '');
}

function isSameAct(a: string, b: string): boolean {
  const act = ACTS.find(({ verbs }) => verbs.test(a) && verbs.test(b));
  if (act === undefined) return false;
  if (act.object !== null) return act.object.test(a) && act.object.test(b);
  const [one, two] = [objectOf(a, act), objectOf(b, act)];
  return one.length >= 2 && two.length >= 2 && (one.includes(two) || two.includes(one));
}

/** Every row is held against every other; no form has as many. */
const MOST = 200;

/** One act, counted by 次 and again by 笔 or 期, with the same number. */
function* actCountedTwice(table: PerformanceTable): Iterable<Report> {
  const rows = namedIndicators(table).flatMap((indicator) => {
    const { target, name } = indicator;
    const base = target?.kind === 'number' && target.parts.length === 0 ? target.base : null;
    if (base?.unit == null || !OCCASIONS.has(base.unit)) return [];
    return [{ indicator, unit: base.unit, number: base.number, name: compact(name ?? '') }];
  });
  for (const [at, row] of rows.slice(0, MOST).entries()) {
    const twin = rows
      .slice(0, at)
      .find(
        (other) =>
          other.unit !== row.unit &&
          equals(other.number, row.number) &&
          isSameAct(other.name, row.name),
      );
    if (twin === undefined) continue;
    yield {
      cells: [cellOf(twin.indicator, 'level3'), cellOf(row.indicator, 'level3')],
      message: `${nameOf(twin.indicator)}与${nameOf(row.indicator)}都是${row.number}，看来由同一事实得出。`,
      steps: () => [
        `${nameOf(twin.indicator)}为${twin.number}${twin.unit}，${nameOf(row.indicator)}为${row.number}${row.unit}。`,
        '两项的行为和对象相同，数值也相同，只是计数的单位不同。',
      ],
      also: () => [cellOf(twin.indicator, 'target'), cellOf(row.indicator, 'target')],
    };
  }
}

export const sameFactTwice = defineCheck({
  id: 'R13',
  name: 'same-fact-twice',
  title: '两个指标度量同一事项',
  category: 'relevance',
  severity: 'info',
  condition:
    '人次恰好等于人数乘次数，人次与次数两项指标由同一事实推得；或同一行为（还贷、举办、采购、拨付）分别用“次”“笔”“期”等计了两遍，数值相同。',
  exceptions: '人数取自指标或目标文字；算不出的、数值不同的、行为或对象不同的不提示。',
  advice: '保留更能反映产出的一项，腾出的权重给质量或时效。',
  examples: [
    {
      with: {
        goal: '举办职业技能培训班，培训学员200人，提高学员岗位技能。',
        count: { name: '集中培训次数' },
        people: { name: '参训学员人次数' },
      },
      wrong: [
        {
          count: { target: '=5次', lastYear: '5次' },
          people: { target: '=1000人次', lastYear: '1000人次' },
        },
        {
          count: { target: '=3次', lastYear: '3次' },
          people: { target: '=600人次', lastYear: '600人次' },
        },
        {
          count: { target: '=6次', lastYear: '6次' },
          people: { target: '=1200人次', lastYear: '1200人次' },
        },
      ],
      right: {
        count: { target: '=5次', lastYear: '5次' },
        people: { target: '=900人次', lastYear: '900人次' },
      },
      at: ['count', 'name'],
    },
    {
      with: { count: { name: '举办培训班期数', target: '≥4期', lastYear: '4期' } },
      wrong: [
        { people: { name: '组织培训班场次', target: '≥4场', lastYear: '4场' } },
        { people: { name: '开展职业技能培训班场数', target: '≥4场', lastYear: '4场' } },
      ],
      right: { people: { name: '组织培训班场次', target: '≥6场', lastYear: '6场' } },
      at: ['count', 'name'],
    },
  ],
  citations: [guide('绩效指标的类型和设置要求')],
  appliesTo: ['target'],
  *check({ table }) {
    yield* visitsFromTimes(table);
    yield* actCountedTwice(table);
  },
});
