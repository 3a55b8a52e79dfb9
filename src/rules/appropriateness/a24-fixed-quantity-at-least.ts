import { equals, multiply, type Decimal } from '../../domain/exact';
import { GRANTS, PAYING, REPAYING } from '../../domain/lexicon/pay-out';
import { anyOf } from '../../domain/lexicon/words';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { loosens } from '../drafts/last-year';
import { targetRow, withComparator } from '../drafts/targets';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { countsIn, kindOf, peopleTimesIn } from '../facts/goal/counts';
import { annualGoal } from '../facts/goal/text';
import { shareWords } from '../facts/goal/words';
import { nameOf } from '../facts/select';
import { readStep } from '../wording/steps';

/** Money that goes to those on a list or in a contract: more of them costs more than the budget has. */
const PAID_OUT = new RegExp(anyOf(PAYING, GRANTS, REPAYING));

export const fixedQuantityAtLeast = defineCheck({
  id: 'A24',
  name: 'fixed-quantity-at-least',
  title: '固定数量使用≥',
  category: 'appropriateness',
  severity: 'info',
  condition: '发放、补助、偿还一类的数量已由目标写定（名单人数、人数×月数），指标值却用“≥”。',
  exceptions:
    '目标没有写明同一数量的、不是按人按次支付资金的不提示；多数地区习惯统一写“≥”，因此只作提示。',
  advice: '数量已定的改用“=”，或在目标中说明超出部分的资金来源。',
  fix: {
    kind: 'suggestion',
    title: '把计算符号改为=',
    description: '数量已在目标中写定的，把≥改为=。',
  },
  examples: [
    {
      with: {
        goalEnd: '为20户困难学员家庭发放生活补贴。',
        people: { name: '困难学员家庭生活补贴发放户数', lastYear: '20户' },
      },
      wrong: [
        { people: { target: '≥20户' } },
        {
          goalEnd: '为35名困难学员发放生活补贴。',
          people: { name: '发放困难学员生活补贴人数', target: '≥35名', lastYear: '35名' },
        },
      ],
      right: { people: { target: '=20户' } },
      at: ['people', 'target'],
      fixed: '=20户',
    },
  ],
  citations: [measures('绩效目标审核：适当性')],
  *check(context) {
    const { table } = context;
    const goal = annualGoal(table);
    if (goal === null) return;
    for (const indicator of table.indicators) {
      const { name, target } = indicator;
      if (name === null || !PAID_OUT.test(name)) continue;
      if (target?.comparator !== '>=' || target.base === null) continue;
      const { number, unit } = target.base;
      const kind = kindOf(unit ?? '');
      const listed = countsIn(goal).find(
        (count) =>
          count.kind === kind && equals(count.number, number) && shareWords(name, count.context),
      );
      const product =
        kind === '人次' &&
        peopleTimesIn(goal.text).some(({ people, times }) =>
          equals(multiply(people, times), number),
        );
      if (listed === undefined && !product) continue;
      const source = listed === undefined ? '人数和次数' : listed.text;
      yield {
        cells: [target.cell, goal.cell],
        message: `目标已写明${source}，${nameOf(indicator)}的数量是固定的，指标值${inQuotes(target.raw)}用了“≥”，超出会突破预算。`,
        steps: () => [
          readStep('指标值', target),
          listed === undefined
            ? `目标写明${factorsOf(goal.text, number)}=${number}${unit ?? ''}，与指标值的数相等。`
            : `目标写明${inQuotes(listed.text)}，与指标值的${number}${unit ?? ''}相等，说的是同一事项。`,
          `名称写${inQuotes(PAID_OUT.exec(name)?.[0] ?? '')}，按名单或合同付款，“≥”允许多付。`,
        ],
        fix: () => fixedNumber(context, target.cell),
      };
    }
  },
});

/** 42人×12次（月）, where the two come to this number. */
function factorsOf(goal: string, number: Decimal): string {
  const found = peopleTimesIn(goal).find(({ people, times }) =>
    equals(multiply(people, times), number),
  );
  return `${found?.people ?? ''}人×${found?.times ?? ''}次（月）`;
}

function fixedNumber(context: CheckContext, cell: string): Proposal | null {
  const row = targetRow(context, cell);
  const draft = row === null || loosens(row, '=') ? null : withComparator(context, row, '=');
  return draft === null ? null : { drafts: [draft] };
}
