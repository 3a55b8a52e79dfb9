/** 审核汇总.html: the sheets of the summary as one page that needs nothing else, on the screen and on paper. */
import { VERDICT_WORDS, WORST_FIRST } from '../../words';
import { cellWords } from './cell-words';
import { PAGE_STYLE } from './page-style';
import {
  SIGNS,
  TITLE,
  type Summary,
  type SummaryCell,
  type SummaryColumn,
  type SummarySheet,
  type SummaryTable,
} from './summary';

/** A relative address of a file; null for one that cannot be linked. */
export type AddressOf = (file: string) => string | null;

/** A browser is slow with more; the workbook has them all. */
export const MOST_ROWS = 5000;

/** `hash`: SHA-256 in base64. The same summary gives the same page. */
export function summaryPage(
  summary: Summary,
  addressOf: AddressOf,
  hash: (text: string) => string,
): string {
  const { sheets } = summary;
  const policy = `default-src 'none'; style-src 'sha256-${hash(PAGE_STYLE)}'; base-uri 'none'; form-action 'none'`;
  const places = new Map(sheets.map(({ name }, at) => [name, `s${at + 1}`]));
  const draw = new PageDrawing(addressOf, places);
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${TITLE}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${TITLE}</h1>${draw.navigation(sheets)}</header>`,
    '<main>',
    ...sheets.map((sheet) => draw.sheet(sheet)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

class PageDrawing {
  constructor(
    private readonly addressOf: AddressOf,
    private readonly places: ReadonlyMap<string, string>,
  ) {}

  navigation(sheets: readonly SummarySheet[]): string {
    const links = sheets.map(({ name }) => this.inside(name));
    return `<nav aria-label="目录">${links.join('')}</nav>`;
  }

  sheet({ name, lead, tables }: SummarySheet): string {
    const id = this.places.get(name) ?? '';
    return [
      `<section id="${id}" aria-labelledby="${id}h">`,
      `<h2 id="${id}h">${escaped(name)}</h2>`,
      ...lead.map((sentence) => `<p>${escaped(sentence)}</p>`),
      ...tables.map((table) => this.table(name, table)),
      '</section>',
    ].join('\n');
  }

  private table(name: string, table: SummaryTable): string {
    const { caption, columns, total } = table;
    const rows = table.rows.slice(0, MOST_ROWS);
    const left = table.rows.length - rows.length;
    const most = columns.map((_, at) => largest(table.rows.map((row) => row[at])));
    const hottest = Math.max(
      0,
      ...columns.flatMap(({ scale }, at) => (scale === 'heat' ? [most[at] ?? 0] : [])),
    );
    const line = (row: readonly SummaryCell[], tag: 'tr' | 'tfoot'): string => {
      const cells = row.map((cell, at) => {
        const column = columns[at];
        const top = column?.scale === 'heat' ? hottest : (most[at] ?? 0);
        return column === undefined ? '' : this.cell(cell, column, tag === 'tr' ? top : null);
      });
      return tag === 'tr'
        ? `<tr>${cells.join('')}</tr>`
        : `<tfoot><tr>${cells.join('')}</tr></tfoot>`;
    };
    const heads = columns.map(
      ({ head, align }) => `<th scope="col"${alignClass(align)}>${escaped(head)}</th>`,
    );
    const isHeat = columns.some(({ scale }) => scale === 'heat');
    return [
      ...(caption === undefined ? [] : [`<h3>${escaped(caption)}</h3>`]),
      ...(columns[0]?.head === '结论' ? [verdictChart(rows)] : []),
      ...(left === 0
        ? []
        : [
            `<p class="told">共${table.rows.length}行，网页只列出前${MOST_ROWS}行，其余${left}行见工作簿。</p>`,
          ]),
      `<div class="table" role="region" tabindex="0" aria-label="${escaped(caption ?? name)}">`,
      `<table class="${isHeat ? 'grid' : 'cards'}">`,
      `<thead><tr>${heads.join('')}</tr></thead>`,
      `<tbody>${rows.map((row) => line(row, 'tr')).join('\n')}</tbody>`,
      ...(total === undefined || rows.length === 0 ? [] : [line(total, 'tfoot')]),
      '</table></div>',
    ].join('\n');
  }

  /** `top`: the largest number of the column; null in the total, which is no part of the scale. */
  private cell(cell: SummaryCell, column: SummaryColumn, top: number | null): string {
    const { head, align, scale } = column;
    const classes = [
      ...(align === undefined ? [] : [align.toLowerCase()]),
      ...(cellWords(cell) === '' ? ['none'] : []),
      ...(scale === 'heat' && typeof cell === 'number' && top !== null
        ? [heatClass(cell, top)]
        : []),
    ];
    const named = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
    const bar = scale === 'bar' && top !== null ? barOf(amountOf(cell), top) : '';
    const sign = scale === 'signs' && top !== null ? signOf(amountOf(cell)) : '';
    return `<td${named} data-head="${escaped(head)}"><div>${sign}${this.content(cell)}${bar}</div></td>`;
  }

  private content(cell: SummaryCell): string {
    const words = escaped(cellWords(cell)).replaceAll('\n', '<br>');
    if (typeof cell !== 'object') return words;
    switch (cell.kind) {
      case 'file': {
        const address = this.addressOf(cell.file);
        return address === null ? words : `<a href="${escaped(address)}">${words}</a>`;
      }
      case 'sheet':
        return this.inside(cell.name);
      case 'verdict':
        return `<span class="tag ${cell.verdict}">${words}</span>`;
      case 'severity':
        return `<span class="tag ${cell.severity}">${words}</span>`;
      case 'money':
      case 'share':
        return words;
    }
  }

  private inside(name: string): string {
    return `<a href="#${this.places.get(name) ?? ''}">${escaped(name)}</a>`;
  }
}

/** How the tables are divided, as one bar; the numbers stand in the table below. */
function verdictChart(rows: readonly (readonly SummaryCell[])[]): string {
  const counts = rows.map((row) => amountOf(row[1]));
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return '';
  let from = 0;
  const parts = WORST_FIRST.map((verdict, at) => {
    const width = ((counts[at] ?? 0) / all) * 1000;
    const part = `<rect class="${verdict}" x="${fixed(from)}" y="0" width="${fixed(width)}" height="24"/>`;
    from += width;
    return width === 0 ? '' : part;
  });
  const words = WORST_FIRST.map((verdict, at) => `${VERDICT_WORDS[verdict]}${counts[at] ?? 0}张`);
  return `<svg class="share" viewBox="0 0 1000 24" preserveAspectRatio="none" role="img" aria-label="${words.join('，')}">${parts.join('')}</svg>`;
}

function barOf(amount: number, top: number): string {
  if (top <= 0) return '';
  const width = fixed((Math.max(amount, 0) / top) * 100);
  return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="0" width="${width}" height="6"/></svg>`;
}

