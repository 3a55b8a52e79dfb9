/** A new sheet at the end of a package. */
import type { SheetSpec } from '../../../grid/sheet-spec';
import { HostError } from '../../host-error';
import { freeName } from '../../sheet-name';
import { digitWidth, fileWidth } from '../column-width';
import { calculateOnOpen, dropCalculationOrder } from './calculation';
import { CONTENT_TYPE, DECLARATION } from './default-parts';
import { checkSpec, drawSpec, extentOf, unsupported } from './draw-spec';
import { WORKBOOK } from './orders';
import { cellName, parseCell, rangeName } from '../../../grid/address';
import { isStructureLocked, listSheets, sheetElements, type ListedSheet } from './sheets';
import type { WorkbookPackage } from './workbook-package';
import { attributeOf } from './xml-tree';
import { markup, xml, type Fragment } from './xml-fragment';

const PAPER = { A4: 9, A3: 8 } as const;

export function insertSheet(pack: WorkbookPackage, spec: SheetSpec): ListedSheet {
  checkSpec(spec);
  if (isStructureLocked(pack)) {
    throw new HostError('protected', {
      message: '工作簿结构受保护，不能增加工作表；请先撤销工作簿保护后再试。',
    });
  }
  const elements = sheetElements(pack);
  const name = freeName(
    spec.name,
    elements.map((element) => attributeOf(element, 'name') ?? ''),
  );
  const part = freePart(pack);
  const font = pack.styles().defaultFont();
  const relation = pack.addPart(
    part,
    sheetMarkup(pack, spec, digitWidth(font)),
    `${CONTENT_TYPE}.worksheet+xml`,
    'worksheet',
  );
  const id =
    elements.reduce((last, e) => Math.max(last, Number(attributeOf(e, 'sheetId') ?? 0)), 0) + 1;
  listSheet(pack, { name, id, relation });
  drawSpec(pack, pack.sheet(part), spec);
  nameAreas(pack, spec, name, elements.length);
  if (spec.cells.some(({ content }) => content.kind === 'formula')) {
    calculateOnOpen(pack);
    dropCalculationOrder(pack);
  }
  const listed = listSheets(pack).find((sheet) => sheet.part === part);
  if (listed === undefined) throw new Error('the new sheet is not listed');
  return listed;
}

