/** Puts a snapshot into the workbook in memory, with number formats that show what the snapshot shows. */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { displayText } from '../../src/hosts/file/display-text';
import type { SimSheet } from '../officehost/model';

const USUAL = [
  ...['General', '0%', '0.0%', '0.00%', '0', '0.0', '0.00', '#,##0', '#,##0.00'],
  ...['yyyy/m/d', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', 'm"月"d"日"'],
];

export function loadSheet(sheet: SimSheet, snapshot: SheetSnapshot): void {
  sheet.load(snapshot);
  const { origin } = snapshot;
  snapshot.rows.forEach((line, r) => {
    line?.forEach((cell, c) => {
      const { value, text, formula } = cell ?? { value: null, text: '', formula: null };
      if (value === null || value === '') return;
      const format =
        USUAL.find((each) => displayText(value, each, false) === text) ?? literal(text);
      sheet.store(origin.row + r, origin.column + c, { value, formula, text: null });
      sheet.setFormat(origin.row + r, origin.column + c, 'numberFormat', format);
    });
  });
}

/** A format that shows the text whatever the value is. */
function literal(text: string): string {
  const quoted = text.replace(/./gsu, '\\$&');
  return [quoted, quoted, quoted, quoted].join(';');
}
