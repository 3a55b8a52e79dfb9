/** A table of a document or web page, from the clipboard's HTML. */

/** Their own text says more: what is hidden is not in it, and long lines are not broken. */
const SPREADSHEET = /urn:schemas-microsoft-com:office:excel|content="?(Excel\.Sheet|ET\.Document)/i;
const CHINESE_BREAK =
  /([\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f])[ \t]*[\r\n]\s*(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f])/g;
/** A cell that claims more columns is not of this world. */
const MOST_SPAN = 200;

/** Null where there is no table in it, or the text that comes with it is better. */
export function readTableHtml(html: string): string[][] | null {
  if (html === '' || SPREADSHEET.test(html)) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return null;
  const rows: string[][] = [];
  const taken = new Set<string>();
  [...table.rows].forEach((row, r) => {
    const line = (rows[r] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (taken.has(`${r},${column}`)) column += 1;
      const [down, across] = [Math.min(cell.rowSpan, MOST_SPAN), Math.min(cell.colSpan, MOST_SPAN)];
      for (let i = 0; i < down; i += 1) {
        for (let j = 0; j < across; j += 1) taken.add(`${r + i},${column + j}`);
      }
      line[column] = textOf(cell);
      column += across;
    }
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** As it is shown: paragraphs and breaks are lines. */
function textOf(cell: Element): string {
  const lines = [''];
  const add = (text: string): void => {
    lines.push((lines.pop() ?? '') + text);
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      add((node.textContent ?? '').replace(CHINESE_BREAK, '$1').replace(/[ \t\r\n]+/g, ' '));
    } else if (node instanceof HTMLBRElement) lines.push('');
    else {
      const isBlock = node instanceof HTMLParagraphElement || node instanceof HTMLDivElement;
      if (isBlock && lines.at(-1)?.trim() !== '') lines.push('');
      node.childNodes.forEach(walk);
    }
  };
  cell.childNodes.forEach(walk);
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
