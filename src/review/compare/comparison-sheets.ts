/** 总览, 问题对照, 内容变动: a comparison as the sheets of a workbook. */
import type { SheetSpec } from '../../grid/sheet-spec';
import { SEVERITY_WORDS } from '../../domain/severity';
import { VERDICT_WORDS } from '../words';
import { totalsOf, type ComparedPair, type Comparison } from './compare';
import type { Change } from './compare-contents';
import { countsOf, shownOf, type ComparedFinding } from './compare-findings';
import type { ComparedTable } from './compared-table';
import { listSheet, type ListColumn } from './list-sheet';
import type { AmbiguousTables } from './match-tables';
import {
  ambiguousSentence,
  CHANGE_WORDS,
  CHANGED_WORDS,
  placeOf,
  projectOf,
  stateWord,
  tableOfPair,
  totalsSentence,
  unitOf,
} from './words';

export function comparisonSheets(comparison: Comparison): SheetSpec[] {
  const { pairs, ambiguous } = comparison;
  const sentence = [totalsSentence(totalsOf(comparison)), ...ambiguous.map(ambiguousSentence)];
  const findings = pairs.flatMap((pair) => pair.findings.map((finding) => ({ pair, finding })));
  const changes = pairs.flatMap((pair) => pair.changes.map((change) => ({ pair, change })));
  return [
    listSheet('总览', sentence.join('\n'), OVERVIEW, [...pairs, ...ambiguous.flatMap(onlyPlaces)]),
    listSheet('问题对照', '问题按检查项和所指的指标对应，不按行号。', FINDINGS, findings),
    listSheet('内容变动', '只列出有变动的内容；“仅写法”是意思相同、写法不同。', CHANGES, changes),
  ];
}

interface Of {
  readonly pair: ComparedPair;
}
interface OfFinding extends Of {
  readonly finding: ComparedFinding;
}
interface OfChange extends Of {
  readonly change: Change;
}

/** Tables that were not compared have a row of their own, with nothing counted. */
interface NotCompared {
  readonly old: ComparedTable | null;
  readonly now: ComparedTable | null;
}
type OverviewRow = ComparedPair | NotCompared;

function onlyPlaces({ olds, nows }: AmbiguousTables): NotCompared[] {
  return [...nows.map((now) => ({ old: null, now })), ...olds.map((old) => ({ old, now: null }))];
}

function isPair(row: OverviewRow): row is ComparedPair {
  return 'findings' in row;
}

function tableIn({ old, now }: OverviewRow): ComparedTable | null {
  return now ?? old;
}

function counted(
  head: string,
  ...states: readonly ComparedFinding['state'][]
): ListColumn<OverviewRow> {
  return {
    ...{ head, width: 44, centered: true },
    of: (row) => {
      if (!isPair(row) || row.now === null) return '';
      const counts = countsOf(row.findings);
      return states.reduce((sum, state) => sum + counts[state], 0);
    },
  };
}

function changedColumn(head: string, part: 'goal' | 'funds'): ListColumn<OverviewRow> {
  return {
    ...{ head, width: 44, centered: true },
    of: (row) =>
      isPair(row) && row.old !== null && row.now !== null ? CHANGED_WORDS[row[part]] : '',
  };
}

function side(head: string, which: 'old' | 'now'): ListColumn<OverviewRow>[] {
  return [
    { head: `${head}位置`, width: 130, of: (row) => placeIn(row[which]) },
    {
      ...{ head: `${head}结论`, width: 60, centered: true },
      of: (row) => (row[which] === null ? '' : VERDICT_WORDS[row[which].verdict]),
    },
  ];
}

function placeIn(table: ComparedTable | null): string {
  return table === null ? '' : placeOf(table);
}

const OVERVIEW: readonly ListColumn<OverviewRow>[] = [
  { head: '单位', width: 90, of: (row) => nameIn(row, unitOf) },
  { head: '项目', width: 120, of: (row) => nameIn(row, projectOf) },
  { head: '对应关系', width: 84, of: (row) => (isPair(row) ? row.how : '分不清，没有对比') },
  ...side('上次', 'old'),
  ...side('本次', 'now'),
  counted('已改正', 'fixed'),
  counted('仍然存在', 'still'),
  counted('新出现', 'new'),
  counted('再次出现', 'back'),
  counted('无法判断', 'unjudged'),
  counted('不采纳', 'set-aside'),
  changedColumn('目标', 'goal'),
  changedColumn('资金', 'funds'),
  { head: '说明', width: 120, of: (row) => (isPair(row) ? row.notes.join('\n') : '') },
];

function nameIn(row: OverviewRow, name: (table: ComparedTable) => string): string {
  const table = tableIn(row);
  return table === null ? '' : name(table);
}

const UNIT: ListColumn<Of> = {
  head: '单位',
  width: 90,
  of: ({ pair }) => unitOf(tableOfPair(pair)),
};
const PROJECT: ListColumn<Of> = {
  ...{ head: '项目', width: 120 },
  of: ({ pair }) => projectOf(tableOfPair(pair)),
};

const FINDINGS: readonly ListColumn<OfFinding>[] = [
  UNIT,
  PROJECT,
  { head: '情况', width: 64, centered: true, of: ({ finding }) => stateWord(finding) },
  {
    ...{ head: '级别', width: 36, centered: true },
    of: ({ finding }) => SEVERITY_WORDS[shownOf(finding).severity],
  },
  { head: '检查项', width: 44, centered: true, of: ({ finding }) => shownOf(finding).rule },
  { head: '指标', width: 84, of: ({ finding }) => finding.indicator ?? '' },
  { head: '上次单元格', width: 56, centered: true, of: ({ finding }) => cellsOf(finding.old) },
  { head: '本次单元格', width: 56, centered: true, of: ({ finding }) => cellsOf(finding.now) },
  { head: '问题', width: 230, of: ({ finding }) => shownOf(finding).message },
  {
    head: '不采纳理由',
    width: 90,
    of: ({ finding }) => finding.now?.setAside ?? finding.old?.setAside ?? '',
  },
];

const MOST_CELLS = 3;

function cellsOf(finding: ComparedFinding['old']): string {
  const cells = finding?.cells ?? [];
  const more = cells.length > MOST_CELLS ? `等${cells.length}处` : '';
  return cells.slice(0, MOST_CELLS).join('、') + more;
}

const CHANGES: readonly ListColumn<OfChange>[] = [
  UNIT,
  PROJECT,
  { head: '类型', width: 56, centered: true, of: ({ change }) => CHANGE_WORDS[change.kind] },
  { head: '栏目', width: 64, centered: true, of: ({ change }) => change.label },
  { head: '指标', width: 90, of: ({ change }) => change.indicator ?? '' },
  { head: '上次单元格', width: 52, centered: true, of: ({ change }) => change.old?.cell ?? '' },
  { head: '上次内容', width: 170, of: ({ change }) => change.old?.text ?? '' },
  { head: '本次单元格', width: 52, centered: true, of: ({ change }) => change.now?.cell ?? '' },
  { head: '本次内容', width: 170, of: ({ change }) => change.now?.text ?? '' },
];
