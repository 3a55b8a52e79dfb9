/** How what stands in a sheet differs from what the product wrote there. */
import { sameContent, type CellContent } from '../grid/sheet-patch';
import type { SpecCell } from '../grid/sheet-spec';
import { HostError, listed } from './host-error';

/** Cells that hold something else than written; 'partly': that are filled and hold something else. */
export function differences(
  now: readonly SpecCell[],
  written: readonly SpecCell[],
  how: 'fully' | 'partly',
): string[] {
  const wanted = new Map(written.map(({ cell, content }) => [cell, content]));
  const cells = now.flatMap(({ cell, content }) => {
    const want = wanted.get(cell) ?? { kind: 'empty' };
    wanted.delete(cell);
    const passes = how === 'partly' && content.kind === 'empty';
    return passes || isAsWritten(want, content) ? [] : [cell];
  });
  const missing = [...wanted].filter(([, content]) => !isAsWritten(content, { kind: 'empty' }));
  return how === 'partly' ? cells : [...cells, ...missing.map(([cell]) => cell)];
}

/** Spreadsheets rewrite formulas: capitals, spaces. */
function isAsWritten(written: CellContent, now: CellContent): boolean {
  if (written.kind === 'text' && written.text === '') return now.kind === 'empty';
  if (written.kind !== 'formula' || now.kind !== 'formula') return sameContent(written, now);
  const plain = (formula: string): string => formula.replace(/\s+/g, '').toUpperCase();
  return plain(written.formula) === plain(now.formula);
}

/** Of a sheet or block about to be taken back; null: whatever stands there may go. */
export function refuseChangesSince(
  now: readonly SpecCell[],
  expected: readonly SpecCell[] | null,
): void {
  const cells = expected === null ? [] : differences(now, expected, 'fully');
  if (cells.length === 0) return;
  throw new HostError('changed', { message: `插入之后 ${listed(cells)}有改动。`, where: cells });
}
