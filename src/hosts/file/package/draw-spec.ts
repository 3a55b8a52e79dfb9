/** A SheetSpec drawn into a sheet part: cells, looks, merges, rules, drop-downs. */
import { cellName, parseCell, parseRange, rangeName, type Rectangle } from '../../../grid/address';
import type { LikeOther } from '../../../grid/continuation';
import type { CellContent } from '../../../grid/sheet-patch';
import type { SheetSpec, SpecHighlight, SpecValidation } from '../../../grid/sheet-spec';
import { HostError } from '../../host-error';
import { staysText } from '../../plain-text';
import { cellMarkup } from './cell-markup';
import { WORKSHEET } from './orders';
import { cellsOf, withCells } from './row-cells';
import { lastPriority } from './rules';
import { scaleRule } from './scale-rules';
import type { SheetPart } from './sheet-part';
import { argb } from './look-markup';
import type { Look } from './styles';
import { faultOf, styleAt } from './write-cells';
import type { WorkbookPackage } from './workbook-package';
import { markup, xml, type Fragment } from './xml-fragment';

const LIST_CHARACTERS = 255;
/** A blank form has some hundreds of cells, a summary a hundred thousand rows; a range of a whole column is a mistake. */
const MOST_CELLS = 1_000_000;

export function unsupported(message: string): HostError {
  return new HostError('unsupported', { message });
}

export function areaOf(range: string): Rectangle {
  const area = parseRange(range);
  if (area === null) throw unsupported(`区域地址 ${range} 无效。`);
  return area;
}

/** The cells that a spec touches; null for an empty spec. */
export function extentOf(spec: SheetSpec): Rectangle | null {
  const ranges = [
    ...spec.cells.map(({ cell }) => cell),
    ...(spec.merges ?? []),
    ...[...(spec.formats ?? []), ...(spec.highlights ?? []), ...(spec.validations ?? [])].map(
      ({ range }) => range,
    ),
  ].map(areaOf);
  const [first, ...rest] = ranges;
  if (first === undefined) return null;
  return rest.reduce(
    (all, area) => ({
      top: Math.min(all.top, area.top),
      left: Math.min(all.left, area.left),
      bottom: Math.max(all.bottom, area.bottom),
      right: Math.max(all.right, area.right),
    }),
    first,
  );
}

export function checkSpec(spec: SheetSpec): void {
  for (const { cell, content } of spec.cells) {
    const fault = parseCell(cell) === null ? '地址无效' : faultOf(content);
    if (fault !== null) throw unsupported(`单元格 ${cell} 无法写入：${fault}。`);
  }
  for (const { range, list } of spec.validations ?? []) {
    if (list.join(',').length > LIST_CHARACTERS) {
      throw unsupported(`${range} 的下拉选项太多，无法写入。`);
    }
  }
  for (const { range } of spec.formats ?? []) {
    const { top, left, bottom, right } = areaOf(range);
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS)
      throw unsupported('要写入的区域太大。');
  }
}

interface Drawn {
  look: Look;
  content: CellContent;
  /** The format that the look is drawn over. */
  base?: number;
}

/** `looks` of other cells of the sheet, over which the formats of the spec are drawn. */
export function drawSpec(
  pack: WorkbookPackage,
  sheet: SheetPart,
  spec: SheetSpec,
  looks: readonly LikeOther[] = [],
): void {
  drawCells(pack, sheet, cellsOfSpec(spec, basesOf(sheet, looks)));
  const { frame, prefix: p } = sheet;
  const merges = (spec.merges ?? []).map((range) => rangeName(areaOf(range)));
  addToList(
    sheet,
    'mergeCells',
    merges.map((ref) => xml(`${p}mergeCell`, { ref })),
  );
  const highlights = spec.highlights ?? [];
  const scales = spec.scales ?? [];
  if (highlights.length + scales.length > 0) {
    const first = lastPriority(frame) + 1;
    const rules = [
      ...highlights.map((highlight, i) => ruleOf(pack, p, highlight, first + i)),
      ...scales.map((scale, i) => {
        const priority = first + highlights.length + i;
        return scaleRule(p, scale, { sqref: rangeName(areaOf(scale.range)), priority });
      }),
    ];
    frame.insertInOrder('conditionalFormatting', WORKSHEET, markup(rules));
  }
  const validations = (spec.validations ?? []).map((rule) => validationOf(p, rule));
  addToList(sheet, 'dataValidations', validations);
}

/** By cell, the format that it takes from another one. */
function basesOf(sheet: SheetPart, looks: readonly LikeOther[]): Map<string, number> {
  const bases = new Map<string, number>();
  for (const { range, like } of looks) {
    const [area, source] = [areaOf(range), areaOf(like)];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const at = source.top === source.bottom ? source.top : source.top + row - area.top;
      const markup = sheet.row(at + 1);
      const own = cellsOf(markup, at).find(({ column }) => column === source.left);
      const style = styleAt(sheet, markup, source.left, own);
      for (let column = area.left; column <= area.right; column += 1) {
        bases.set(cellName(row, column), style);
      }
    }
  }
  return bases;
}

