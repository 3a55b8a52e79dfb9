/** Clears cells that WPS coloured and listed (mark-ledger.ts), where it could not rely on conditional formats. */
import { contains } from '../../../grid/address';
import { HostError } from '../../host-error';
import { LEDGER_SHEET, readEntry, type LedgerEntry } from '../../mark-ledger';
import type { SheetSnapshot } from '../../../grid/sheet-snapshot';
import { removeSheet } from './remove-inserted';
import { cellsOf } from './row-cells';
import { listSheets, protectionOf, type ListedSheet } from './sheets';
import type { SheetPart } from './sheet-part';
import type { WorkbookPackage } from './workbook-package';
import { attributeOf } from './xml-tree';
import { XmlPart } from './xml-part';

/** Null where nothing was coloured and listed. */
export function ledgerOf(pack: WorkbookPackage): ListedSheet | null {
  return listSheets(pack).find(({ name }) => name === LEDGER_SHEET) ?? null;
}

/** By the list as it was read; entries whose cells are gone are passed over. */
export function ledgerEntries(ledger: SheetSnapshot): LedgerEntry[] {
  return ledger.rows.flatMap((row) => {
    const entry = readEntry(row?.[0]?.formula, row?.[1]?.value);
    return entry === null ? [] : [entry];
  });
}

/**
 * Clears what is listed; returns how many areas. In a file all sheets are cleared together, so that the list can go as a
 * whole.
 */
export function clearLedger(pack: WorkbookPackage, entries: readonly LedgerEntry[]): number {
  const sheets = listSheets(pack);
  const named = (wanted: string): ListedSheet | undefined =>
    sheets.find(({ name }) => name === wanted);
  const targets = [...new Set(entries.map(({ sheet }) => sheet))].flatMap((name) => {
    const listed = named(name);
    return listed === undefined ? [] : [{ name, sheet: pack.sheet(listed.part) }];
  });
  if (targets.some(({ sheet }) => protectionOf(sheet)?.formats === false)) {
    throw new HostError('protected');
  }
  for (const { name, sheet } of targets) {
    clearCells(
      pack,
      sheet,
      entries.filter((entry) => entry.sheet === name),
    );
  }
  const ledger = ledgerOf(pack);
  if (ledger !== null) removeSheet(pack, ledger);
  return entries.length;
}

/** Only cells that still have our colour: another one is somebody else's. */
function clearCells(
  pack: WorkbookPackage,
  sheet: SheetPart,
  entries: readonly LedgerEntry[],
): void {
  const styles = pack.styles();
  for (const number of sheet.rows()) {
    const row = number - 1;
    const here = entries.filter(({ area }) => area.top <= row && row <= area.bottom);
    if (here.length === 0) continue;
    const part = new XmlPart(sheet.row(number));
    const edits = cellsOf(part.text, row).flatMap(({ column, element }) => {
      const entry = here.find(({ area }) => contains(area, row, column));
      const style = element.attributes.get('s');
      const index = Number(attributeOf(element, 's') ?? 0);
      if (entry === undefined || style === undefined) return [];
      if (styles.fillOf(index) !== entry.fill) return [];
      return [{ from: style.from, to: style.to, by: String(styles.withoutFill(index)) }];
    });
    part.replaceAll(edits);
    sheet.setRow(number, part.text);
  }
}
