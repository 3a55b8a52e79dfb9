import { compare, type Decimal } from '../../domain/exact';
import type { Amount } from '../../domain/located';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { hasColumn, headerCell, nameOf } from '../facts/select';
import { listCells, namedIndicators, quote } from '../facts/structure';

function problemOf(weight: Amount, largest: Decimal): string | null {
  if (weight.value === null) return '没有填写分值权重';
  if (weight.amount === null) return `的分值权重${quote(weight.raw)}不是数值`;
  if (compare(weight.amount, '0') <= 0) return `的分值权重为${weight.amount}，应大于0`;
  if (compare(weight.amount, largest) > 0) return `的分值权重为${weight.amount}，超过${largest}分`;
  return null;
}

export const weightInvalid = defineCheck({
  id: 'C20',
  name: 'weight-invalid',
  title: '分值权重缺失或非法',
  category: 'completeness',
  severity: 'error',
  options: { largest: '90' },
  condition: '分值权重为空、不是数值、不大于0，或单项超过{largest}。',
  exceptions:
    '几行合并写一个权重的只看首行；整列都没有填的合并为一条；没有权重列的版式和自评表不检查。',
  advice: '填写大于0的数值权重，不带文字。',
  examples: [
    {
      with: { quality: { name: '学员考核合格率' } },
      wrong: [
        { quality: { weight: '十分' } },
        { quality: { weight: null } },
        { quality: { weight: 0 } },
        { quality: { weight: -5 } },
      ],
      right: { quality: { weight: 15 } },
      at: ['quality', 'weight'],
      also: { A01: 'the other weights no longer make 90' },
    },
    {
      wrong: [{ satisfaction: { weight: null } }, { satisfaction: { weight: '十分' } }],
      right: { satisfaction: { weight: 10 } },
      at: ['satisfaction', 'weight'],
      also: { A01: 'the other weights no longer make 90' },
    },
  ],
  bounds: {
    largest: {
      wrong: { quality: { weight: 91 } },
      right: { quality: { weight: 90 } },
      at: ['quality', 'weight'],
    },
  },
  citations: [guide('指标分值权重')],
  appliesTo: ['target'],
  yieldsTo: ['N31', 'C23'],
  *check({ table, options: { largest } }) {
    if (!hasColumn(table, 'weight')) return;
    const weighted = namedIndicators(table).flatMap((indicator) =>
      indicator.weight === null ? [] : [{ indicator, weight: indicator.weight }],
    );
    const open = weighted.filter(({ weight }) => weight.value === null);
    if (open.length > 1 && open.length === weighted.length) {
      const cells = open.map(({ weight }) => weight.cell);
      yield {
        cells: [cells[0] ?? headerCell(table, 'weight'), ...cells.slice(1)],
        message: `${open.length}项指标都没有填写分值权重（${listCells(cells)}）。`,
        steps: () => [`${weighted.length}项指标的分值权重都是空白。`],
      };
      return;
    }
    for (const { indicator, weight } of weighted) {
      const problem = problemOf(weight, largest);
      if (problem === null) continue;
      yield {
        cells: [weight.cell],
        message: `${nameOf(indicator)}${problem}。`,
        steps: () => [
          weight.amount === null
            ? `读到${weight.value === null ? '空白' : quote(weight.raw)}，没有可以相加的数。`
            : `读到${weight.amount}；单项权重应大于0、不超过${largest}。`,
        ],
      };
    }
  },
});