function freePart(pack: WorkbookPackage): string {
  const taken = new Set(pack.names.map((name) => name.toLowerCase()));
  const folder = pack.workbookName.slice(0, pack.workbookName.lastIndexOf('/') + 1);
  for (let number = 1; ; number += 1) {
    const name = `${folder}worksheets/sheet${number}.xml`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function listSheet(
  pack: WorkbookPackage,
  { name, id, relation }: { name: string; id: number; relation: string },
): void {
  const { workbook } = pack;
  const list = workbook.child('sheets');
  if (list === null) throw unsupported('工作簿里没有工作表清单。');
  const base = pack.relationBase().replace(/\/$/, '');
  const bound = [...workbook.root.attributes].find(
    ([key, { value }]) => key.startsWith('xmlns:') && value === base,
  )?.[0];
  const prefix = bound === undefined ? 'r' : bound.slice('xmlns:'.length);
  const sheet = xml(`${workbook.prefix}sheet`, {
    name,
    sheetId: id,
    ...(bound === undefined ? { 'xmlns:r': base } : {}),
    [`${prefix}:id`]: relation,
  });
  workbook.append(list, markup([sheet]));
}

/** Everything of a new sheet that is not in its cells, in the order of the schema. */
function sheetMarkup(pack: WorkbookPackage, spec: SheetSpec, digit: number): string {
  const { print, columnWidths = {}, rowHeights = {}, autoFilter } = spec;
  const extent = extentOf(spec);
  const columns = Object.entries(columnWidths)
    .map(([span, points]) => {
      const [min, max] = bandOf(span, columnNumber);
      return { min, max, width: fileWidth(points, digit) };
    })
    .sort((a, b) => a.min - b.min)
    .map(({ min, max, width }) => xml('col', { min, max, width, customWidth: 1 }));
  const rows = [...heightsOf(rowHeights)]
    .sort(([a], [b]) => a - b)
    .map(([r, ht]) => xml('row', { r, ht, customHeight: 1 }));
  const fits = print?.fitToWidth === true;
  const fit = xml('sheetPr', {}, [xml('pageSetUpPr', { fitToPage: 1 })]);
  const parts: Fragment[] = [
    ...(fits ? [fit] : []),
    ...(extent === null ? [] : [xml('dimension', { ref: rangeName(extent) })]),
    xml('sheetViews', {}, [xml('sheetView', { workbookViewId: 0 }, paneOf(spec))]),
    xml('sheetFormatPr', { defaultRowHeight: 15 }),
    ...(columns.length === 0 ? [] : [xml('cols', {}, columns)]),
    xml('sheetData', {}, rows),
    ...(autoFilter === undefined ? [] : [xml('autoFilter', { ref: autoFilter })]),
    ...(print?.centered === true ? [xml('printOptions', { horizontalCentered: 1 })] : []),
    xml('pageMargins', {
      left: 0.7,
      right: 0.7,
      top: 0.75,
      bottom: 0.75,
      header: 0.3,
      footer: 0.3,
    }),
    ...(print === undefined
      ? []
      : [
          xml('pageSetup', {
            paperSize: PAPER[print.paper],
            orientation: print.orientation.toLowerCase(),
            fitToHeight: fits ? 0 : null,
          }),
        ]),
  ];
  return `${DECLARATION}<worksheet xmlns="${pack.namespace()}">${markup(parts)}</worksheet>`;
}

/** "C" -> 3. */
function columnNumber(letters: string): number {
  const at = parseCell(`${letters.toUpperCase()}1`);
  return at === null ? 0 : at.column + 1;
}

/** Points by 1-based row number; later spans win. */
export function heightsOf(spans: Readonly<Record<string, number>>): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [span, height] of Object.entries(spans)) {
    const [first, last] = bandOf(span, Number);
    for (let row = first; row <= last; row += 1) heights.set(row, height);
  }
  return heights;
}

/** "C" or "C:E" -> both ends, 1-based. */
function bandOf(span: string, numberOf: (end: string) => number): [number, number] {
  const [first = '', last = first] = span.split(':');
  const band: [number, number] = [numberOf(first), numberOf(last)];
  if (!(band[0] >= 1 && band[1] >= band[0] && band[1] <= 1_048_576)) {
    throw unsupported(`行列范围 ${span} 无效。`);
  }
  return band;
}

function paneOf({ freeze }: SheetSpec): Fragment[] {
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows === 0 && columns === 0) return [];
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  return [
    xml('pane', {
      xSplit: columns === 0 ? null : columns,
      ySplit: rows === 0 ? null : rows,
      topLeftCell: cellName(rows, columns),
      activePane: pane,
      state: 'frozen',
    }),
    xml('selection', { pane }),
  ];
}

/** Where the sheet prints and what it filters: applications look for both among the names. */
function nameAreas(
  pack: WorkbookPackage,
  { print, autoFilter }: SheetSpec,
  sheet: string,
  position: number,
): void {
  const { workbook } = pack;
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const fixed = (part: string): string => part.replace(/[A-Z]+|\d+/gi, '$$$&');
  const named = (name: string, range: string | undefined, hidden: 1 | null = null): Fragment[] => {
    if (range === undefined) return [];
    const target = quoted + range.split(':').map(fixed).join(':');
    const attributes = { name: `_xlnm.${name}`, localSheetId: position, hidden };
    return [xml(`${workbook.prefix}definedName`, attributes, target)];
  };
  const names = [
    ...named('_FilterDatabase', autoFilter, 1),
    ...named('Print_Area', print?.area),
    ...named('Print_Titles', print?.titleRows),
  ];
  if (names.length === 0) return;
  const list = workbook.child('definedNames');
  if (list !== null) workbook.append(list, markup(names));
  else {
    const made = xml(`${workbook.prefix}definedNames`, {}, names);
    workbook.insertInOrder('definedNames', WORKBOOK, markup([made]));
  }
}
