/** The text form of `jixiao score`: total and grade first, then what each row got and why. */
import type { ScoredSheet, ScoredTable } from '../review/score-workbook';
import { headlineOf, unitOf, VERDICT_WORDS } from '../review/words';
import type { ItemScore } from '../scoring/item-score';
import type { Scheme } from '../scoring/options';
import type { ActualSource } from '../scoring/score-indicator';
import { padEnd, paint, printable, wrap, type Style } from './terminal';

export interface ScoreBasis {
  readonly scheme: Scheme;
  readonly source: ActualSource;
}

const SCHEME_WORDS: Readonly<Record<Scheme, string>> = {
  ratio: '财预〔2020〕10号：按完成率×分值计分',
  threshold: '财预〔2021〕101号：完成率60%以上按比例计分',
};

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
    `  计分口径：${SCHEME_WORDS[basis.scheme]}；完成值来源：${source}`,
  ];
  if (tables.length === 0) lines.push('  没有找到绩效目标表。');
  for (const { sheet, table } of tables) lines.push(...tableLines(sheet, table, style), '');
  return `${lines.join('\n').trimEnd()}\n\n`;
}

function tableLines(sheet: string, scored: ScoredTable, style: Style): string[] {
  const { table, score } = scored;
  return [
    ...wrap(`■ ${headlineOf(table)}`, style.width - 2).map((line, index) =>
      index === 0 ? `  ${paint(style, 'bold', line)}` : `    ${line}`,
    ),
    `    ${printable(unitOf(table))}　${paint(style, 'dim', `${printable(sheet)}!${table.range}`)}`,
    ...wrap(totalLine(scored), style.width - 4).map((line) => `    ${line}`),
    ...wrap(subtotalLine(scored), style.width - 4).map((line) => `    ${line}`),
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
