/** What marks are on a sheet and how they look, read along with its contents: where nothing differs, nothing is drawn. */
import { parseRange, type Rectangle } from '../../grid/address';
import { MARK_STYLES, rulesOfMark, type MarkSeverity, type MarkStyle } from '../../grid/mark';
import { cellsOf } from '../areas';
import type { MarkGroup } from '../mark-groups';
import { isOurs, type ListedRule } from './mark-scan';

/** Severity and rules by cell ("row,column"). */
export type CellMarks = ReadonlyMap<string, string>;

/** More are drawn anew rather than compared: each takes about 1 kB of a request, and a cell takes memory. */
const MOST_RULES = 800;
const MOST_CELLS = 50_000;

/** Null where they cannot be compared: too many, behind rules of the user, or not as we draw them. */
export type QueuedMarks = () => CellMarks | null;

/** The rules were listed a moment ago: what each is by now is asked together with where it stands. */
export function queueMarks(sheet: Excel.Worksheet, rules: readonly ListedRule[]): QueuedMarks {
  const ours = rules.filter(isOurs);
  // Behind a rule of the user, which may hide them or stop before them.
  const isBehind = rules.slice(0, ours.length).some((rule) => !isOurs(rule));
  if (isBehind || ours.length > MOST_RULES) return () => null;
  const all = sheet.getRange().conditionalFormats;
  const queued = ours.map(({ id }) => {
    const item = all.getItem(id);
    const { rule, format } = item.custom;
    rule.load('formula');
    format.fill.load('color');
    format.font.load('color,bold');
    const border = format.borders.getItem('EdgeTop');
    border.load('style,color');
    const areas = item.getRanges();
    areas.load('address');
    return { rule, format, border, areas };
  });
  return () =>
    cellMarks(
      queued.map(({ rule, format: { fill, font }, border, areas }) => ({
        severity: severityOf({
          ...{ fill: fill.color, font: font.color, bold: font.bold },
          ...{ border: border.style, borderColor: border.color },
        }),
        rules: rulesOfMark(rule.formula),
        areas: areasOf(areas.address),
      })),
    );
}

/** What is to be drawn. */
export function wantedMarks(groups: readonly MarkGroup[]): CellMarks | null {
  return cellMarks(
    groups.map(({ severity, formula, address }) => ({
      ...{ severity, rules: rulesOfMark(formula) },
      areas: areasOf(address),
    })),
  );
}

export function isSameMarks(a: CellMarks | null, b: CellMarks | null): boolean {
  if (a === null || b?.size !== a.size) return false;
  return [...a].every(([cell, mark]) => b.get(cell) === mark);
}

interface DrawnMark {
  readonly severity: MarkSeverity | null;
  readonly rules: readonly string[] | null;
  readonly areas: readonly Rectangle[];
}

function cellMarks(drawn: readonly DrawnMark[]): CellMarks | null {
  const lists = new Map<string, string[]>();
  let count = 0;
  for (const { severity, rules, areas } of drawn) {
    count += areas.reduce((sum, area) => sum + cellsOf(area), 0);
    if (severity === null || rules === null || areas.length === 0 || count > MOST_CELLS)
      return null;
    for (const cell of new Set(areas.flatMap(cellsIn))) {
      lists.set(cell, [...(lists.get(cell) ?? []), `${severity} ${rules.join()}`]);
    }
  }
  // Several on one cell, such as after copying rows.
  return new Map([...lists].map(([cell, marks]) => [cell, marks.sort().join(';')]));
}

function cellsIn({ top, left, bottom, right }: Rectangle): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(`${row},${column}`);
  }
  return cells;
}

type Look = Record<keyof MarkStyle, unknown>;

function severityOf(look: Look): MarkSeverity | null {
  for (const severity of ['error', 'warning', 'info'] as const) {
    const style = MARK_STYLES[severity];
    const isSame = (name: keyof MarkStyle): boolean => plain(look[name]) === plain(style[name]);
    if ((Object.keys(style) as (keyof MarkStyle)[]).every(isSame)) return severity;
  }
  return null;
}

/** A property that was never set reads as null; colours come in either case. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return false;
  return typeof value === 'string' ? value.toUpperCase() : value;
}

/** "'a,b'!B2:C3,'a,b'!D4" without the sheet; empty where a part is no range of cells, such as a whole column. */
function areasOf(address: string): Rectangle[] {
  const names = address.replaceAll(/(?<=^|,)(?:'(?:[^']|'')*'|[^',!]+)!/g, '').split(',');
  const areas = names.map((name) => parseRange(name.trim()));
  return areas.every((area) => area !== null) ? areas : [];
}
