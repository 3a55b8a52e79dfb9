import { equals, type Decimal } from '../../domain/exact';
import { chineseNumber } from '../../domain/value/numeral';
import { measures } from '../../policy/documents';
import { defineCheck } from '../check';
import { annualGoal, goalText } from '../goal-text/text';
import { cellOf, nameOf } from '../select';
import { namedIndicators } from '../structure';

interface Items {
  /** As written: 三项费用. */
  readonly text: string;
  readonly number: Decimal;
  /** What there are so many of, two characters: 费用. */
  readonly thing: string;
}

const ITEMS = /(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:大)?(?:项|类|种)([一-鿿]{2})/g;

function itemsIn(text: string): Items[] {
  return [...text.matchAll(ITEMS)].flatMap(([written, digits = '', thing = '']) => {
    const number = /\d/.test(digits) ? digits : chineseNumber(digits);
    return number === null ? [] : [{ text: written, number, thing }];
  });
}

export const goalItems = defineCheck({
  id: 'R01',
  name: 'goal-items',
  title: '目标事项缺少对应指标',
  category: 'relevance',
  severity: 'warning',
  condition: '目标写“三项费用”，指标只写“两项费用”：同一事项的项数不一致。',
  exceptions: '指标里任何一处项数与目标相同的不提示；不写项数的不比较。',
  advice: '为缺少的事项补设指标，或统一目标与指标的项数。',
  example: {
    wrong: '目标：保障三项费用及时支付；指标：两项费用支付准确率',
    right: '目标：保障三项费用及时支付；指标：三项费用支付准确率',
  },
  citations: [measures('绩效目标审核：相关性')],
  appliesTo: ['target'],
  *check({ table }) {
    const goal = annualGoal(table);
    if (goal === null) return;
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
        message: `目标写“${stated.text}”，${nameOf(first.indicator)}等指标写“${first.items.text}”，项数不一致。`,
        steps: () => [
          `目标写“${stated.text}”，即${stated.number}项“${stated.thing}”。`,
          ...same.map(
            ({ indicator, items }) =>
              `${nameOf(indicator)}写“${items.text}”，即${items.number}项，与${stated.number}不等。`,
          ),
        ],
      };
    }
  },
});
