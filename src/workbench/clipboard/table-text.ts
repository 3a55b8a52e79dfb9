/** The text that spreadsheets put on the clipboard: cells between tabs, rows between line ends, cells with line breaks in quotes. */

/** Rows of cells; a last line end begins no row. */
export function readTableText(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)?.push(cell);
    const separator = text[end];
    at = end + 1;
    if (separator === '\r' && text[at] === '\n') at += 1;
    if (separator === '\t') {
      if (at >= text.length) rows.at(-1)?.push('');
    } else if (separator !== undefined && at < text.length) rows.push([]);
  }
  return rows;
}

export function writeTableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quotedWhereNeeded).join('\t')).join('\r\n');
}

function cellAt(text: string, start: number): { readonly cell: string; readonly end: number } {
  const quoted = text[start] === '"' ? quotedAt(text, start) : null;
  if (quoted !== null) return quoted;
  let end = start;
  while (end < text.length && !isSeparator(text[end])) end += 1;
  return { cell: text.slice(start, end), end };
}

/** Null where the quotes are the cell's own: what follows them is no separator. */
function quotedAt(
  text: string,
  start: number,
): { readonly cell: string; readonly end: number } | null {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0 || (end + 1 < text.length && !isSeparator(text[end + 1]))) return null;
  const cell = text
    .slice(start + 1, end)
    .replaceAll('""', '"')
    .replaceAll('\r\n', '\n');
  return { cell, end: end + 1 };
}

function isSeparator(character: string | undefined): boolean {
  return character === '\t' || character === '\n' || character === '\r';
}

function quotedWhereNeeded(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
