import { add, compare, equals, exact, multiply, subtract, sum, within } from '../../domain/exact';
import { toDecimal, type Decimal } from '../../domain/exact';
import type { FundItem, FundRole } from '../../domain/funds';
import type { Amount } from '../../domain/located';
import type { PerformanceTable } from '../../domain/performance-table';
import { isBlank } from '../../domain/text';
import { parseCell } from '../../grid/address';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { measures } from '../../policy/documents';
import { cellNamed, sameKindOfNumber, shownAt } from '../drafts/drafts';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { sumText } from '../wording/steps';

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

/**
 * Whether the items named make up the whole: 财政拨款 and 其他资金, 上年结转 or two levels of it. One 其中 alone names a part, and
 * of 财政拨款132 and 其中：市级132 the second is the first again.
 */
function isBreakdown(items: readonly FundItem[]): boolean {
  const parts = items.filter(({ role }) => role !== 'total');
  const isPublic = ({ role }: FundItem): boolean => role === 'fiscal' || role === 'upper';
  const others = new Set(parts.filter((part) => !isPublic(part)).map(({ role }) => role));
  const levels = parts.filter(isPublic);
  const amounts = levels.map(({ amount }) => amount.amount ?? '0');
  const isNested = amounts.some(
    (level) => compare(level, '0') > 0 && within(multiply(level, '2'), sum(amounts), '0.01'),
  );
  return others.size + (isNested ? Math.min(levels.length, 1) : levels.length) > 1;
}

/** An error, a formula without a result, words: nobody knows what it comes to, and it is not 0. */
function isUnknown({ amount: { amount, value, cell } }: FundItem, sheet: SheetSnapshot): boolean {
  if (amount !== null) return false;
  return isBlank(value)
    ? cellNamed(sheet, cell)?.formula != null
    : !/^[-—–－/\\]+$/.test((value ?? '').trim());
}

interface Sum {
  /** 年初预算数 where a 自评表 has several columns, else ''. */
  readonly column: string;
  readonly total: Amount;
  readonly parts: readonly FundItem[];
  /** What the parts add up to less than is in none of them. */
  readonly isWhole: boolean;
}

function* differences(
  { column, total, parts, isWhole }: Sum,
  unit: string,
  tolerance: Decimal,
): Iterable<Report> {
  if (total.amount === null || parts.length === 0) return;
  const { amount } = total;
  if (parts.some((part) => isTotalItself(part, total.cell, amount))) return;
  // Mostly 财政拨款 and 其他资金 simply add up.
  if (within(sum(parts.map((part) => part.amount.amount ?? '0')), amount, tolerance)) return;
  const readings = sums(parts);
  if (readings.some((reading) => within(reading, amount, tolerance))) return;
  if (!isWhole && readings.some((reading) => compare(reading, amount) < 0)) return;
  const distance = (reading: Decimal): Decimal => toDecimal(exact(subtract(reading, amount)).abs());
  const nearest = readings.reduce((best, reading) =>
    compare(distance(reading), distance(best)) < 0 ? reading : best,
  );
  const shown = parts.filter((part) => !equals(part.amount.amount ?? '0', '0'));
  const cells = [...new Set(parts.map((part) => part.amount.cell))];
  yield {
    cells: [total.cell, ...cells.filter((cell) => cell !== total.cell)],
    message: `${column}资金总额${amount}${unit}与分项之和${nearest}${unit}不符，相差${distance(nearest)}${unit}${shown.length > 0 ? `（${describe(shown, unit)}）` : ''}。`,
    steps: () => [
      ...stepsOf(shown, amount, nearest, unit),
      `总额${amount}${unit}与合计${nearest}${unit}相差${distance(nearest)}${unit}，超过容差${tolerance}。`,
    ],
  };
}

const COLUMNS = {
  initial: '年初预算数的',
  budget: '全年预算数的',
  executed: '全年执行数的',
} as const;

