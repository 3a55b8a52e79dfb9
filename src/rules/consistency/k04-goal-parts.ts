import {
  compare,
  decimalPlaces,
  divide,
  round,
  sum,
  within,
  type Decimal,
  exact,
  subtract,
  toDecimal,
} from '../../domain/exact';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import type { Money } from '../facts/goal/money';
import { partedSums, type PartedSum } from '../facts/goal/parts';
import { goalsOf } from '../facts/goal/text';
import { sumText } from '../wording/steps';

/** Fewer parts than this that stay below the sum need not be all of them. */
const ENOUGH_PARTS = 3;

function halfUnit({ scale }: Money, digits: number): Decimal {
  return divide(scale, `2${'0'.repeat(digits)}`);
}

/** Amounts with digits after the point may be rounded, and a total with fewer digits than its parts. */
function rounding({ total, parts }: PartedSum): Decimal {
  const digits = parts.map((part) => decimalPlaces(part.number));
  const own = decimalPlaces(total.number);
  const ofParts = parts.map((part, index) => {
    const places = digits[index] ?? 0;
    return places > 0 ? halfUnit(part, places) : '0';
  });
  return sum([...ofParts, Math.max(...digits) > own ? halfUnit(total, own) : '0']);
}

function isOff(parted: PartedSum): boolean {
  const { total, parts, yuan } = parted;
  if (within(yuan, total.yuan, rounding(parted))) return false;
  return compare(yuan, total.yuan) > 0 || parts.length >= ENOUGH_PARTS;
}

export const goalParts = defineCheck({
  id: 'K04',
  name: 'goal-parts',
  title: '目标文字分项合计不符',
  category: 'consistency',
  severity: 'warning',
  condition: '目标文字写明一笔资金及“其中”的各项金额，而各项之和与该笔资金不等。',
  exceptions:
    '列举未尽的（等、主要、其余、约）、夹有其他数字或单价的、只有一项的不判断；两项之和小于总数的，可能未列全，也不提示。',
  advice: '改正分项金额或合计。',
  examples: [
    {
      wrong: [
        { goalEnd: '共安排资金10万元，其中培训费8万元，教材费3万元。' },
        { goalEnd: '共安排资金10万元，其中培训费9.5万元，教材费3万元。' },
        { goalEnd: '共安排资金10万元，其中培训费12万元，教材费3万元。' },
      ],
      right: { goalEnd: '共安排资金10万元，其中培训费7万元，教材费3万元。' },
      at: 'goal',
    },
  ],
  citations: [measures('绩效目标审核：适当性')],
  *check({ table }) {
    for (const goal of goalsOf(table)) {
      const { cell } = goal;
      for (const parted of partedSums(goal)) {
        if (!isOff(parted)) continue;
        const { total, parts } = parted;
        yield {
          cells: [cell],
          message: `目标写明${total.text}，而其中各项${parts.map((part) => part.text).join('、')}合计${inScale(parted)}。`,
          steps: () => stepsOf(parted),
        };
      }
    }
  },
});

function stepsOf(parted: PartedSum): string[] {
  const { total, parts, yuan } = parted;
  const amounts = parts.map((part) => part.yuan);
  const gap = toDecimal(exact(subtract(yuan, total.yuan)).abs());
  const allowed = rounding(parted);
  return [
    `目标写明总数${total.text}，即${total.yuan}元。`,
    `“其中”有${parts.length}项：${parts.map((part) => part.text).join('、')}。`,
    `换算成元相加：${sumText(amounts, yuan, '元')}。`,
    `合计${inScale(parted)}，与总数相差${gap}元${compare(allowed, '0') > 0 ? `，超过四舍五入可能造成的${allowed}元` : ''}。`,
  ];
}

/** The parts together as the total is written: 15万元. */
function inScale({ total, yuan }: PartedSum): string {
  return `${round(divide(yuan, total.scale), 6)}${total.unit}`;
}
