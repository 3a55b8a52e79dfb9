/** The text report of a comparison: first all projects in a table, then what became of each. */
import { inQuotes } from '../domain/text';
import { SEVERITY_WORDS } from '../domain/severity';
import { changedPart } from '../review/changed-part';
import { totalsOf, type ComparedPair, type Comparison } from '../review/compare/compare';
import type { Change } from '../review/compare/compare-contents';
import {
  countsOf,
  shownOf,
  type ComparedFinding,
  type FindingState,
} from '../review/compare/compare-findings';
import {
  ambiguousSentence,
  CHANGE_WORDS,
  CHANGED_WORDS,
  countWords,
  furtherCounts,
  placeOf,
  projectOf,
  stateWord,
  tableOfPair,
  totalsSentence,
  unitOf,
} from '../review/compare/words';
import { VERDICT_WORDS } from '../review/words';
import { columnsOf, padEnd, paint, printable, wrap, type Colour, type Style } from './terminal';

const COLOURS: Readonly<Record<FindingState, Colour>> = {
  ...{ back: 'red', new: 'red', still: 'yellow', unjudged: 'bold', 'set-aside': 'dim' },
  fixed: 'green',
};

export function compareReport(comparison: Comparison, style: Style): string {
  const { pairs, ambiguous } = comparison;
  const parts = [
    overview(pairs, style),
    ...pairs.map((pair) => pairLines(pair, style)).filter((lines) => lines.length > 0),
    ...ambiguous.map((each) => wrap(ambiguousSentence(each), style.width)),
    [totalsSentence(totalsOf(comparison))],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const HEADS = ['单位', '项目', '已改正', '仍存在', '新出现', '目标', '资金', '说明'] as const;
/** Of the numbers and words between the project and the last column. */
const NARROW = [6, 6, 6, 6, 6];

function overview(pairs: readonly ComparedPair[], style: Style): string[] {
  const rows = pairs.map((pair) => {
    const { fixed, still, new: added } = countsOf(pair.findings);
    const table = tableOfPair(pair);
    const counts = pair.now === null ? ['', '', ''] : [fixed, still, added].map(String);
    return [
      ...[unitOf(table), projectOf(table), ...counts],
      ...(pair.by === 'added' || pair.by === 'dropped'
        ? ['', '']
        : [CHANGED_WORDS[pair.goal], CHANGED_WORDS[pair.funds]]),
      [...(pair.how === '同名' ? [] : [pair.how]), furtherCounts(pair.findings)]
        .filter((word) => word !== '')
        .join('，'),
    ];
  });
  const unit = Math.min(24, widest(rows, 0, 8));
  const behind = NARROW.reduce(
    (sum, width) => sum + width + 2,
    2 + Math.min(24, widest(rows, 7, 4)),
  );
  const project = Math.min(widest(rows, 1, 8), Math.max(12, style.width - unit - 2 - behind));
  const widths = [unit, project, ...NARROW];
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, at) => {
        const width = widths[at];
        return width === undefined ? printable(text) : padEnd(cutTo(text, width), width);
      })
      .join('  ')
      .trimEnd();
  return [paint(style, 'bold', line(HEADS)), ...rows.map(line)];
}

function widest(rows: readonly (readonly string[])[], column: number, least: number): number {
  return rows.reduce((most, row) => Math.max(most, columnsOf(row[column] ?? '')), least);
}

function cutTo(text: string, width: number): string {
  const shown = printable(text);
  if (columnsOf(shown) <= width) return shown;
  const [first = ''] = wrap(shown, width - 2);
  return `${first}…`;
}

function pairLines(pair: ComparedPair, style: Style): string[] {
  const { old, now, how, findings, changes, notes, by } = pair;
  if (findings.length + changes.length + notes.length === 0 && how === '同名') return [];
  const table = tableOfPair(pair);
  const verdicts = [
    ...(old === null ? [] : [`上次${VERDICT_WORDS[old.verdict]}`]),
    ...(now === null ? [] : [`本次${VERDICT_WORDS[now.verdict]}`]),
  ].join('，');
  const places = [
    ...(old === null ? [] : [`上次 ${placeOf(old)}`]),
    ...(now === null ? [] : [`本次 ${placeOf(now)}`]),
  ];
  return [
    `${paint(style, 'bold', `■ ${printable(projectOf(table))}`)}　${printable(unitOf(table))}　${how}`,
    ...places.map((place) => `  ${paint(style, 'dim', printable(place))}`),
    `  ${verdicts}${by === 'dropped' ? '' : `　${countWords(countsOf(findings))}`}`,
    ...notes.flatMap((note) => hanging('说明', note, style, 'dim')),
    ...findings.flatMap((finding) => findingLines(finding, style)),
    ...changes.flatMap((change) => hanging('变动', changeText(change), style, 'bold')),
  ];
}

function findingLines(finding: ComparedFinding, style: Style): string[] {
  const { old, now, state } = finding;
  const { rule, severity, message, setAside } = shownOf(finding);
  const before = old?.cells[0];
  const after = now?.cells[0];
  const cell = after ?? `上次${before ?? ''}`;
  const moved = after !== undefined && before !== undefined && after !== before;
  const place = moved ? `${after}（上次${before}）` : cell;
  const reason = setAside === null ? '' : `理由：${setAside}`;
  const text = `${SEVERITY_WORDS[severity]}　${place}　${message}${reason}（${rule}）`;
  return hanging(stateWord(finding), text, style, COLOURS[state]);
}

const LONGEST = 120;

/** 指标值 “培训班期数” D8 “≥4期” → D9 “≥5期”. */
function changeText({ kind, label, indicator, old, now }: Change): string {
  if (kind === 'indicator-added') return `${CHANGE_WORDS[kind]}　${place(now)}${quoted(indicator)}`;
  if (kind === 'indicator-removed')
    return `${CHANGE_WORDS[kind]}　上次${place(old)}${quoted(indicator)}`;
  if (kind === 'indicator-moved')
    return `${CHANGE_WORDS[kind]}　${quoted(indicator)}　${place(old)}→ ${place(now).trimEnd()}`;
  const { before, after } = changedPart({ before: old?.text ?? '', after: now?.text ?? '' });
  const of = indicator === null ? '' : ` ${quoted(indicator)}`;
  const writing = kind === 'writing' ? `（${CHANGE_WORDS[kind]}）` : '';
  return `${label}${of}${writing}　${place(old)}${quoted(before)} → ${place(now)}${quoted(after)}`;
}

function place(side: Change['old']): string {
  return side?.cell == null ? '' : `${side.cell} `;
}

function quoted(text: string | null): string {
  const characters = Array.from(text ?? '');
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
  return inQuotes(cut ?? '');
}

const INDENT = 6;

function hanging(label: string, text: string, style: Style, colour: Colour): string[] {
  const [first = '', ...rest] = wrap(`${label}  ${text}`, style.width - INDENT);
  return [
    `  ${paint(style, colour, label)}${first.slice(label.length)}`,
    ...rest.map((line) => ' '.repeat(INDENT) + line),
  ];
}