/** The other columns of a 自评表: the total is known, its parts stand in the rows of the budget's parts. */
function otherColumns({ funds }: PerformanceTable): Sum[] {
  const { total, execution } = funds;
  const row = parseCell(total?.cell ?? '')?.row;
  if (execution === null || row === undefined) return [];
  return (['initial', 'executed'] as const).flatMap((column) => {
    const own = execution[column];
    const place = own === null ? null : parseCell(own.cell);
    if (own === null || place?.row !== row || own.cell === total?.cell) return [];
    const parts = funds.items.flatMap((item) => {
      const amount = item.execution?.[column] ?? null;
      const isPart = item.role !== 'total' && parseCell(item.amount.cell)?.row !== row;
      return amount !== null && isPart ? [{ ...item, amount }] : [];
    });
    return [
      { column: COLUMNS[column], total: own, parts: partsOf(parts), isWhole: isBreakdown(parts) },
    ];
  });
}

export const fundsSum = defineCheck({
  id: 'K01',
  name: 'funds-sum',
  title: '资金总额≠分项之和',
  category: 'consistency',
  severity: 'error',
  options: { tolerance: '0.01' },
  condition:
    '年度资金总额与财政拨款、上年结转、其他资金等各项之和相差超过{tolerance}（按表中单位）；自评表的年初预算数、全年预算数、全年执行数各栏分别检查。',
  exceptions:
    '空白和“-”视为0；“其中”的下级款项（中央、省、市）不重复相加；只列了一个“其中”项的，是其中一部分，不超过总额就不提示；总额为空、没有任何分项数、有分项是错误值或读不出数的，或总额与财政拨款同在一格的不检查。',
  advice: '改正资金总额或分项，使两者相等。',
  fix: {
    kind: 'suggestion',
    title: '把总额改为分项之和',
    description:
      '只有财政拨款、上年结转、其他资金各一项，且数字都清楚时提出；也可能是分项写错，请核对。',
  },
  examples: [
    {
      with: { total: 10, other: 0 },
      wrong: [{ fiscal: 8 }, { fiscal: 9.98 }, { fiscal: 12 }],
      right: { fiscal: 10 },
      at: 'total',
      fixed: '8',
    },
  ],
  bounds: {
    tolerance: {
      with: { total: 10, other: 0 },
      wrong: { fiscal: 9.98 },
      right: { fiscal: 9.99 },
      at: 'total',
    },
  },
  citations: [measures('绩效目标审核：完整性')],
  appliesTo: ['target', 'self-evaluation', 'other'],
  matter: 'funds',
  *check(context) {
    const { table, options } = context;
    const { tolerance } = options;
    const { funds } = table;
    const { total, execution } = funds;
    if (total === null) return;
    const unit = funds.currencyUnit ?? '';
    if (funds.items.some((item) => isUnknown(item, context.sheet))) return;
    const others = otherColumns(table);
    const isBudget = others.length > 0 && execution?.budget?.cell === total.cell;
    const own = {
      ...{ column: isBudget ? COLUMNS.budget : '', total },
      ...{ parts: partsOf(funds.items), isWhole: isBreakdown(funds.items) },
    };
    for (const report of differences(own, unit, tolerance)) {
      yield { ...report, fix: () => addedUp(context) };
    }
    for (const other of others) yield* differences(other, unit, tolerance);
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
  return [
    `资金总额是${total}${unit}。`,
    shown.length === 0
      ? `各分项都是0或空白，合计0${unit}。`
      : `不为0的分项有${describe(shown, unit)}，相加：${sumText(amounts, all, unit)}。`,
    ...(equals(all, nearest)
      ? []
      : [`有的分项可能是其他分项的一部分，不重复相加时，最接近总额的合计是${nearest}${unit}。`]),
  ];
}

/** The total as the sum of its parts, where each is one of a kind. */
function addedUp({ table: { funds }, sheet }: CheckContext): Proposal | null {
  const parts = funds.items.filter(({ role }) => role !== 'total');
  const roles = parts.map(({ role }) => role);
  const isPlain = roles.every((role) => ['fiscal', 'carryOver', 'other'].includes(role));
  if (funds.total?.amount == null || !isPlain || new Set(roles).size < roles.length) return null;
  // In another unit than the form's, the cell does not hold the number that is compared.
  const written = /\d[\d.]*/.exec(shownAt(sheet, funds.total.cell))?.[0] ?? '';
  if (!/^\d+(\.\d+)?$/.test(written) || !equals(written, funds.total.amount)) return null;
  const total = sum(parts.flatMap(({ amount }) => amount.amount ?? []));
  const draft = sameKindOfNumber(sheet, funds.total.cell, total);
  return draft === null ? null : { drafts: [draft] };
}
