/** What a block that continues a form changes of its sheet outside of itself, and the way back. */
import { cellName, parseCell, parseRange, rangeName, type Rectangle } from '../../../grid/address';
import type { Changed, Continuation, SheetBefore } from '../../../grid/continuation';
import { changedCells } from '../../host-error';
import { areaNamed, grownAreas, pageFit } from '../../page-fit';
import { columnPixels, digitWidth, fileWidth } from '../column-width';
import { LIMITS } from '../limits';
import { overlap } from './areas';
import { addToList, syncCount } from './draw-spec';
import { WORKSHEET } from './orders';
import type { SheetPart } from './sheet-part';
import type { ListedSheet } from './sheets';
import { isTrue } from './styles';
import type { WorkbookPackage } from './workbook-package';
import { markup, xml } from './xml-fragment';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree';
import { XmlPart } from './xml-part';

/** Points: what Excel takes where a file says nothing. */
const MARGIN = 0.7 * 72;

export function continueForm(
  pack: WorkbookPackage,
  listed: ListedSheet,
  sheet: SheetPart,
  { stretched, widths, print }: Continuation,
): SheetBefore {
  for (const { from, to } of stretched) moveMerge(sheet, from, to);
  const digit = digitWidth(pack.styles().defaultFont());
  return {
    ...{ stretched, edge: [] },
    sizes: changing(sheet, 'cols', () => {
      widenColumns(sheet, digit, widths);
    }),
    print: print === null ? [] : fitPage(pack, listed, sheet, digit, print),
  };
}

/** Refuses with `changed` where a merge that reached over the block is another one by now; `regardless`: that goes. */
export function endContinuation(
  pack: WorkbookPackage,
  listed: ListedSheet,
  sheet: SheetPart,
  { stretched, sizes, print }: SheetBefore,
  regardless: boolean,
): void {
  const gone = stretched.filter(({ to }) => mergeOf(sheet, to) === null);
  if (gone.length > 0 && !regardless) throw changedCells(gone.map(({ to }) => to));
  for (const { to } of gone) dropMerges(sheet, areaNamed(to));
  for (const { from, to } of stretched) moveMerge(sheet, to, from);
  for (const { name, was, now } of [...sizes, ...print]) {
    const current = name === PRINT_AREA ? printArea(pack, listed) : frameText(sheet, name);
    if (current !== now) continue;
    const text = was === null ? null : String(was);
    if (name === PRINT_AREA) setPrintArea(pack, listed, text);
    else setFrame(sheet, name, text);
  }
}

function mergeOf(sheet: SheetPart, range: string): XmlElement | null {
  const list = sheet.frame.child('mergeCells');
  const wanted = rangeName(areaNamed(range));
  const merges = list === null ? [] : childrenOf(list, 'mergeCell');
  return (
    merges.find((merge) => {
      const area = parseRange(attributeOf(merge, 'ref') ?? '');
      return area !== null && rangeName(area) === wanted;
    }) ?? null
  );
}

function dropMerges(sheet: SheetPart, within: Rectangle): void {
  const list = sheet.frame.child('mergeCells');
  const merges = (list === null ? [] : childrenOf(list, 'mergeCell')).filter((merge) => {
    const area = parseRange(attributeOf(merge, 'ref') ?? '');
    return area !== null && overlap(area, within);
  });
  sheet.frame.replaceAll(merges.map(({ start, end }) => ({ from: start, to: end, by: '' })));
  syncCount(sheet, 'mergeCells');
}

/** A single cell is no merge. */
export function moveMerge(sheet: SheetPart, from: string, to: string): void {
  const merge = mergeOf(sheet, from);
  const ref = rangeName(areaNamed(to));
  if (!ref.includes(':')) {
    if (merge !== null) sheet.frame.remove(merge);
    syncCount(sheet, 'mergeCells');
  } else if (merge === null) {
    addToList(sheet, 'mergeCells', [xml(`${sheet.prefix}mergeCell`, { ref })]);
  } else sheet.frame.setAttribute(merge, 'ref', ref);
}

function frameText({ frame }: SheetPart, local: string): string | null {
  const element = frame.child(local);
  return element === null ? null : frame.slice(element.start, element.end);
}

function setFrame({ frame }: SheetPart, local: string, text: string | null): void {
  const element = frame.child(local);
  if (element === null) {
    if (text !== null) frame.insertInOrder(local, WORKSHEET, text);
  } else frame.replace(element.start, element.end, text ?? '');
}

function changing(sheet: SheetPart, name: string, work: () => void): Changed[] {
  const was = frameText(sheet, name);
  work();
  const now = frameText(sheet, name);
  return now === was ? [] : [{ name, was, now }];
}

