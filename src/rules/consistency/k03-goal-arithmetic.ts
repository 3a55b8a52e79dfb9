import { equals, round, exact, subtract, toDecimal } from '../../domain/exact';
import type { PerformanceTable } from '../../domain/performance-table';
import { toBase } from '../../domain/quantity/units';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { budgetOf, isClose } from '../facts/budget';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { calculationsIn, type Calculation } from '../facts/goal/arithmetic';
import { goalsOf, goalText, type Goal } from '../facts/goal/text';
import { nameOf, shorten } from '../facts/select';
import { namedIndicators } from '../facts/structure';

function yuanOf({ stated, unit }: Calculation): string | null {
  const base = toBase(stated, unit);
  return base?.unit === '元' ? base.number : null;
}

interface Calculated extends Goal {
  /** For messages: 目标, “教材购置费”的指标值. */
  readonly label: string;
}

/** Goals, and what stands in the rows of the indicators: 培训费（200人×500元=10万元）. */
function textsWithSums(table: PerformanceTable): Calculated[] {
  const rows = namedIndicators(table).flatMap((indicator) => {
    const { name, target, explanation, cells } = indicator;
    const texts = [
      { label: '名称', cell: cells.level3, text: name },
      { label: '指标值', cell: target?.cell, text: target?.raw },
      { label: '指标值说明', cell: explanation?.cell, text: explanation?.value },
    ];
    return texts.flatMap(({ label, cell, text }) =>
      cell !== undefined && text != null && /[=≈]/.test(text) && /[*×xX+]/.test(text)
        ? [{ label: `${nameOf(indicator)}的${label}`, cell, text: goalText(text) }]
        : [],
    );
  });
  return [...goalsOf(table).map((goal) => ({ ...goal, label: '目标' })), ...rows];
}

function describe({ text, computed, unit, places }: Calculation, label: string): string {
  const precise = round(computed, 6);
  const rounded = round(computed, places);
  const result = equals(precise, rounded)
    ? `${precise}${unit}`
    : `${precise}${unit}，保留${places}位小数为${rounded}${unit}`;
  return `${label}中的算式${inQuotes(shorten(text, 60))}不成立，按算式应为${result}。`;
}

export const goalArithmetic = defineCheck({
  id: 'K03',
  name: 'goal-arithmetic',
  title: '目标文字算式不成立',
  category: 'consistency',
  severity: 'warning',
  condition:
    '目标文字或指标行（名称、指标值、说明）中的算式（如“a元/人/月*b人*c个月=d万元”“a+b+c=d”），误差超过结果末位的半个单位。',
  exceptions:
    '四舍五入后成立的不提示；写“约”“≈”的容许1%；缺少换算步骤（元/天乘月数）、带括号的算式不判断。',
  advice: '重新计算并改正算式的结果；预算也按错误结果填写的，一并改正。',
  fix: {
    kind: 'suggestion',
    title: '把算式的结果改为计算值',
    description: '只改等号后的数字，按原来的小数位四舍五入；预算也按错误结果填写的，请一并改正。',
  },
  examples: [
    {
      wrong: [
        { goal: '培训学员200人，提高学员岗位技能，授课费800元/天*50天=4.5万元。' },
        { goal: '培训学员200人，提高学员岗位技能，授课费800元/天*50天=3.99万元。' },
        { goal: '培训学员200人，提高学员岗位技能，授课费800元/天*50天=41000元。' },
      ],
      right: { goal: '培训学员200人，提高学员岗位技能，授课费800元/天*50天=4万元。' },
      at: 'goal',
      fixed: '培训学员200人，提高学员岗位技能，授课费800元/天*50天=4万元。',
    },
  ],
  citations: [measures('绩效目标审核：适当性')],
  *check(context) {
    const { table } = context;
    const budget = budgetOf(table);
    for (const goal of textsWithSums(table)) {
      const { cell, label } = goal;
      for (const calculation of calculationsIn(goal)) {
        if (calculation.holds) continue;
        const yuan = yuanOf(calculation);
        const isBudget = budget !== null && yuan !== null && isClose(yuan, budget.yuan, '0');
        yield {
          cells: [cell, ...(isBudget ? [budget.cell] : [])],
          message: describe(calculation, label),
          steps: () => [
            ...stepsOf(calculation),
            ...(isBudget ? ['算式的结果与年度预算总额相同，预算也可能填错。'] : []),
          ],
          fix: () => recalculated(context, cell, calculation),
        };
      }
    }
  },
});

function stepsOf({ text, computed, stated, unit, places }: Calculation): string[] {
  const left = round(computed, 6);
  const gap = round(toDecimal(exact(subtract(computed, stated)).abs()), 6);
  return [
    `算式：${inQuotes(shorten(text, 60))}。`,
    `等号左边先乘除后加减，换算到结果的单位，得${left}${unit}。`,
    `等号右边写的是${stated}${unit}，有${places}位小数；四舍五入最多相差半个末位。`,
    `两边相差${gap}${unit}，四舍五入也不相等。`,
  ];
}

/** Null where the calculation stands twice in the cell, or is broken over lines. */
function recalculated(
  { sheet }: CheckContext,
  cell: string,
  { text, stated, computed, places }: Calculation,
): Proposal | null {
  if (shownAt(sheet, cell).split(text).length !== 2) return null;
  const at = text.lastIndexOf(stated);
  const mended = text.slice(0, at) + round(computed, places) + text.slice(at + stated.length);
  return { drafts: [rewrite(sheet, cell, (whole) => whole.replace(text, mended))] };
}
