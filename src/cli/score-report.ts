/** The text form of `jixiao score`: total and grade first, then what each row got and why. */
import type { ScoredSheet, ScoredTable } from '../review/score-workbook';
import { headlineOf, unitOf, VERDICT_WORDS } from '../review/words';
import { inQuotes } from '../domain/text';
import { openParts, openWords } from '../review/open-parts';
import { SCHEME_NAMES } from '../review/scheme-words';
import type { ItemScore } from '../scoring/item-score';
import { DEFAULT_OPTIONS, type Scheme } from '../scoring/options';
import type { ActualSource } from '../scoring/score-indicator';
import { padEnd, paint, printable, wrap, type Style } from './terminal';

export interface ScoreBasis {
  /** Null: as the profile of each table has it. */
  readonly scheme: Scheme | null;
  readonly source: ActualSource;
}

export function scoreReport(
  file: string,
  sheets: readonly ScoredSheet[],
  basis: ScoreBasis,
  style: Style,
): string {
  const tables = sheets.flatMap(({ sheet, tables: own }) => own.map((table) => ({ sheet, table })));
  const source = basis.source === 'sheet' ? '实际完成值' : '上年完成值（试算，不是自评结果）';
  const lines = [
    paint(style, 'bold', printable(file)),
    `  计分口径：${basisWords(basis, tables[0]?.table)}；完成值来源：${source}`,
  ];
  if (tables.length === 0) lines.push('  没有找到绩效目标表。');
  for (const { sheet, table } of tables) {
    lines.push(...tableLines(sheet, table, basis.source, style), '');
  }
  return `${lines.join('\n').trimEnd()}\n\n`;
}

/** Of the whole run: 本单位配置 is the same for all tables. */
function basisWords({ scheme }: ScoreBasis, table: ScoredTable | undefined): string {
  const { name = '', scoring } = table?.profile ?? {};
  const used = scheme ?? scoring?.scheme ?? DEFAULT_OPTIONS.scheme;
  const own = scheme === null && scoring !== undefined ? `本单位配置${inQuotes(name)}，` : '';
  return `${printable(own)}${SCHEME_NAMES[used]}`;
}

function tableLines(
  sheet: string,
  scored: ScoredTable,
  source: ActualSource,
  style: Style,
): string[] {
  const { table, score, reason, difference } = scored;
  const open = reason === null ? openParts(table, score, source) : [];
  return [
    ...wrap(`■ ${headlineOf(table)}`, style.width - 2).map((line, index) =>
      index === 0 ? `  ${paint(style, 'bold', line)}` : `    ${line}`,
    ),
    `    ${printable(unitOf(table))}　${paint(style, 'dim', `${printable(sheet)}!${table.range}`)}`,
    ...wrapped(totalLine(scored), style),
    ...(open.length === 0 ? [] : wrapped(`未评分：${printable(openWords(open))}`, style)),
    ...(difference === null ? [] : wrapped(difference, style)),
    ...wrapped(subtotalLine(scored), style),
    ...score.items.flatMap((item) => itemLines(item, style)),
    ...(score.execution === null
      ? []
      : hanging(
          '预算执行',
          points(score.execution.score, score.execution.maximum),
          [score.execution.explanation],
          style,
        )),
  ];
}

function wrapped(text: string, style: Style): string[] {
  return wrap(text, style.width - 4).map((line) => `    ${line}`);
}

/** 总分 76.5/90，等级 良；or how much is left open. */
function totalLine({ score, reason }: ScoredTable): string {
  if (reason !== null) return `${VERDICT_WORDS.unchecked}：${reason.message}`;
  const { items, execution, total, maximum, grade } = score;
  const parts = [...items, ...(execution === null ? [] : [execution])];
  const open = parts.filter((part) => part.score === null).length;
  if (parts.length === 0) return '没有可以评分的指标';
  if (total === null) return `没有一项可以评分（共${parts.length}项）`;
  const sum = points(total, maximum);
  if (open > 0) return `已评部分合计 ${sum}；尚有${open}项指标未评分，不定等级`;
  const scaled = maximum === '100' ? '' : '（按百分制折算）';
  return `总分 ${sum}　等级 ${grade ?? '—'}${grade === null ? '' : scaled}`;
}

function subtotalLine({ score }: ScoredTable): string {
  return score.subtotals
    .map(({ level1, score: own, maximum }) => `${level1 ?? '未填一级指标'} ${points(own, maximum)}`)
    .join('　');
}

function points(score: string | null, maximum: string | null): string {
  return `${score ?? '—'}/${maximum ?? '—'}`;
}

function itemLines(item: ItemScore, style: Style): string[] {
  const name = item.name ?? '（空）';
  return hanging(
    `第${item.row}行`,
    points(item.score, item.maximum),
    [name, item.explanation],
    style,
  );
}

const LEAD = 4 + 10 + 10;

function hanging(label: string, value: string, texts: readonly string[], style: Style): string[] {
  const lines = texts.flatMap((text) => wrap(text, style.width - LEAD));
  return lines.map((line, index) =>
    index === 0 ? `    ${padEnd(label, 10)}${padEnd(value, 10)}${line}` : ' '.repeat(LEAD) + line,
  );
}