interface Band {
  readonly min: number;
  readonly max: number;
  readonly attributes: Readonly<Record<string, string>>;
}

function bandsOf({ frame }: SheetPart): Band[] {
  const list = frame.child('cols');
  return (list === null ? [] : childrenOf(list, 'col')).map(({ attributes }) => ({
    min: Number(attributes.get('min')?.value),
    max: Number(attributes.get('max')?.value),
    attributes: Object.fromEntries([...attributes].map(([name, { value }]) => [name, value])),
  }));
}

function bandAt(bands: readonly Band[], column: number): Band | undefined {
  return bands.find(({ min, max }) => min <= column && column <= max);
}

/** Only columns as wide as those that nobody touches, where the sheet ends. */
function widenColumns(
  sheet: SheetPart,
  digit: number,
  widths: Readonly<Record<string, number>>,
): void {
  let bands = bandsOf(sheet);
  const far = bandAt(bands, LIMITS.columns);
  let changed = false;
  for (const [letters, points] of Object.entries(widths)) {
    const column = (parseCell(`${letters}1`)?.column ?? -1) + 1;
    const band = bandAt(bands, column);
    const own = band?.attributes ?? {};
    const isChosen =
      isTrue(own['customWidth'] ?? null) && own['width'] !== far?.attributes['width'];
    const width = fileWidth(points, digit);
    const isWide = columnWidth(sheet, bands, column, digit) >= columnPixels(width, digit);
    if (isChosen || isTrue(own['hidden'] ?? null) || isWide) continue;
    const rest =
      band === undefined
        ? []
        : [
            { ...band, max: column - 1 },
            { ...band, min: column + 1 },
          ].filter(({ min, max }) => min <= max);
    const attributes = { ...own, width: String(width), customWidth: '1' };
    bands = [
      ...bands.filter((each) => each !== band),
      ...rest,
      { min: column, max: column, attributes },
    ];
    changed = true;
  }
  if (!changed) return;
  const columns = [...bands]
    .sort((a, b) => a.min - b.min)
    .map(({ min, max, attributes }) => xml(`${sheet.prefix}col`, { ...attributes, min, max }));
  setFrame(sheet, 'cols', markup([xml(`${sheet.prefix}cols`, {}, columns)]));
}

/** In pixels. */
function columnWidth(
  { frame }: SheetPart,
  bands: readonly Band[],
  column: number,
  digit: number,
): number {
  const own = bandAt(bands, column)?.attributes;
  if (isTrue(own?.['hidden'] ?? null)) return 0;
  if (own?.['width'] !== undefined) return columnPixels(Number(own['width']), digit);
  const format = frame.child('sheetFormatPr');
  const wide = format === null ? null : attributeOf(format, 'defaultColWidth');
  if (wide !== null) return columnPixels(Number(wide), digit);
  const base = format === null ? null : attributeOf(format, 'baseColWidth');
  return Number(base ?? 8) * digit + 8;
}

function fitPage(
  pack: WorkbookPackage,
  listed: ListedSheet,
  sheet: SheetPart,
  digit: number,
  print: NonNullable<Continuation['print']>,
): Changed[] {
  const [form, whole] = [areaNamed(print.form), areaNamed(print.whole)];
  const was = printArea(pack, listed);
  const now = was === null ? null : grownPrintArea(was, form, whole);
  if (now !== was) setPrintArea(pack, listed, now);
  const bands = bandsOf(sheet);
  let width = 0;
  for (let column = whole.left; column <= whole.right; column += 1) {
    width += columnWidth(sheet, bands, column + 1, digit) * 0.75;
  }
  const { frame } = sheet;
  const setup = frame.child('pageSetup');
  const margins = frame.child('pageMargins');
  const margin = (side: string): number => {
    const inches = margins === null ? null : attributeOf(margins, side);
    return inches === null ? MARGIN : Number(inches) * 72;
  };
  const { landscape, scale } = pageFit(width, {
    landscape: (setup && attributeOf(setup, 'orientation')) === 'landscape',
    paper: (setup && attributeOf(setup, 'paperSize')) === '8' ? 'A3' : 'A4',
    margins: margin('left') + margin('right'),
  });
  const breaks = frame.child('rowBreaks');
  const isFitted = isFittedToPage(sheet);
  // Pages that are counted know no breaks: where somebody set some, print gets smaller instead.
  const keepsBreaks = !isFitted && breaks !== null && breaks.children.length > 0;
  return [
    ...(now === was ? [] : [{ name: PRINT_AREA, was, now }]),
    ...(keepsBreaks || isFitted
      ? []
      : changing(sheet, 'sheetPr', () => {
          countPages(sheet);
        })),
    ...changing(sheet, 'pageSetup', () => {
      setUpPage(sheet, { landscape, isFitted, scale: keepsBreaks ? scale : null });
    }),
  ];
}

