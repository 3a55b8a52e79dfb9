/** The workbook part: which sheets there are, and when its days begin. */
import type { XmlScanner } from './xml-scanner';
import { broken, unescaped } from './xml-text';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Null for a sheet without a part, as module sheets of old macros are. */
  readonly relation: string | null;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Null where the part is no workbook's. */
export function readWorkbookPart(scanner: XmlScanner): WorkbookPart | null {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let list = false;
  while (scanner.next()) {
    const { name, depth } = scanner;
    if (scanner.isClose) {
      if (depth === 1 && name === 'sheets') list = false;
      continue;
    }
    const level = scanner.isSelfClosing ? depth : depth - 1;
    if (level === 0 && name !== 'workbook') return null;
    if (level === 1 && name === 'workbookPr') date1904 = isOn(scanner.attribute('date1904'));
    if (level === 1 && name === 'sheets') list = true;
    if (level === 2 && list && name === 'sheet') sheets.push(entryOf(scanner));
  }
  return { sheets, date1904 };
}

function entryOf(scanner: XmlScanner): SheetEntry {
  const name = scanner.attribute('name');
  if (name === undefined) throw broken();
  const state = scanner.attribute('state');
  const relation = scanner.prefixedAttribute('id') ?? '';
  return {
    name: unescaped(name),
    hidden: state === 'hidden' || state === 'veryHidden',
    relation: relation === '' ? null : relation,
  };
}
