import {
  compare,
  decimalFromNumber,
  exact,
  subtract,
  toDecimal,
  type Decimal,
} from '../../domain/exact';
import type { Amount } from '../../domain/located';
import type { PerformanceTable } from '../../domain/performance-table';
import { cellNamed } from '../drafts/drafts';
import { normalizeText } from '../../domain/text';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { ownReading } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { listCells } from '../facts/structure';

interface Rounded {
  readonly cell: string;
  readonly held: Decimal;
  readonly shown: Decimal;
}

const SHOWN = /^-?\d{1,15}(?:\.\d{1,10})?$/;

/** What a cell holds and what its format makes of it, where they differ by so much. */
function roundedIn(sheet: SheetSnapshot, cell: string, least: Decimal): Rounded | null {
  const at = cellNamed(sheet, cell);
  if (typeof at?.value !== 'number') return null;
  const held = decimalFromNumber(at.value);
  const plain = normalizeText(at.text)
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?:分|元|万元)$/, '');
  if (held === null || !SHOWN.test(plain)) return null;
  const gap = toDecimal(exact(subtract(held, plain)).abs());
  return compare(gap, least) >= 0 && compare(gap, '1') < 0 ? { cell, held, shown: plain } : null;
}

/** Amounts, weights and scores: what people add up by what they see. */
function addedUp(table: PerformanceTable): { name: string; cells: string[] }[] {
  const { funds, indicators, statedTotal } = table;
  const cellsOf = (amounts: readonly (Amount | null | undefined)[]): string[] => [
    ...new Set(amounts.flatMap((amount) => (amount?.amount == null ? [] : [amount.cell]))),
  ];
  const { initial, budget, executed, score } = funds.execution ?? {};
  return [
    {
      name: '资金',
      cells: cellsOf([
        ...[funds.total, initial, budget, executed],
        ...[...funds.items, ...funds.periodItems].map(({ amount }) => amount),
      ]),
    },
    {
      name: '分值权重',
      cells: cellsOf([...indicators.map(({ weight }) => weight), statedTotal?.weight]),
    },
    {
      name: '得分',
      cells: cellsOf([...indicators.map((row) => row.score), statedTotal?.score, score]),
    },
  ];
}

export const shownDiffers = defineCheck({
  id: 'N34',
  name: 'shown-differs',
  title: '显示的数与存储的数不同',
  category: 'standardization',
  severity: 'info',
  options: { least: '0.01' },
  condition: '资金、分值权重或得分的单元格里存的数与按格式显示出来的数相差{least}以上。',
  exceptions: '相差不到{least}的四舍五入不提示；文本、百分比不检查；每一类合并为一条。',
  advice: '按显示的位数改写数值，或增加显示的小数位；打印、导出后别人只看得到显示的数。',
  examples: [
    {
      wrong: {
        says: '两项权重存的是4.5、5.5，显示成5、6',
        count: { weight: { v: 4.5, z: '0' } },
        people: { weight: { v: 5.5, z: '0' } },
      },
      right: {
        says: '两项权重存的和显示的都是4.5、5.5',
        count: { weight: 4.5 },
        people: { weight: 5.5 },
      },
      at: ['count', 'weight'],
    },
  ],
  bounds: {
    least: {
      wrong: { count: { weight: { v: 5.01, z: '0.0' } } },
      right: { count: { weight: { v: 5.004, z: '0.00' } } },
      at: ['count', 'weight'],
    },
  },
  citations: [ownReading('数字格式')],
  *check({ table, sheet, options: { least } }) {
    for (const { name, cells } of addedUp(table)) {
      const found = cells.flatMap((cell) => roundedIn(sheet, cell, least) ?? []);
      const [first, ...rest] = found;
      if (first === undefined) continue;
      yield {
        cells: [first.cell, ...rest.map(({ cell }) => cell)],
        message:
          rest.length === 0
            ? `${name}${first.cell}显示为${first.shown}，实际存的是${first.held}。`
            : `${found.length}个${name}显示的数与存的数不同（${listCells(found.map(({ cell }) => cell))}），如${first.cell}显示${first.shown}，存的是${first.held}。`,
        steps: () => [
          ...found
            .slice(0, MOST_STEPS)
            .map(({ cell, held, shown }) => `${cell}显示${shown}，存的是${held}。`),
          `这样的${name}共${found.length}个；合计按存的数计算，看表的人按显示的数相加，结果会不一样。`,
        ],
      };
    }
  },
});

const MOST_STEPS = 5;
