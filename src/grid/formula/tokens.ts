/** The words of a formula. */

/**
 * Text in quotes, quoted sheet names, what stands in brackets (columns of a table, another workbook) and numbers are
 * one token each, so that nothing in them is taken for a reference; then names, functions and references.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<!\d)\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\w:$.])|[$\w.\\\u0080-\uFFFF]+(?::[$\w]+(?![\w(.]))?[!(]?|[\s\S]/gi;

/** The formula with each token changed. */
export function mapTokens(formula: string, change: (token: string) => string): string {
  return formula.replace(TOKEN, (token) => change(token));
}

/** Of a formula with or without its "="; white space left out. */
export function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  mapTokens(formula, (token) => {
    if (token.trim() !== '') tokens.push(token);
    return token;
  });
  return tokens[0] === '=' ? tokens.slice(1) : tokens;
}

/** Whether it names the sheet of the reference that follows. */
export function isSheetToken(token: string): boolean {
  return token.endsWith('!') || token.startsWith("'");
}

export function isFunctionToken(token: string): boolean {
  return token.endsWith('(') && token.length > 1;
}

/** The sheet's name; null for another workbook's, or for several sheets at once. */
export function sheetOfToken(token: string): string | null {
  const bare = token.replace(/!$/, '');
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return /[[\]:]/.test(name) ? null : name;
}
