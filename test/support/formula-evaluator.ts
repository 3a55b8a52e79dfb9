/**
 * A formula evaluator of our own for tests, not a spreadsheet: the functions that our formulas use, in binary
 * floating point. ROUND works on 15 significant digits, as spreadsheets show numbers. What a real spreadsheet
 * makes of the same formulas: test/scoring/spreadsheet-oracle.test.ts.
 */
export type CellValue = number | string | boolean | null;

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|("(?:[^"]|"")*")|([A-Z]+)(?=\()|(\$?[A-Z]{1,3}\$?\d+)|(<=|>=|<>|[-+*/(),<>=]))/y;

interface Token {
  readonly kind: 'number' | 'text' | 'function' | 'cell' | 'symbol';
  readonly text: string;
}

function tokensOf(formula: string): Token[] {
  const kinds = ['number', 'text', 'function', 'cell', 'symbol'] as const;
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (match === null) throw new Error(`cannot read ${formula}`);
    const parts: readonly (string | undefined)[] = match.slice(1);
    const index = parts.findIndex((part) => part !== undefined);
    tokens.push({ kind: kinds[index]!, text: parts[index]! });
  }
  return tokens;
}

export function evaluate(formula: string, cells: Readonly<Record<string, CellValue>>): CellValue {
  if (!formula.startsWith('=')) throw new Error('no formula');
  const parser = new Parser(tokensOf(formula.slice(1)), cells);
  return parser.whole();
}

class Parser {
  #at = 0;
  readonly #tokens: readonly Token[];
  readonly #cells: Readonly<Record<string, CellValue>>;

  constructor(tokens: readonly Token[], cells: Readonly<Record<string, CellValue>>) {
    this.#tokens = tokens;
    this.#cells = cells;
  }

  whole(): CellValue {
    const value = this.#comparison();
    if (this.#at < this.#tokens.length) throw new Error('text behind the formula');
    return value;
  }

  #take(...symbols: string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'symbol' || !symbols.includes(token.text)) return null;
    this.#at++;
    return token.text;
  }

  #comparison(): CellValue {
    const left = this.#sum();
    const sign = this.#take('<=', '>=', '<>', '<', '>', '=');
    return sign === null ? left : compareValues(sign, left, this.#sum());
  }

  #sum(): CellValue {
    let left = this.#product();
    for (let sign = this.#take('+', '-'); sign !== null; sign = this.#take('+', '-')) {
      const right = numberOf(this.#product());
      left = sign === '+' ? numberOf(left) + right : numberOf(left) - right;
    }
    return left;
  }

  #product(): CellValue {
    let left = this.#unary();
    for (let sign = this.#take('*', '/'); sign !== null; sign = this.#take('*', '/')) {
      const right = numberOf(this.#unary());
      left = sign === '*' ? numberOf(left) * right : numberOf(left) / right;
    }
    return left;
  }

  #unary(): CellValue {
    return this.#take('-') === null ? this.#primary() : -numberOf(this.#unary());
  }

  #primary(): CellValue {
    if (this.#take('(') !== null) {
      const value = this.#comparison();
      this.#expect(')');
      return value;
    }
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new Error('the formula ends too early');
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return token.text.slice(1, -1).replaceAll('""', '"');
    if (token.kind === 'cell') return this.#cells[token.text.replaceAll('$', '')] ?? null;
    if (token.kind === 'function') return this.#call(token.text);
    throw new Error(`unexpected ${token.text}`);
  }

  #expect(symbol: string): void {
    if (this.#take(symbol) === null) throw new Error(`${symbol} is missing`);
  }

  #call(name: string): CellValue {
    this.#expect('(');
    const values: CellValue[] = [];
    const isReference: boolean[] = [];
    do {
      isReference.push(this.#tokens[this.#at]?.kind === 'cell');
      values.push(this.#comparison());
    } while (this.#take(',') !== null);
    this.#expect(')');
    // MIN and MAX pass over text in cells that are referred to.
    const counted = values.filter(
      (value, i) => !(isReference[i] === true && typeof value !== 'number'),
    );
    switch (name) {
      case 'ROUND':
        return roundLikeSpreadsheets(numberOf(values[0]!), numberOf(values[1]!));
      case 'MIN':
        return Math.min(...counted.map(numberOf));
      case 'MAX':
        return Math.max(...counted.map(numberOf));
      case 'IF':
        return values[0] === true ? values[1]! : values[2]!;
      case 'AND':
        return values.every((value) => value === true);
      case 'OR':
        return values.some((value) => value === true);
      case 'ISNUMBER':
        return typeof values[0] === 'number';
      default:
        throw new Error(`${name} is not allowed`);
    }
  }
}

function numberOf(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  // Both branches of an IF are computed here; a spreadsheet computes only one.
  return Number.NaN;
}

function compareValues(sign: string, left: CellValue, right: CellValue): boolean {
  const [a, b] = [left ?? 0, right ?? 0];
  switch (sign) {
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '=':
      return a === b;
    default:
      return a !== b;
  }
}

function roundLikeSpreadsheets(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const [digits = '0', exponent = '0'] = Math.abs(value).toPrecision(15).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  return Math.sign(value) * Number(`${shifted}e${-places}`);
}
