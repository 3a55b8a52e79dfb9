/** The text report of a check: per table a headline, then its matters, each with what else is wrong about the same thing. */
import { citationWords } from '../policy/documents';
import type { PerformanceTable } from '../domain/performance-table';
import { LEVEL1 } from '../domain/vocabulary';
import { SEVERITY_WORDS } from '../domain/severity';
import type { CheckedTable } from '../review/check-table';
import type { Explainer } from '../review/explain-finding';
import type { Verdict } from '../review/outcome';
import { mattersOf } from '../review/matters';
import type { RepeatedAdvice } from '../review/repeated-advice';
import type { CheckedSheet } from '../review/review-workbook';
import { ratingWords, selfRating } from '../review/self-rating';
import {
  headlineOf,
  KIND_WORDS,
  noticesBesideFindings,
  unitOf,
  VERDICT_WORDS,
} from '../review/words';
import type { Finding } from '../rules/engine/finding';
import { weightsByLevel1 } from '../rules/facts/select';
import { explanationLines } from './explanation-lines';
import { columnsOf, padEnd, paint, printable, wrap, type Colour, type Style } from './terminal';

export const VERDICT_COLOUR: Readonly<Record<Verdict, Colour>> = {
  pass: 'green',
  revise: 'yellow',
  fail: 'red',
  unchecked: 'bold',
};

const SEVERITY_COLOUR: Readonly<Record<Finding['severity'], Colour>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

/** What the reports of one run share. */
export interface ReportOptions {
  readonly style: Style;
  /** True: errors alone. */
  readonly quiet: boolean;
  /** Not null: every finding is followed by its explanation. */
  readonly explain: Explainer | null;
  /** Advice of the tables before. */
  readonly repeated: RepeatedAdvice;
}

/** Lines of one file. */
export function checkReport(
  file: string,
  sheets: readonly CheckedSheet[],
  options: ReportOptions,
): string {
  const { style } = options;
  const lines = [paint(style, 'bold', printable(file))];
  const tables = sheets.flatMap(({ sheet, tables: own }) => own.map((table) => ({ sheet, table })));
  if (tables.length === 0) lines.push('  没有找到绩效目标表。');
  for (const { sheet, table } of tables) lines.push(...tableLines(file, sheet, table, options), '');
  return `${lines.join('\n').trimEnd()}\n\n`;
}

function tableLines(
  file: string,
  sheet: string,
  checked: CheckedTable,
  { style, quiet, explain, repeated }: ReportOptions,
): string[] {
  const { table, summary } = checked;
  const findings = checked.findings.filter(({ severity }) => !quiet || severity === 'error');
  const word = VERDICT_WORDS[summary.verdict];
  const verdict = paint(style, VERDICT_COLOUR[summary.verdict], word);
  const rating = ratingLine(checked);
  const counts = `${mattersWord(summary)}错误${summary.errors}　警告${summary.warnings}　提示${summary.infos}`;
  const weights = table.indicators.length === 0 ? '' : `　${weightLine(table)}`;
  const verdictLine = `${word}　${counts}${weights}`;
  const kind = [KIND_WORDS[table.kind], table.hidden ? '隐藏的工作表' : '']
    .filter((word) => word !== '')
    .join('　');
  const place = `${printable(sheet)}!${table.range}${kind === '' ? '' : `　${kind}`}`;
  const cellWidth = cellColumnsOf(findings);
  const explained = (finding: Finding, lines: string[]): string[] =>
    explain === null
      ? lines
      : [...lines, ...explanationLines(explain(checked, finding), indentOf(cellWidth), style)];
  return [
    ...wrap(`■ ${headlineOf(table)}`, style.width - 2).map((line, index) =>
      index === 0 ? `  ${paint(style, 'bold', line)}` : `    ${line}`,
    ),
    ...beside(printable(unitOf(table)), place, style),
    ...wrap(verdictLine, style.width - 4).map((line) => `    ${line.replace(word, verdict)}`),
    ...(summary.reason === null ? [] : hanging('原因', summary.reason.message, 10, style, 'bold')),
    ...(rating === null ? [] : wrap(rating, style.width - 4)).map(
      (line) => `    ${paint(style, 'dim', line)}`,
    ),
    ...noticesBesideFindings(checked).flatMap((notice) =>
      hanging('说明', notice.message, 10, style, 'dim'),
    ),
    ...mattersOf(findings).flatMap(({ main, others }) => [
      ...explained(
        main,
        findingLines(main, cellWidth, style, repeated.add(main, checked, `${file} ${sheet}`)),
      ),
      ...others.flatMap((finding) => explained(finding, furtherLines(finding, cellWidth, style))),
    ]),
    ...(quiet ? [] : checked.ignored).flatMap(({ finding, entry }) => {
      const text = `${finding.cells[0] ?? ''}　${finding.message}理由：${entry.reason}（${entry.date}）`;
      return hanging('不采纳', text, 12, style, 'dim');
    }),
  ];
}

/** In one line where both fit. */
function beside(unit: string, place: string, style: Style): string[] {
  const line = `${unit}　${place}`;
  if (columnsOf(line) <= style.width - 4) return [`    ${unit}　${paint(style, 'dim', place)}`];
  return [
    ...wrap(unit, style.width - 4).map((each) => `    ${each}`),
    ...wrap(place, style.width - 4).map((each) => `    ${paint(style, 'dim', each)}`),
  ];
}

