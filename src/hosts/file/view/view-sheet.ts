/** A sheet of a package -> how it looks. Only reads. */
import { SaxesParser } from 'saxes';
import { parseCell } from '../../../grid/address';
import type { SheetSnapshot } from '../../../grid/sheet-snapshot';
import { columnPixels } from '../column-width';
import { LIMITS } from '../limits';
import type { ListedSheet } from '../package/sheets';
import { isFalse, isTrue } from '../package/styles';
import type { WorkbookPackage } from '../package/workbook-package';
import { attributeOf, childOf, childrenOf } from '../package/xml-tree';
import { WorkbookFileError } from '../workbook-file-error';
import { ruleLooksOf, type Looks } from './looks';
import { notesOf } from './notes';
import { dropdownsOf, rulesOf } from './rules';
import type { BandView, FontLook, SheetView } from './sheet-view';

export function viewSheet(
  pack: WorkbookPackage,
  listed: ListedSheet,
  index: number,
  snapshot: SheetSnapshot,
  looks: Looks,
): SheetView {
  const sheet = pack.sheet(listed.part);
  const { frame } = sheet;
  const digit = digitWidth(looks.font);
  const format = frame.child('sheetFormatPr');
  const number = (name: string): number | null => {
    const text = format === null ? null : attributeOf(format, name);
    return text === null || !Number.isFinite(Number(text)) ? null : Number(text);
  };
  const base = number('baseColWidth') ?? 8;
  const wide = number('defaultColWidth');
  const views = frame.child('sheetViews');
  const view = views === null ? null : childOf(views, 'sheetView');
  const pane = view === null ? null : childOf(view, 'pane');
  const isFrozen = pane !== null && (attributeOf(pane, 'state') ?? '').startsWith('frozen');
  const split = (name: string): number => (isFrozen ? Number(attributeOf(pane, name) ?? 0) : 0);
  const lines = view === null ? null : attributeOf(view, 'showGridLines');
  return {
    id: listed.id,
    index,
    visible: listed.visible,
    snapshot,
    ...scan(sheet.text),
    looks: looks.cells,
    columns: columnsOf(frame.child('cols'), digit),
    defaultRow: pixels(number('defaultRowHeight') ?? 15),
    defaultColumn: wide === null ? base * digit + 8 : columnPixels(wide, digit),
    frozen: { rows: split('ySplit'), columns: split('xSplit') },
    gridLines: !isFalse(lines),
    rules: rulesOf(sheet, ruleLooksOf(pack)),
    dropdowns: dropdownsOf(sheet),
    notes: notesOf(pack, listed.part),
  };
}

/** Rows and formatted cells, in one pass over the text. */
function scan(text: string): Pick<SheetView, 'cells' | 'rows'> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const cells: number[] = [];
  const rows: BandView[] = [];
  let row = -1;
  let column = -1;
  let rowLook = 0;
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'row') {
      const own = attributes['r'];
      row = own === undefined ? row + 1 : Number(own) - 1;
      column = -1;
      rowLook = isTrue(attributes['customFormat'] ?? null) ? Number(attributes['s'] ?? 0) : 0;
      const height = attributes['ht'] === undefined ? null : pixels(Number(attributes['ht']));
      const hidden = isTrue(attributes['hidden'] ?? null) || height === 0;
      if (height !== null || hidden) rows.push({ first: row, last: row, size: height, hidden });
    } else if (local === 'c' && row >= 0) {
      const at = parseCell(attributes['r'] ?? '');
      column = at?.column ?? column + 1;
      if (cells.length >= LIMITS.filledCells * 3) throw new WorkbookFileError('too-large');
      cells.push(row, column, Number(attributes['s'] ?? rowLook));
    }
  });
  parser.write(text).close();
  return { cells: Int32Array.from(cells), rows };
}

function columnsOf(list: ReturnType<typeof childOf>, digit: number): BandView[] {
  return (list === null ? [] : childrenOf(list, 'col')).map((band) => {
    const width = attributeOf(band, 'width');
    const size = width === null ? null : columnPixels(Number(width), digit);
    return {
      first: Number(attributeOf(band, 'min')) - 1,
      last: Number(attributeOf(band, 'max')) - 1,
      size,
      hidden: isTrue(attributeOf(band, 'hidden')) || size === 0,
    };
  });
}

function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** How wide a digit of the default font is: half a Chinese character, or what Calibri and its like have. */
function digitWidth({ name = '宋体', size = 11 }: FontLook): number {
  const height = (size * 96) / 72;
  const isChinese =
    !/^[\x20-\x7e]*$/.test(name) || /^(SimSun|NSimSun|SimHei|FangSong|KaiTi)/i.test(name);
  return isChinese ? Math.ceil(height / 2) : Math.round(height * 0.5);
}
