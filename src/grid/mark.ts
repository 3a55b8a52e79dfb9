/** Marks on cells: what every host draws the same way, and by what it finds its own again. */

import { worstFirst, type Severity } from '../domain/severity';

export type MarkSeverity = Severity;

/** Of two marks on a cell, the worse look. */
export function worseMark(a: MarkSeverity, b: MarkSeverity): MarkSeverity {
  return worstFirst(a, b) <= 0 ? a : b;
}

export interface Mark {
  /** A1, without sheet name; a host widens it to the merge that it begins. */
  readonly cell: string;
  readonly severity: MarkSeverity;
  /** Identifiers of the rules that the cell breaks; letters, digits and "-". */
  readonly rules: readonly string[];
}

/** How a severity looks. Fill for the screen; weight and line for a black-and-white print. */
export interface MarkStyle {
  readonly fill: string;
  /** Dark enough on `fill` whatever colour the cell's own font has. */
  readonly font: string;
  readonly bold: boolean;
  readonly border: 'Continuous' | 'Dash' | 'Dot';
  readonly borderColor: string;
}

export const MARK_STYLES: Readonly<Record<MarkSeverity, MarkStyle>> = {
  error: {
    fill: '#FFC7CE',
    font: '#7A0010',
    bold: true,
    border: 'Continuous',
    borderColor: '#9C0006',
  },
  warning: {
    fill: '#FFEB9C',
    font: '#5C3A00',
    bold: false,
    border: 'Dash',
    borderColor: '#7F6000',
  },
  info: { fill: '#DDEBF7', font: '#1F3864', bold: false, border: 'Dot', borderColor: '#1F4E78' },
};

const PREFIX = 'jixiao:';

/** Of one of our conditional formats. */
export interface MarkTag {
  readonly rules: string[];
  /**
   * Tells the marks of one drawing from those that it replaces, while both are there. 0 where a host needs no such
   * number, and in what versions before it drew.
   */
  readonly drawing: number;
}

/** The formula is always true and names no cell: neither inserting rows nor sorting changes it. */
export function markFormula(rules: readonly string[], drawing = 0): string {
  const suffix = drawing === 0 ? '' : `#${drawing}`;
  return `=LEN("${PREFIX}${[...new Set(rules)].sort().join(',')}${suffix}")>0`;
}

const MARK_FORMULA = /^=?\s*LEN\(\s*"jixiao:([\w,-]*)(?:#(\d{1,9}))?"\s*\)\s*>\s*0\s*$/i;

/** The tag of a conditional format of ours; null for anybody else's formula. */
export function tagOfMark(formula: string): MarkTag | null {
  const [, rules, drawing = '0'] = MARK_FORMULA.exec(formula) ?? [];
  if (rules === undefined) return null;
  return { rules: rules.split(',').filter((rule) => rule !== ''), drawing: Number(drawing) };
}

export function rulesOfMark(formula: string): string[] | null {
  return tagOfMark(formula)?.rules ?? null;
}

/** A number that none of the marks among these formulas was drawn with. */
export function freeDrawing(formulas: readonly string[]): number {
  const taken = new Set(formulas.map((formula) => tagOfMark(formula)?.drawing));
  let drawing = 0;
  while (taken.has(drawing)) drawing += 1;
  return drawing;
}
