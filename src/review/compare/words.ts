/** What people read of a comparison, on the command line, in the workbook and in the pane. */
import { inQuotes } from '../../domain/text';
import type { ChangeKind } from './compare-contents';
import { countsOf, type ComparedFinding, type FindingState } from './compare-findings';
import type { Changed, ComparedPair, ComparisonTotals } from './compare';
import type { ComparedTable } from './compared-table';
import type { AmbiguousTables } from './match-tables';

export const STATE_WORDS: Readonly<Record<FindingState, string>> = {
  back: '再次出现',
  new: '新出现',
  still: '仍然存在',
  unjudged: '无法判断',
  'set-aside': '不采纳',
  fixed: '已改正',
};

export const CHANGED_WORDS: Readonly<Record<Changed, string>> = {
  content: '有变动',
  writing: '仅写法',
  none: '无',
};

export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  content: '内容',
  writing: '仅写法',
  'indicator-added': '新增指标',
  'indicator-removed': '删除指标',
  'indicator-moved': '调整顺序',
};

/** 已改正（指标已删除）. */
export function stateWord({ state, because }: ComparedFinding): string {
  const reason =
    because === null ? '' : because === 'indicator-removed' ? '（指标已删除）' : '（新增指标）';
  return STATE_WORDS[state] + reason;
}

export function projectOf({ project }: ComparedTable): string {
  return project ?? '（未填项目名称）';
}

export function unitOf({ unit }: ComparedTable): string {
  return unit ?? '（未填单位）';
}

/** a.xlsx 目标表!A1:I17 */
export function placeOf({ file, sheet, range }: ComparedTable): string {
  return `${file} ${sheet}!${range}`;
}

/** One sentence: which tables, and what would help. */
export function ambiguousSentence({ olds, nows }: AmbiguousTables): string {
  const [first] = nows;
  const name = first === undefined ? '' : `${unitOf(first)}的${inQuotes(projectOf(first))}`;
  const list = (tables: readonly ComparedTable[]): string => tables.map(placeOf).join('、');
  return `${name}上次有${olds.length}张、本次有${nows.length}张，分不清哪张对应哪张，没有对比：上次 ${list(olds)}；本次 ${list(nows)}。`;
}

/** The table that speaks for the pair: the new one where there is one. */
export function tableOfPair({ old, now }: ComparedPair): ComparedTable {
  const table = now ?? old;
  if (table === null) throw new Error('a pair has a table on one side at least');
  return table;
}

const USUAL: readonly FindingState[] = ['fixed', 'still', 'new'];
const FURTHER: readonly FindingState[] = ['back', 'unjudged', 'set-aside'];

/** 再次出现1个，不采纳2个; '' where there are only the usual three. */
export function furtherCounts(findings: readonly ComparedFinding[]): string {
  const counts = countsOf(findings);
  return wordsOf(
    counts,
    FURTHER.filter((state) => counts[state] > 0),
  );
}

function wordsOf(counts: ComparisonTotals['findings'], states: readonly FindingState[]): string {
  return states.map((state) => `${STATE_WORDS[state]}${counts[state]}个`).join('，');
}

/** 已改正3个，仍然存在2个，新出现0个; the others where there are any. */
export function countWords(counts: ComparisonTotals['findings']): string {
  return wordsOf(counts, [...USUAL, ...FURTHER.filter((state) => counts[state] > 0)]);
}

/** 对比了26张表：…。 */
export function totalsSentence(totals: ComparisonTotals): string {
  const { compared, added, dropped, ambiguous, findings, changed } = totals;
  const others = [
    ...(added > 0 ? [`新增${added}张`] : []),
    ...(dropped > 0 ? [`未再报送${dropped}张`] : []),
    ...(ambiguous > 0 ? [`分不清对应关系${ambiguous}张`] : []),
  ];
  const rest = others.length === 0 ? '' : `；另有${others.join('、')}`;
  const changes = changed === 0 ? '目标和资金没有变动' : `${changed}张的目标或资金有变动`;
  return `对比了${compared}张表，问题${countWords(findings)}；${changes}${rest}。`;
}
