/** The cells of a sheet's part when rows come or go: the numbers of rows, the addresses of cells, their formulas. */
import { cellName } from '../../../../grid/address';
import { isSameSheet, movedLine, type LineChange } from '../../../../grid/formula/move-lines';
import { cellsIn } from '../row-cells';
import type { SheetPart } from '../sheet-part';
import { attributeMarkup, markup, xml } from '../xml-fragment';
import { XmlPart } from '../xml-part';
import { attributeOf, childOf, type XmlElement } from '../xml-tree';
import { movedFormulas, placeKey, type MovedFormula, type MovedFormulas } from './moved-formulas';

/** Text in place of another, within a row. */
export interface CellEdit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Of the sheet whose rows move. `added`: the markup of a row that comes in, with its number. */
export function moveRowsOf(sheet: SheetPart, change: LineChange, added: string | null): void {
  const formulas = movedFormulas(sheet, change.sheet, change);
  const { prefix } = sheet;
  let last = 0;
  sheet.rewriteRows(
    (number, text) => {
      const row = movedLine(number - 1, change);
      if (row === null) return '';
      if (added !== null && last < change.at + 1 && row > change.at) last = change.at + 1;
      const follows = row === last;
      last = row + 1;
      return movedRowMarkup(text, number - 1, row, follows, formulas, prefix);
    },
    added === null ? null : { number: change.at + 1, markup: added },
  );
}

/** Of another sheet, whose rows stay. */
export function moveFormulasOf(sheet: SheetPart, home: string, change: LineChange): void {
  if (isSameSheet(home, change.sheet)) throw new Error('the rows of this sheet move themselves');
  const formulas = movedFormulas(sheet, home, change);
  const rows = new Set([...formulas.keys()].map((key) => Number(key.split(':')[0])));
  for (const row of rows) {
    const part = new XmlPart(sheet.row(row + 1));
    part.replaceAll(formulaEdits(part, row, formulas));
    sheet.setRow(row + 1, part.text);
  }
}

/** `follows`: its number is one more than that of the row before it, so that it need not have one. */
function movedRowMarkup(
  text: string,
  was: number,
  row: number,
  follows: boolean,
  formulas: MovedFormulas,
  prefix: string,
): string {
  const hasFormula = text.includes(`<${prefix}f`);
  if (was === row && !hasFormula) return text;
  const part = new XmlPart(text);
  const edits = hasFormula ? formulaEdits(part, was, formulas) : [];
  const { root } = part;
  const number = root.attributes.get('r');
  if (was !== row) {
    for (const { column, element } of cellsIn(root, was)) {
      const address = element.attributes.get('r');
      if (address !== undefined) edits.push({ ...address, by: cellName(row, column) });
    }
    if (number !== undefined) edits.push({ ...number, by: String(row + 1) });
  }
  if (number === undefined && !follows) {
    const at = root.start + 1 + root.name.length;
    edits.push({ from: at, to: at, by: ` r="${row + 1}"` });
  }
  part.replaceAll(edits);
  return part.text;
}

/** Of a row, before the change. */
export function formulaEdits(part: XmlPart, row: number, formulas: MovedFormulas): CellEdit[] {
  return cellsIn(part.root, row).flatMap(({ column, element }) => {
    const moved = formulas.get(placeKey(row, column));
    const formula = childOf(element, 'f');
    return moved === undefined || formula === null ? [] : editsOf(part, formula, moved);
  });
}

function editsOf(
  part: XmlPart,
  formula: XmlElement,
  { text, ref, alone }: MovedFormula,
): CellEdit[] {
  if (alone) {
    const by = markup([xml(formula.name, {}, text)]);
    return [{ from: formula.start, to: formula.end, by }];
  }
  const edits: CellEdit[] = [];
  const area = formula.attributes.get('ref');
  if (area !== undefined && ref !== null && area.value !== ref) {
    edits.push({ ...area, by: attributeMarkup(ref) });
  }
  if (text !== formula.text && !part.isInOneTag(formula)) edits.push(textEdit(part, formula, text));
  return edits;
}

/** Another text between the tags of an element, in the spelling of the one before: what a row changes, its removal undoes. */
export function textEdit(part: XmlPart, element: XmlElement, text: string): CellEdit {
  const { openEnd: from, closeStart: to } = element;
  const before = part.slice(from, to);
  const written = markup([xml('a', {}, text)]).slice('<a>'.length, -'</a>'.length);
  const plain = written.replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  const by = [
    { sign: '>', escape: '&gt;', always: !element.text.includes('>') },
    { sign: "'", escape: '&apos;', always: false },
    { sign: '"', escape: '&quot;', always: false },
  ].reduce(
    (all, { sign, escape, always }) =>
      always || before.includes(escape) ? all.replaceAll(sign, escape) : all,
    plain,
  );
  return { from, to, by };
}

/** A row that looks like `like`, without its contents; a bare one where there is none. */
export function emptyRowLike(sheet: SheetPart, like: number, row: number): string {
  const source = sheet.row(like + 1);
  const { prefix: p } = sheet;
  if (source === '') return markup([xml(`${p}row`, { r: row + 1 })]);
  const part = new XmlPart(source);
  const { root } = part;
  const kept = [...root.attributes].filter(
    ([name]) => !['r', 'hidden', 'collapsed', 'outlineLevel'].includes(name),
  );
  const cells = cellsIn(root, like).map(({ column, element }) =>
    xml(element.name, { r: cellName(row, column), s: attributeOf(element, 's') }),
  );
  const attributes = Object.fromEntries(kept.map(([name, { value }]) => [name, value]));
  return markup([xml(root.name, { r: row + 1, ...attributes }, cells)]);
}
