/** The parts of .xlsx and .xlsm -> WorkbookSnapshot. Parts are found by the references to them, wherever they lie. */
import type { SheetSnapshot } from '../../../grid/sheet-snapshot';
import type { WorkbookSnapshot } from '../../../grid/workbook-snapshot';
import { LIMITS } from '../limits';
import { snapshotSheet } from '../snapshot';
import { WorkbookFileError } from '../workbook-file-error';
import type { BookFacts } from './cell-value';
import { readNumberFormats } from './formats-part';
import { partKey, Parts, type PartSource, type Relation } from './parts';
import { FormulaBudget } from './shared-formulas';
import { readSheetPart } from './sheet-part';
import { readStrings } from './strings-part';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';
import { broken } from './xml-text';

/** Parts with nothing of the grid in them are not even inflated. */
const UNREAD =
  /(?:^|\/)(?:media|drawings|charts|theme|embeddings|printerSettings|customXml|docProps|ctrlProps|activeX|pivot\w*|externalLinks|threadedComments|queryTables|tables|(?:work|chart|dialog|macro)sheets\/_rels|slicer\w*|Thumbnails|Pictures)\//i;

export function isRead(name: string): boolean {
  return (
    /\.(?:xml|rels)$/i.test(name) &&
    !UNREAD.test(name) &&
    !/comments\d*\.xml$|calcChain\.xml$/i.test(name)
  );
}

const XLSB = '文件是二进制工作簿（.xlsb），暂不支持；请在 Excel 或 WPS 中另存为 .xlsx 再试。';

/** Where a package names no main part that it has, the usual one. */
function mainPart(parts: Parts, names: readonly string[]): string {
  const named = parts.relations('').find(({ kind }) => kind === 'officeDocument')?.target;
  const main = named != null && parts.has(named) ? named : 'xl/workbook.xml';
  if (/\.bin$/i.test(main) || parts.has('xl/workbook.bin')) {
    throw new WorkbookFileError('not-a-workbook', XLSB);
  }
  if (!parts.has(main)) {
    const isWorkbook = names.some((name) => /^\/?xl\//i.test(name));
    throw new WorkbookFileError(isWorkbook ? 'broken' : 'not-a-workbook');
  }
  return main;
}

function checkSheets(sheets: readonly SheetEntry[]): void {
  if (sheets.length === 0) throw broken();
  if (sheets.length > LIMITS.sheets) throw new WorkbookFileError('too-large');
  // Of two sheets with one name nobody could say which one is meant.
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length) throw broken();
}

/** What the whole workbook refers to once. */
function factsOf(parts: Parts, workbook: WorkbookPart, relations: readonly Relation[]): BookFacts {
  const scan = (kind: string) => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target == null ? null : parts.scan(target);
  };
  const strings = scan('sharedStrings');
  const styles = scan('styles');
  return {
    strings: strings === null ? [] : readStrings(strings),
    formats: styles === null ? [] : readNumberFormats(styles),
    date1904: workbook.date1904,
    sharedFormulas: new FormulaBudget(),
  };
}

export function readOoxml(source: PartSource): WorkbookSnapshot {
  const parts = new Parts(source);
  const main = mainPart(parts, source.names);
  const scanner = parts.scan(main);
  const workbook = scanner === null ? null : readWorkbookPart(scanner);
  if (workbook === null) throw new WorkbookFileError('not-a-workbook');
  checkSheets(workbook.sheets);
  const relations = parts.relations(main);
  const book = factsOf(parts, workbook, relations);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetSnapshot[] = [];
  const read = new Set<string>();
  for (const { name, relation: id, hidden } of workbook.sheets) {
    if (id === null) continue;
    const relation = byId.get(id);
    if (relation === undefined) throw broken();
    // Charts, dialogs and macros have no cells to check.
    if (relation.kind !== 'worksheet') continue;
    const { target } = relation;
    // One part for many sheets would be read as many times.
    if (target === null || read.has(partKey(target))) throw broken();
    read.add(partKey(target));
    const part = parts.scan(target);
    if (part === null) throw broken();
    const sheet = snapshotSheet(name, readSheetPart(part, name, book));
    sheets.push(hidden ? { ...sheet, hidden: true } : sheet);
  }
  parts.checkRest(isRead);
  return { sheets };
}