function isFittedToPage({ frame }: SheetPart): boolean {
  const properties = frame.child('sheetPr');
  const page = properties === null ? null : childOf(properties, 'pageSetUpPr');
  return page !== null && isTrue(attributeOf(page, 'fitToPage'));
}

function countPages(sheet: SheetPart): void {
  const { frame, prefix: p } = sheet;
  const properties = frame.child('sheetPr');
  if (properties === null) {
    const made = xml(`${p}sheetPr`, {}, [xml(`${p}pageSetUpPr`, { fitToPage: 1 })]);
    setFrame(sheet, 'sheetPr', markup([made]));
    return;
  }
  const page = childOf(properties, 'pageSetUpPr');
  // It is the last of its kind in the schema.
  if (page === null) frame.append(properties, markup([xml(`${p}pageSetUpPr`, { fitToPage: 1 })]));
  else frame.setAttribute(page, 'fitToPage', 1);
}

function setUpPage(
  sheet: SheetPart,
  { landscape, isFitted, scale }: { landscape: boolean; isFitted: boolean; scale: number | null },
): void {
  const text = frameText(sheet, 'pageSetup');
  const part = new XmlPart(text ?? markup([xml(`${sheet.prefix}pageSetup`, { paperSize: 9 })]));
  const set = (name: string, value: string | number): void => {
    if (attributeOf(part.root, name) !== String(value)) part.setAttribute(part.root, name, value);
  };
  if (landscape) set('orientation', 'landscape');
  else if (text === null) set('orientation', 'portrait');
  if (scale !== null) {
    const own = attributeOf(part.root, 'scale');
    if (scale < Number(own ?? 100)) set('scale', scale);
  } else if (isFitted) {
    // As many pages in height as were chosen.
    if ((attributeOf(part.root, 'fitToWidth') ?? '1') !== '1') set('fitToWidth', 1);
  } else {
    if (attributeOf(part.root, 'fitToWidth') !== null) set('fitToWidth', 1);
    set('fitToHeight', 0);
  }
  setFrame(sheet, 'pageSetup', part.text);
}

const PRINT_AREA = '_xlnm.Print_Area';

function areaElement({ workbook }: WorkbookPackage, { position }: ListedSheet): XmlElement | null {
  const list = workbook.child('definedNames');
  const names = list === null ? [] : childrenOf(list, 'definedName');
  return (
    names.find(
      (name) =>
        attributeOf(name, 'name') === PRINT_AREA &&
        attributeOf(name, 'localSheetId') === String(position),
    ) ?? null
  );
}

function printArea(pack: WorkbookPackage, listed: ListedSheet): string | null {
  return areaElement(pack, listed)?.text ?? null;
}

function setPrintArea(pack: WorkbookPackage, listed: ListedSheet, text: string | null): void {
  const element = areaElement(pack, listed);
  if (element === null || text === null) return;
  const written = new XmlPart(markup([xml('a', {}, text)]));
  const { openEnd, closeStart } = written.root;
  pack.workbook.replace(element.openEnd, element.closeStart, written.slice(openEnd, closeStart));
}

/** Its references one by one; what is no plain reference stays as it is. */
function grownPrintArea(text: string, form: Rectangle, whole: Rectangle): string {
  return referencesOf(text)
    .map((reference) => {
      const bang = reference.lastIndexOf('!') + 1;
      const area = parseRange(reference.slice(bang));
      if (area === null) return reference;
      const [grown = area] = grownAreas([area], form, whole);
      if (rangeName(grown) === rangeName(area)) return reference;
      const fixed = [cellName(grown.top, grown.left), cellName(grown.bottom, grown.right)]
        .map((name) => `$${name.replace(/(?=\d)(?<=[A-Z])/, '$$')}`)
        .join(':');
      return reference.slice(0, bang) + fixed;
    })
    .join(',');
}

/** At the commas that are not within the quotes of a sheet's name. */
function referencesOf(text: string): string[] {
  const references: string[] = [];
  let [quoted, from] = [false, 0];
  for (let i = 0; i < text.length; i += 1) {
    if (text.charAt(i) === "'") quoted = !quoted;
    if (text.charAt(i) !== ',' || quoted) continue;
    references.push(text.slice(from, i));
    from = i + 1;
  }
  return [...references, text.slice(from)];
}
