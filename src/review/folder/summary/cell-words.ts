/** What a cell of the summary shows as text, in the workbook and on the page. */
import { decimalPlaces, type Decimal } from '../../../domain/exact';
import { SEVERITY_WORDS } from '../../../domain/severity';
import type { SummaryCell } from './summary';

/** What a cell of Excel holds. */
const MOST_CHARACTERS = 32_767;
const CUT = '……（文字过长，余下部分见原表）';

/** Without what a file cannot hold and a screen not show; an end that does not fit is told. */
export function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to replace
  const plain = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, ' ');
  return plain.length <= MOST_CHARACTERS
    ? plain
    : plain.slice(0, MOST_CHARACTERS - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT;
}

export function cellWords(cell: SummaryCell): string {
  if (typeof cell === 'string') return plainText(cell);
  if (typeof cell === 'number') return String(cell);
  switch (cell.kind) {
    case 'money':
      return cell.amount === null ? '—' : grouped(cell.amount);
    case 'share':
      return `${(cell.share * 100).toFixed(1)}%`;
    case 'verdict':
    case 'file':
      return plainText(cell.text);
    case 'severity':
      return SEVERITY_WORDS[cell.severity];
    case 'sheet':
      return cell.name;
  }
}

/** As accounts print money: two places at least, and no more than six. */
export const PLACES = { least: 2, most: 6 } as const;

/** 1,234.50; all digits stay. */
function grouped(amount: Decimal): string {
  const [whole = '', places = ''] = amount.replace('-', '').split('.');
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  const sign = amount.startsWith('-') ? '-' : '';
  return `${sign}${groups.join(',')}.${places.padEnd(PLACES.least, '0')}`;
}

/** The places that a column of money needs. */
export function placesOf(cells: readonly (SummaryCell | undefined)[]): number {
  const most = cells.reduce<number>((places, cell) => {
    const amount = typeof cell === 'object' && cell.kind === 'money' ? (cell.amount ?? '0') : '0';
    return Math.max(places, decimalPlaces(amount));
  }, PLACES.least);
  return Math.min(most, PLACES.most);
}
