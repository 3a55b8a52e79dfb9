/** The formulas that a form is full of: sums, differences, products and quotients of cells. Anything else is not known. */
import { exact, type Exact } from '../../domain/exact';
import type { Rectangle } from '../address';
import { areaOf } from './references';
import { isSheetToken, sheetOfToken, tokensOf } from './tokens';

export interface Cells {
  /** `sheet` null: that of the formula. */
  readonly at: (sheet: string | null, row: number, column: number) => CellContents;
  /** All that is in an area. */
  readonly within: (sheet: string | null, area: Rectangle) => Iterable<CellContents>;
}

/** What a cell holds: "unknown" is an error, or what nobody has worked out; "other" a text or a truth value. */
export type CellContents =
  | { readonly kind: 'empty' | 'other' | 'unknown' }
  | { readonly kind: 'number'; readonly number: Exact };

/** Brackets within brackets. */
const DEEPEST = 60;

class Unknown extends Error {}

/** Null where it is not known: other functions, texts in sums, divisions by nothing. */
export function resultOf(formula: string, cells: Cells): Exact | null {
  try {
    return new Calculation(tokensOf(formula), cells).whole();
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

class Calculation {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly cells: Cells,
  ) {}

  whole(): Exact {
    const result = this.sum();
    if (this.at < this.tokens.length) throw new Unknown();
    return result;
  }

  private sum(): Exact {
    let total = this.product();
    for (;;) {
      if (this.takes('+')) total = total.plus(this.product());
      else if (this.takes('-')) total = total.minus(this.product());
      else return total;
    }
  }

  private product(): Exact {
    let total = this.signed();
    for (;;) {
      if (this.takes('*')) total = total.times(this.signed());
      else if (this.takes('/')) total = quotient(total, this.signed());
      else return total;
    }
  }

  private signed(): Exact {
    let isNegative = false;
    for (;;) {
      if (this.takes('-')) isNegative = !isNegative;
      else if (!this.takes('+')) break;
    }
    let value = this.operand();
    while (this.takes('%')) value = value.div(exact('100'));
    // Before a power the sign goes first; powers are none of ours.
    return isNegative ? value.neg() : value;
  }

  private operand(): Exact {
    if (this.takes('(')) {
      this.deeper();
      const value = this.sum();
      this.close();
      return value;
    }
    const token = this.tokens[this.at]?.toUpperCase() ?? '';
    if (token === 'SUM(') return this.summed();
    if (token === 'ROUND(') return this.rounded();
    if (/^\d+(?:\.\d+)?$/.test(token)) {
      this.at += 1;
      return exact(token);
    }
    const { sheet, area } = this.reference();
    if (area.top !== area.bottom || area.left !== area.right) throw new Unknown();
    const cell = this.cells.at(sheet, area.top, area.left);
    if (cell.kind === 'empty') return exact('0');
    if (cell.kind !== 'number') throw new Unknown();
    return cell.number;
  }

  /** A text in a cell counts for nothing here, as in Excel and WPS. */
  private summed(): Exact {
    this.at += 1;
    this.deeper();
    let total = exact('0');
    do {
      if (this.isWholeArgument()) {
        const { sheet, area } = this.reference();
        for (const cell of this.cells.within(sheet, area)) {
          if (cell.kind === 'unknown') throw new Unknown();
          if (cell.kind === 'number') total = total.plus(cell.number);
        }
      } else total = total.plus(this.sum());
    } while (this.takes(','));
    this.close();
    return total;
  }

  private rounded(): Exact {
    this.at += 1;
    this.deeper();
    const value = this.sum();
    if (!this.takes(',')) throw new Unknown();
    const places = Number(this.tokens[this.at++]);
    if (!Number.isInteger(places) || places < 0 || places > 12) throw new Unknown();
    this.close();
    // Half up, away from zero.
    return value.round(places, 1);
  }

  /** Whether a reference stands here that nothing is done with. */
  private isWholeArgument(): boolean {
    const first = this.tokens[this.at] ?? '';
    const length = isSheetToken(first) ? 2 : 1;
    const isReference = areaOf(this.tokens[this.at + length - 1] ?? '') !== null;
    return isReference && [',', ')'].includes(this.tokens[this.at + length] ?? '');
  }

  private reference(): { sheet: string | null; area: Rectangle } {
    let token = this.tokens[this.at] ?? '';
    let sheet: string | null = null;
    if (isSheetToken(token)) {
      sheet = sheetOfToken(token);
      if (sheet === null) throw new Unknown();
      this.at += 1;
      token = this.tokens[this.at] ?? '';
    }
    const area = areaOf(token);
    if (area === null) throw new Unknown();
    this.at += 1;
    return { sheet, area };
  }

  private takes(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private deeper(): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Unknown();
  }

  private close(): void {
    if (!this.takes(')')) throw new Unknown();
    this.depth -= 1;
  }
}

function quotient(a: Exact, b: Exact): Exact {
  if (b.eq(exact('0'))) throw new Unknown();
  return a.div(b);
}
