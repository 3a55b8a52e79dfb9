import { decimalPlaces, equals, isDecimal } from '../../domain/exact';
import type { Amount } from '../../domain/located';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { allOf, cellNamed, numberDraft, rewrite } from '../drafts/drafts';
import { defineFix, type Draft } from '../engine/fix';

const NO_DECIMALS = /\.0+(?!\d)/;

/** Where a separator goes; a decimal has no more digits than that. */
const THOUSANDS = /\B(?=(?:\d{3}){1,20}$)/g;

const plainDigits = ({ raw }: Amount) => raw.trim().replace(/[,，]/g, '');

/** With or without thousands separators, without zeros that the same amount does not show elsewhere. */
function regrouped(
  sheet: SheetSnapshot,
  amount: Amount,
  grouped: boolean,
  all: readonly Amount[],
): Draft | null {
  const same = all.map(plainDigits).filter((digits) => isDecimal(digits));
  const shown = same
    .filter((digits) => amount.amount !== null && equals(digits, amount.amount))
    .reduce((one, other) => (other.length < one.length ? other : one), plainDigits(amount));
  if (!isDecimal(shown) || amount.amount === null || !equals(shown, amount.amount)) return null;
  const [whole = '', fraction = ''] = shown.split('.');
  const text = grouped
    ? `${whole.replace(THOUSANDS, ',')}${fraction === '' ? '' : `.${fraction}`}`
    : shown;
  const value = cellNamed(sheet, amount.cell)?.value;
  if (typeof value === 'string') return rewrite(sheet, amount.cell, () => text);
  const decimals = decimalPlaces(shown) > 0 ? `.${'0'.repeat(decimalPlaces(shown))}` : '';
  return numberDraft(amount.cell, shown, `${grouped ? '#,##0' : '0'}${decimals}`, text);
}

export const numberFormatMixedFix = defineFix({
  rule: 'N13',
  kind: 'safe',
  title: '统一数值写法',
  description:
    '项目资金跟从多数，统一加上或去掉千分位，同一金额去掉多写的“.00”：数值单元格只改显示格式；按人、次、个计数的值去掉“.00”。数字本身不变。',
  propose({ table, sheet }, finding) {
    const cells = new Set(finding.cells);
    const amounts = new Map(
      table.funds.items
        .filter(({ amount }) => cells.has(amount.cell))
        .map(({ amount }) => [amount.cell, amount]),
    );
    if (amounts.size > 0) {
      const funds = table.funds.items.map(({ amount }) => amount);
      const isGrouped = ({ raw }: Amount) => /\d[,，]\d{3}/.test(raw);
      const first = amounts.get(finding.cells[0] ?? '');
      const grouped = funds.some(isGrouped) && first !== undefined && !isGrouped(first);
      const odd = [...amounts.values()].filter(
        (amount) => funds.some(isGrouped) || decimalPlaces(plainDigits(amount)) > 0,
      );
      const drafts = allOf(odd.map((amount) => regrouped(sheet, amount, grouped, funds)));
      return drafts === null ? null : { drafts };
    }
    const [cell = ''] = finding.cells;
    const now = cellNamed(sheet, cell);
    if (now?.text.split(NO_DECIMALS).length !== 2) return null;
    const text = now.text.replace(NO_DECIMALS, '');
    const draft =
      typeof now.value === 'string'
        ? rewrite(sheet, cell, () => text)
        : isDecimal(text.trim())
          ? numberDraft(cell, text.trim(), '0', text.trim())
          : null;
    return draft === null ? null : { drafts: [draft] };
  },
});