function cellsOfSpec(spec: SheetSpec, bases: ReadonlyMap<string, number>): Map<string, Drawn> {
  const cells = new Map<string, Drawn>();
  const at = (row: number, column: number): Drawn => {
    const name = cellName(row, column);
    const base = bases.get(name);
    const drawn = cells.get(name) ?? {
      ...{ look: {}, content: { kind: 'empty' } },
      ...(base === undefined ? {} : { base }),
    };
    cells.set(name, drawn);
    return drawn;
  };
  for (const { range, ...look } of spec.formats ?? []) {
    const area = areaOf(range);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const drawn = at(row, column);
        const font = look.font === undefined ? {} : { font: { ...drawn.look.font, ...look.font } };
        drawn.look = { ...drawn.look, ...look, ...font };
      }
    }
  }
  for (const { cell, content } of spec.cells) {
    const { top, left } = areaOf(cell);
    at(top, left).content = content;
  }
  return cells;
}

function drawCells(
  pack: WorkbookPackage,
  sheet: SheetPart,
  cells: ReadonlyMap<string, Drawn>,
): void {
  const styles = new Map<string, number>();
  const rows = new Map<number, Map<number, string>>();
  for (const [cell, { look, content, base }] of cells) {
    const at = parseCell(cell);
    if (at === null) continue;
    const needsPrefix =
      content.kind === 'text' && look.numberFormat !== '@' && !staysText(content.text);
    const whole: Look = needsPrefix ? { ...look, quotePrefix: true } : look;
    const key = JSON.stringify([base, whole]);
    const isPlain = base === undefined && Object.keys(whole).length === 0;
    const style = styles.get(key) ?? (isPlain ? 0 : pack.styles().formatFor(whole, base));
    styles.set(key, style);
    const row = rows.get(at.row) ?? new Map<number, string>();
    rows.set(at.row, row);
    row.set(at.column, cellMarkup({ prefix: sheet.prefix, cell, style }, content));
  }
  for (const [row, changes] of rows) {
    sheet.setRow(row + 1, withCells(sheet.row(row + 1), row, sheet.prefix, changes));
  }
}

export function addToList(
  sheet: SheetPart,
  local: 'mergeCells' | 'dataValidations',
  items: readonly Fragment[],
): void {
  if (items.length === 0) return;
  const { frame, prefix } = sheet;
  const list = frame.child(local);
  if (list === null) {
    const made = xml(prefix + local, { count: items.length }, items);
    frame.insertInOrder(local, WORKSHEET, markup([made]));
    return;
  }
  frame.append(list, markup(items));
  syncCount(sheet, local);
}

/** Writes how many there are where the list says so, and takes an empty list away. */
export function syncCount(sheet: SheetPart, local: string): void {
  const list = sheet.frame.child(local);
  if (list === null) return;
  if (list.children.length === 0) sheet.frame.remove(list);
  else if (list.attributes.has('count')) {
    sheet.frame.setAttribute(list, 'count', list.children.length);
  }
}

function ruleOf(
  pack: WorkbookPackage,
  p: string,
  { range, formula, fill, font }: SpecHighlight,
  priority: number,
): Fragment {
  const s = pack.styles().prefix;
  const fontChildren = [
    ...(font?.bold === true ? [xml(`${s}b`)] : []),
    ...(font?.color === undefined ? [] : [xml(`${s}color`, { rgb: argb(font.color) })]),
  ];
  const dxf = xml(`${s}dxf`, {}, [
    ...(fontChildren.length === 0 ? [] : [xml(`${s}font`, {}, fontChildren)]),
    ...(fill === undefined
      ? []
      : [
          xml(`${s}fill`, {}, [
            xml(`${s}patternFill`, {}, [xml(`${s}bgColor`, { rgb: argb(fill) })]),
          ]),
        ]),
  ]);
  const dxfId = pack.styles().ruleFormat(markup([dxf]));
  return xml(`${p}conditionalFormatting`, { sqref: rangeName(areaOf(range)) }, [
    xml(`${p}cfRule`, { type: 'expression', dxfId, priority }, [
      xml(`${p}formula`, {}, formula.replace(/^=/, '')),
    ]),
  ]);
}

function validationOf(p: string, { range, list, strictness, message }: SpecValidation): Fragment {
  return xml(
    `${p}dataValidation`,
    {
      type: 'list',
      errorStyle: strictness === 'warning' ? 'warning' : null,
      allowBlank: 1,
      showErrorMessage: 1,
      errorTitle: '提示',
      error: message,
      sqref: rangeName(areaOf(range)),
    },
    [xml(`${p}formula1`, {}, `"${list.join(',').replaceAll('"', '""')}"`)],
  );
}