/** 9项：; nothing where each finding is a matter of its own. */
function mattersWord({ matters, errors, warnings, infos }: CheckedTable['summary']): string {
  return matters < errors + warnings + infos ? `${matters}项问题：` : '';
}

/** 权重90（成本20 产出40 效益20 满意度10）. */
export function weightLine(table: PerformanceTable): string {
  if (table.weightTotal === null) return '未设权重';
  const weights = weightsByLevel1(table);
  const parts = LEVEL1.flatMap((level) => {
    const weight = weights.get(level);
    return weight === undefined ? [] : [`${level.replace('指标', '')}${weight}`];
  });
  return `权重${table.weightTotal}${parts.length > 0 ? `（${parts.join(' ')}）` : ''}`;
}

/** 送审前自查预估89分（仅供参考）：完整性15/20 相关性30/30 …; null for a 自评表 and for what was not checked. */
export function ratingLine({ table, summary, findings }: CheckedTable): string | null {
  const rating = selfRating(findings);
  const words = ratingWords(summary, rating);
  if (table.kind !== 'target' || words === null) return null;
  const parts = rating.headings.map(
    ({ heading, points, maximum }) => `${heading}${points}/${maximum}`,
  );
  return `${words}：${parts.join(' ')}`;
}

const MOST_CELLS = 6;

/** D9、F9; a long list is cut, the number of all cells stands behind it. */
function cellText(cells: readonly string[]): string {
  return cells.length <= MOST_CELLS
    ? cells.join(' ')
    : `${cells.slice(0, MOST_CELLS).join(' ')} 等${cells.length}处`;
}

function cellColumnsOf(findings: readonly Finding[]): number {
  return Math.max(2, ...findings.map((finding) => (finding.cells[0] ?? '').length));
}

/** Where the message begins: behind the margin, the severity and the cell. */
function indentOf(cellWidth: number): number {
  return 4 + 4 + 2 + cellWidth + 2;
}

/** 另 警告 D9 …: in one paragraph below the main finding, with its own advice and rule. */
function furtherLines(finding: Finding, cellWidth: number, style: Style): string[] {
  const indent = indentOf(cellWidth);
  const lead = paint(style, SEVERITY_COLOUR[finding.severity], SEVERITY_WORDS[finding.severity]);
  const text = `${finding.cells[0] ?? ''} ${messageOf(finding)}→ ${finding.advice}（${finding.rule}）`;
  const behind = indent + 8;
  return wrap(text, style.width - behind).map((line, at) =>
    at === 0 ? `${' '.repeat(indent)}另 ${lead} ${line}` : `${' '.repeat(behind)}${line}`,
  );
}

/** With the further cells, where the message does not name them. */
function messageOf({ message, cells: [, ...others] }: Finding): string {
  const isListed = others.some((cell) => message.includes(cell));
  return others.length > 0 && !isListed ? `${message}（另见 ${cellText(others)}）` : message;
}

function findingLines(
  finding: Finding,
  cellWidth: number,
  style: Style,
  isRepeated: boolean,
): string[] {
  const colour = SEVERITY_COLOUR[finding.severity];
  const [first = ''] = finding.cells;
  const lead = `    ${SEVERITY_WORDS[finding.severity]}  ${padEnd(first, cellWidth)}  `;
  const indent = indentOf(cellWidth);
  const message = wrap(messageOf(finding), style.width - indent);
  const sources = finding.citations.map(citationWords).join('；');
  const pad = ' '.repeat(indent);
  return [
    ...message.map((line, index) =>
      index === 0
        ? `${paint(style, colour, lead.trimEnd())}${' '.repeat(lead.length - lead.trimEnd().length)}${line}`
        : pad + line,
    ),
    ...(isRepeated
      ? [pad + paint(style, 'dim', `${finding.rule}　建议同前`)]
      : [
          ...wrap(`→ ${finding.advice}`, style.width - indent).map((line) => pad + line),
          ...wrap(`${finding.rule}　${sources}`, style.width - indent).map(
            (line) => pad + paint(style, 'dim', line),
          ),
        ]),
  ];
}

const MOST_PLACES = 5;

/** What several tables have in common: '' where there is nothing. */
export function repeatedReport(repeated: RepeatedAdvice, style: Style): string {
  const entries = repeated.list();
  if (entries.length === 0) return '';
  const lines = entries.flatMap(({ rule, advice, places }) => {
    const shown = places.slice(0, MOST_PLACES).map(printable).join('、');
    const text = `${advice}（${shown}${places.length > MOST_PLACES ? ' 等' : ''}）`;
    return hanging(`${rule}  ${String(places.length).padStart(3)}张表`, text, 18, style, 'bold');
  });
  return `${paint(style, 'bold', '多张表共有的问题')}\n${lines.join('\n')}\n\n`;
}

function hanging(
  label: string,
  text: string,
  indent: number,
  style: Style,
  colour: Colour,
): string[] {
  return wrap(text, style.width - indent).map((line, index) =>
    index === 0 ? `    ${paint(style, colour, label)}  ${line}` : `${' '.repeat(indent)}${line}`,
  );
}
