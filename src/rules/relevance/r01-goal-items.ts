import { equals, type Decimal } from '../../domain/exact';
import { chineseNumber } from '../../domain/quantity/numeral';
import type { PerformanceTable } from '../../domain/performance-table';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck, type Report } from '../engine/check';
import { avoidedEvents } from '../facts/goal/avoided-events';
import { expenseItems, speaksOf } from '../facts/goal/expense-items';
import { annualGoal, goalText, type Goal } from '../facts/goal/text';
import { cellOf, nameOf } from '../facts/select';
import { wordStep } from '../wording/steps';
import { namedIndicators } from '../facts/structure';

interface Items {
  /** As written: 三项费用. */
  readonly text: string;
  readonly number: Decimal;
  /** What there are so many of, two characters: 费用. */
  readonly thing: string;
}

const MOST_LISTED = 4;

const ITEMS = /(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:大)?(?:项|类|种)([一-鿿]{2})/g;

function itemsIn(text: string): Items[] {
  return [...text.matchAll(ITEMS)].flatMap(([written, digits = '', thing = '']) => {
    const number = /\d/.test(digits) ? digits : chineseNumber(digits);
    return number === null ? [] : [{ text: written, number, thing }];
  });
}

function* otherNumber(table: PerformanceTable, goal: Goal): Iterable<Report> {
  const rows = namedIndicators(table).flatMap((indicator) =>
    itemsIn(goalText(indicator.name)).map((items) => ({ indicator, items })),
  );
  for (const stated of itemsIn(goal.text)) {
    const same = rows.filter(({ items }) => items.thing === stated.thing);
    const [first] = same;
    if (first === undefined || same.some(({ items }) => equals(items.number, stated.number))) {
      continue;
    }
    yield {
      cells: [goal.cell, ...same.map(({ indicator }) => cellOf(indicator, 'level3'))],
      message: `目标写${inQuotes(stated.text)}，${nameOf(first.indicator)}等指标写${inQuotes(first.items.text)}，项数不一致。`,
      steps: () => [
        `目标写${inQuotes(stated.text)}，即${stated.number}项${inQuotes(stated.thing)}。`,
        ...same.map(
          ({ indicator, items }) =>
            `${nameOf(indicator)}写${inQuotes(items.text)}，即${items.number}项，与${stated.number}不等。`,
        ),
      ],
    };
  }
}

/** Only where the indicators go by item themselves; 三项费用 stands for all three. */
function* expenseWithout(goal: Goal, names: readonly string[]): Iterable<Report> {
  const items = expenseItems(goal);
  if (!items.some(({ text }) => names.some((name) => name.includes(text)))) return;
  const listed = items.filter(({ isListed }) => isListed);
  const isCounted = names.some((name) =>
    itemsIn(name).some(({ number }) => equals(number, String(listed.length))),
  );
  if (isCounted) return;
  const missing = listed.filter((item) => !names.some((name) => speaksOf(name, item)));
  if (missing.length === 0) return;
  const shown = missing.slice(0, MOST_LISTED).map(({ text }) => inQuotes(text));
  const rest = missing.length > MOST_LISTED ? `等${missing.length}项` : '';
  yield {
    cells: [goal.cell],
    message: `目标写明的${shown.join('、')}${rest}没有对应指标。`,
    steps: () => [
      `目标逐项列出${listed.map(({ text }) => inQuotes(text)).join('、')}，共${listed.length}项。`,
      `指标按费用分项设置，${names.length}项指标的名称里没有${shown.join('、')}${rest}。`,
    ],
  };
}

function* eventWithout(goal: Goal, texts: readonly string[]): Iterable<Report> {
  const open = avoidedEvents(goal).filter(
    ({ words }) => !texts.some((text) => words.some((word) => text.includes(word))),
  );
  for (const { text } of open) {
    yield {
      cells: [goal.cell],
      message: `目标${inQuotes(text)}没有对应指标。`,
      steps: () => [
        wordStep('目标', goal.text, text),
        `${texts.length}项指标的名称和指标值里都没有提到这件事。`,
      ],
    };
  }
}

export const goalItems = defineCheck({
  id: 'R01',
  name: 'goal-items',
  title: '目标事项缺少对应指标',
  category: 'relevance',
  severity: 'warning',
  condition:
    '目标写“三项费用”，指标只写“两项费用”，同一事项的项数不一致；目标逐项列出的费用、补贴（暖气费、活动经费和医疗费）只有一部分有对应指标；目标写明不发生的事（上访发生率为零、不出现逾期）没有对应指标。',
  exceptions:
    '指标里任何一处项数与目标相同的不提示；指标都不按费用分项设置的、办公费差旅费等日常支出、采暖费与取暖费等同义词不提示；“避免、防止”的事不检查。',
  advice: '为缺少的事项补设指标，或统一目标与指标的项数。',
  examples: [
    {
      wrong: [
        { goalEnd: '保障三项费用及时支付。', quality: { name: '两项费用支付准确率' } },
        { goalEnd: '保障两项费用及时支付。', quality: { name: '三项费用支付准确率' } },
        { goalEnd: '保障四项费用及时支付。', quality: { name: '三项费用支付准确率' } },
      ],
      right: { goalEnd: '保障三项费用及时支付。', quality: { name: '三项费用支付准确率' } },
      at: 'goal',
    },
    {
      with: { benefit: { name: '生活补贴发放率' } },
      wrong: [{ goalEnd: '发放学员生活补贴、护理费。' }, { goalEnd: '发放学员生活补贴、慰问金。' }],
      right: { goalEnd: '发放学员生活补贴。' },
      at: 'goal',
    },
    {
      with: { count: { name: '培训班期数' } },
      wrong: [{ goalEnd: '全年零投诉。' }, { goalEnd: '学员上访发生率为零。' }],
      right: {
        goalEnd: '全年零投诉。',
        quality: { name: '学员投诉率', target: '≤1%', lastYear: '1%' },
      },
      at: 'goal',
    },
  ],
  citations: [measures('绩效目标审核：相关性')],
  appliesTo: ['target'],
  *check({ table }) {
    const goal = annualGoal(table);
    const indicators = namedIndicators(table);
    if (goal === null || indicators.length === 0) return;
    const names = indicators.map(({ name }) => goalText(name));
    const texts = indicators.map(({ target }, at) => `${names[at] ?? ''}${target?.text ?? ''}`);
    yield* otherNumber(table, goal);
    yield* expenseWithout(goal, names);
    yield* eventWithout(goal, texts);
  },
});
