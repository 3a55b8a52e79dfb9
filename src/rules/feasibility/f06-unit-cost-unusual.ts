import { compare, divide, multiply, round, subtract, type Decimal } from '../../domain/exact';
import { quantityAt, readAlong } from '../../domain/quantity/quantity';
import { toBase } from '../../domain/quantity/units';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { budgetOf } from '../facts/budget';
import { defineCheck } from '../engine/check';
import { kindOf } from '../facts/goal/counts';
import { annualGoal } from '../facts/goal/text';
import { nameOf } from '../facts/select';
import { quantitiesOf } from '../facts/unit-price';
import { readStep } from '../wording/steps';

/** What a standard is set for; by month, by day or by time it says nothing of the whole year. */
const PAID_FOR = /^元\/(人|户|亩|套|台|辆|座|个)$/;

interface Standard {
  readonly written: string;
  readonly yuan: Decimal;
  readonly thing: string;
}

function standardsIn(text: string): Standard[] {
  return [...readAlong(text, quantityAt)].flatMap(({ number, unit, start, end }) => {
    const base = unit === null ? null : toBase(number, unit);
    const thing = PAID_FOR.exec(base?.unit ?? '')?.[1];
    if (base === null || thing === undefined) return [];
    return [{ written: text.slice(start, end), yuan: base.number, thing }];
  });
}

export const unitCostUnusual = defineCheck({
  id: 'F06',
  name: 'unit-cost-unusual',
  title: '人均/单价异常',
  category: 'feasibility',
  severity: 'info',
  options: { far: '0.2' },
  condition: '目标写明一个单价标准（元/人、元/户），预算总额除以同类数量与它相差{far%}以上。',
  exceptions: '目标写有多个标准、同类数量不止一项，或标准按月、按次计的不检查。',
  advice: '补充单价、数量、标准的测算过程。',
  examples: [
    {
      with: { total: 10, people: { name: '参训学员人数', target: '≥200人' } },
      wrong: [
        { goalEnd: '按300元/人的标准培训。' },
        { goalEnd: '按380元/人的标准培训。' },
        { goalEnd: '按900元/人的标准培训。' },
      ],
      right: { goalEnd: '按500元/人的标准培训。' },
      at: 'total',
    },
  ],
  bounds: {
    far: {
      with: { total: 10, people: { name: '参训学员人数', target: '≥100人' } },
      wrong: [{ goalEnd: '按826元/人的标准培训。' }, { goalEnd: '按1266元/人的标准培训。' }],
      right: [{ goalEnd: '按834元/人的标准培训。' }, { goalEnd: '按1250元/人的标准培训。' }],
      at: 'total',
    },
  },
  citations: [measures('绩效目标审核：可行性')],
  appliesTo: ['target'],
  *check({ table, options }) {
    const goal = annualGoal(table);
    const budget = budgetOf(table);
    if (goal === null || budget === null) return;
    const [standard, ...others] = standardsIn(goal.text);
    if (standard === undefined || others.length > 0) return;
    const { written, yuan: stated, thing } = standard;
    const [quantity, ...more] = quantitiesOf(table, kindOf(thing));
    if (quantity === undefined || more.length > 0) return;
    if (compare(quantity.number, '0') <= 0 || compare(stated, '0') <= 0) return;
    const actual = divide(budget.yuan, quantity.number);
    const off = multiply(divide(subtract(actual, stated), stated), '100');
    const far = multiply(options.far, '100');
    if (compare(off, far) <= 0 && compare(off, `-${far}`) >= 0) return;
    yield {
      cells: [budget.cell, goal.cell, quantity.target.cell],
      message: `预算总额除以${nameOf(quantity.indicator)}${inQuotes(quantity.target.raw)}为${round(actual, 2)}元，与目标写明的${written}相差${round(off, 1).replace('-', '')}%。`,
      steps: () => [
        `目标写明的单价标准是${inQuotes(written)}，即${stated}元。`,
        readStep(`${nameOf(quantity.indicator)}的指标值`, quantity.target),
        `预算总额${budget.amount}${budget.unit}即${budget.yuan}元；${budget.yuan}÷${quantity.number}=${round(actual, 2)}元。`,
        `(${round(actual, 2)}−${stated})÷${stated}=${round(off, 1)}%，超过±${far}%。`,
      ],
    };
  },
});
