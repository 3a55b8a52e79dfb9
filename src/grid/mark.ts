/** Marks on cells: what every host draws the same way, and by what it finds its own again. */

export type MarkSeverity = 'error' | 'warning' | 'info';

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

/** The formula is always true and names no cell: neither inserting rows nor sorting changes it. */
export function markFormula(rules: readonly string[]): string {
  return `=LEN("${PREFIX}${[...new Set(rules)].sort().join(',')}")>0`;
}

const MARK_FORMULA = /^=?\s*LEN\(\s*"jixiao:([\w,-]*)"\s*\)\s*>\s*0\s*$/i;

/** The rules of a conditional format of ours; null for anybody else's formula. */
export function rulesOfMark(formula: string): string[] | null {
  const tag = MARK_FORMULA.exec(formula)?.[1];
  return tag === undefined ? null : tag.split(',').filter((rule) => rule !== '');
}