/** A shape for each: colours alone are lost in print. */
function signOf(share: number): string {
  const [name, shape] =
    share >= SIGNS.high
      ? (['bad', '<path d="M1 1h10v10H1z"/>'] as const)
      : share >= SIGNS.middle
        ? (['fair', '<path d="M6 1l5.5 10h-11z"/>'] as const)
        : (['good', '<circle cx="6" cy="6" r="5"/>'] as const);
  return `<svg class="sign ${name}" viewBox="0 0 12 12" aria-hidden="true">${shape}</svg>`;
}

const HEAT_STEPS = 5;

function heatClass(count: number, top: number): string {
  return count <= 0 || top <= 0 ? 'heat0' : `heat${Math.ceil((count / top) * HEAT_STEPS)}`;
}

function amountOf(cell: SummaryCell | undefined): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'object') return 0;
  if (cell.kind === 'share') return cell.share;
  return cell.kind === 'money' ? Number(cell.amount ?? '0') : 0;
}

function largest(cells: readonly (SummaryCell | undefined)[]): number {
  return cells.reduce<number>((most, cell) => Math.max(most, amountOf(cell)), 0);
}

function alignClass(align: SummaryColumn['align']): string {
  return align === undefined ? '' : ` class="${align.toLowerCase()}"`;
}

function fixed(number: number): string {
  return String(Number(number.toFixed(2)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
