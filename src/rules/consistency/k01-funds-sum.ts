import { add, compare, equals, exact, subtract, sum, within } from '../../domain/exact';
import { toDecimal, type Decimal } from '../../domain/exact';
import type { FundItem, FundRole } from '../../domain/funds';
import type { Amount } from '../../domain/located';
import type { PerformanceTable } from '../../domain/performance-table';
import { cellName, parseCell } from '../../grid/address';
import { cellAt, type SheetSnapshot } from '../../grid/sheet-snapshot';
import { measures } from '../../policy/documents';
import { amountFromCell } from '../../reader/amounts';
import { defineCheck, type Report } from '../engine/check';
import { sumText } from '../wording/steps';

const TOLERANCE = '0.01';

function amountsOf(items: readonly FundItem[], role: FundRole): Decimal[] {
  return items.flatMap((item) => (item.role === role ? (item.amount.amount ?? []) : []));
}

/**
 * Every sensible sum of the parts: 财政拨款, 上年结转 and 其他资金 always count; 自有资金 and 上级资金
 * may stand beside them or be named as parts of them, and several rows of 财政 may be one and its parts.
 */
function sums(items: readonly FundItem[]): [Decimal, ...Decimal[]] {
  const fiscal = amountsOf(items, 'fiscal');
  const fixed = sum([...amountsOf(items, 'carryOver'), ...amountsOf(items, 'other')]);
  const own = sum(amountsOf(items, 'own'));
  const upper = sum(amountsOf(items, 'upper'));
  const fiscals = [sum(fiscal), ...(fiscal.length > 1 ? fiscal.slice(0, 1) : [])];
  const readings = fiscals.flatMap((base) =>
    ['0', own].flatMap((a) => ['0', upper].map((b) => sum([base, fixed, a, b]))),
  );
  return [add(add(sum(fiscal), fixed), add(own, upper)), ...readings];
}

function describe(items: readonly FundItem[], unit: string): string {
  return items
    .map(({ label, amount }) => {
      const name = label.replace(/^其中[:：]?/, '').replace(/[:：]$/, '');
      return `${name}${amount.amount ?? '0'}${unit}`;
    })
    .join('，');
}

function partsOf(items: readonly FundItem[]): FundItem[] {
  const seen = new Set<string>();
  return items.filter(({ role, labelCell, amount }) => {
    if (role === 'total' || amount.amount === null) return false;
    const key = `${role} ${labelCell} ${amount.cell}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A form may name one cell as the total and as 财政拨款. */
function isTotalItself({ amount }: FundItem, cell: string, total: Decimal): boolean {
  return amount.cell === cell && amount.amount !== null && equals(amount.amount, total);
}

interface Sum {
  /** 年初预算数 where a 自评表 has several columns, else ''. */
  readonly column: string;
  readonly total: Amount;
  readonly parts: readonly FundItem[];
}

function* differences({ column, total, parts }: Sum, unit: string): Iterable<Report> {
  if (total.amount === null || parts.length === 0) return;
  const { amount } = total;
  if (parts.some((part) => isTotalItself(part, total.cell, amount))) return;
  // Mostly 财政拨款 and 其他资金 simply add up.
  if (within(sum(parts.map((part) => part.amount.amount ?? '0')), amount, TOLERANCE)) return;
  const readings = sums(parts);
  if (readings.some((reading) => within(reading, amount, TOLERANCE))) return;
  const distance = (reading: Decimal): Decimal => toDecimal(exact(subtract(reading, amount)).abs());
  const nearest = readings.reduce((best, reading) =>
    compare(distance(reading), distance(best)) < 0 ? reading : best,
  );
  const shown = parts.filter((part) => !equals(part.amount.amount ?? '0', '0'));
  const cells = [...new Set(parts.map((part) => part.amount.cell))];
  yield {
    cells: [total.cell, ...cells.filter((cell) => cell !== total.cell)],
    message: `${column}资金总额${amount}${unit}与分项之和${nearest}${unit}不符，相差${distance(nearest)}${unit}${shown.length > 0 ? `（${describe(shown, unit)}）` : ''}。`,
    steps: () => stepsOf(shown, amount, nearest, unit),
  };
}

const COLUMNS = {
  initial: '年初预算数的',
  budget: '全年预算数的',
  executed: '全年执行数的',
} as const;

/** The other columns of a 自评表: the total is known, its parts stand in the rows of the budget's parts. */
function otherColumns({ funds }: PerformanceTable, sheet: SheetSnapshot): Sum[] {
  const { total, execution, currencyUnit } = funds;
  const row = parseCell(total?.cell ?? '')?.row;
  if (execution === null || row === undefined) return [];
  return (['initial', 'executed'] as const).flatMap((column) => {
    const own = execution[column];
    const place = own === null ? null : parseCell(own.cell);
    if (own === null || place?.row !== row || own.cell === total?.cell) return [];
    const parts = funds.items.flatMap((item) => {
      const at = parseCell(item.amount.cell);
      if (item.role === 'total' || at === null || at.row === row) return [];
      const cell = cellAt(sheet, at.row, place.column);
      const name = cellName(at.row, place.column);
      const { amount } = amountFromCell(cell, name, currencyUnit);
      return [{ ...item, amount }];
    });
    return [{ column: COLUMNS[column], total: own, parts: partsOf(parts) }];
  });
}

export const fundsSum = defineCheck({
  id: 'K01',
  name: 'funds-sum',
  title: '资金总额≠分项之和',
  category: 'consistency',
  severity: 'error',
  condition:
    '年度资金总额与财政拨款、上年结转、其他资金等各项之和相差超过0.01（按表中单位）；自评表的年初预算数、全年预算数、全年执行数各栏分别检查。',
  exceptions:
    '空白和“-”视为0；“其中”的下级款项（中央、省、市）不重复相加；总额为空、没有任何分项数，或总额与财政拨款同在一格的不检查。',
  advice: '改正资金总额或分项，使两者相等。',
  example: {
    wrong: '年度预算总额10，财政拨款8，其他资金0',
    right: '年度预算总额10，财政拨款10，其他资金0',
  },
  citations: [measures('绩效目标审核：完整性')],
  *check({ table, sheet }) {
    const { funds } = table;
    const { total, execution } = funds;
    if (total === null) return;
    const unit = funds.currencyUnit ?? '';
    const others = otherColumns(table, sheet);
    const isBudget = others.length > 0 && execution?.budget?.cell === total.cell;
    yield* differences(
      { column: isBudget ? COLUMNS.budget : '', total, parts: partsOf(funds.items) },
      unit,
    );
    for (const other of others) yield* differences(other, unit);
  },
});

function stepsOf(
  shown: readonly FundItem[],
  total: Decimal,
  nearest: Decimal,
  unit: string,
): string[] {
  const amounts = shown.map(({ amount }) => amount.amount ?? '0');
  const all = sum(amounts);
  const gap = toDecimal(exact(subtract(total, nearest)).abs());
  return [
    `资金总额是${total}${unit}。`,
    shown.length === 0
      ? `各分项都是0或空白，合计0${unit}。`
      : `不为0的分项有${describe(shown, unit)}，相加：${sumText(amounts, all, unit)}。`,
    ...(equals(all, nearest)
      ? []
      : [`有的分项可能是其他分项的一部分，不重复相加时，最接近总额的合计是${nearest}${unit}。`]),
    `总额${total}${unit}与合计${nearest}${unit}相差${gap}${unit}，超过容差${TOLERANCE}。`,
  ];
}
