import { equals, multiply, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { GRANTS, PAYING } from '../../domain/lexicon/pay-out';
import { mentions } from '../../domain/lexicon/words';
import type { PerformanceTable } from '../../domain/performance-table';
import type { Value } from '../../domain/value/value';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { countsIn, peopleTimesIn } from '../facts/goal/counts';
import { annualGoal, type Goal } from '../facts/goal/text';
import { shareWords } from '../facts/goal/words';
import { nameOf } from '../facts/select';
import { readStep } from '../wording/steps';

/** Payments and the like happen to everybody each time; a course is another group each time. */
const happensEachTime = mentions(PAYING, GRANTS, ['体检']);

interface Factor {
  readonly number: Decimal;
  readonly cell: string;
}

interface Row {
  readonly indicator: Indicator;
  readonly value: Value & { readonly number: Decimal };
}

function rowsWithUnit(indicators: readonly Indicator[], units: readonly string[]): Row[] {
  return indicators.flatMap((indicator) => {
    const { target, name } = indicator;
    if (target?.kind !== 'number' || target.number === null || target.unit === null) return [];
    if (!units.includes(target.unit) || !happensEachTime(name ?? '')) return [];
    return [{ indicator, value: { ...target, number: target.number } }];
  });
}

function alone<T>(list: readonly T[]): T | null {
  const [only] = list;
  return list.length === 1 && only !== undefined ? only : null;
}

interface Factors {
  readonly people: Factor;
  readonly often: Factor;
}

/** 42人*12个月 in the goal, where it is the only such calculation. */
function calculated(table: PerformanceTable): Factors | null {
  const goal = annualGoal(table);
  const found = goal === null ? null : alone(peopleTimesIn(goal.text));
  if (goal === null || found === null) return null;
  const { cell } = goal;
  return { people: { number: found.people, cell }, often: { number: found.times, cell } };
}

/** The only indicator of times or months, with the only number of people in rows or goal. */
function listed(table: PerformanceTable, times: Row): Factors | null {
  const often = alone(rowsWithUnit(table.indicators, ['次', '月', '个月']));
  if (often === null) return null;
  if (!shareWords(times.indicator.name ?? '', often.indicator.name ?? '')) return null;
  const row = alone(rowsWithUnit(table.indicators, ['人', '名']));
  const goal = annualGoal(table);
  const counted = goal === null ? null : alone(peopleIn(goal));
  const { number, cell } = often.value;
  if (row !== null) {
    return { people: { number: row.value.number, cell: row.value.cell }, often: { number, cell } };
  }
  return goal === null || counted === null
    ? null
    : { people: { number: counted, cell: goal.cell }, often: { number, cell } };
}

export const personTimes = defineCheck({
  id: 'K06',
  name: 'person-times',
  title: '人次≠人数×频次',
  category: 'consistency',
  severity: 'warning',
  condition: '发放、补助一类的人次指标不等于人数乘以月数（次数），而三者在表中都能找到。',
  exceptions: '人次、人数、次数有一项找不到或不止一个时不判断；培训等每期人员不同的不判断。',
  advice: '改正人次或频次，使人次等于人数乘以次数。',
  examples: [
    {
      with: {
        goalEnd: '生活补贴按200元/月*42人*12个月发放。',
        people: { name: '生活补贴发放人次数' },
      },
      wrong: [
        { people: { target: '≥500人次', lastYear: '500人次' } },
        { people: { target: '≥480人次', lastYear: '480人次' } },
      ],
      right: { people: { target: '=504人次', lastYear: '504人次' } },
      at: ['people', 'target'],
    },
  ],
  citations: [measures('绩效目标审核：适当性')],
  *check({ table }) {
    const times = alone(rowsWithUnit(table.indicators, ['人次']));
    if (times === null) return;
    const factors = calculated(table) ?? listed(table, times);
    if (factors === null) return;
    const { people, often } = factors;
    const product = multiply(people.number, often.number);
    if (equals(product, times.value.number)) return;
    yield {
      cells: [times.value.cell, ...new Set([often.cell, people.cell])],
      message: `${nameOf(times.indicator)}为${times.value.number}人次，而${people.number}人×${often.number}次（月）=${product}人次。`,
      steps: () => [
        readStep('人次指标值', times.value),
        `人数${people.number}取自${people.cell}，次数（月数）${often.number}取自${often.cell}。`,
        `${people.number}×${often.number}=${product}，与${times.value.number}不等。`,
      ],
    };
  },
});

function peopleIn(goal: Goal): Decimal[] {
  const people = countsIn(goal).filter((count) => count.kind === '人');
  return [...new Set(people.map((count) => count.number))];
}
