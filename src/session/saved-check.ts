/** The check of this workbook against a saved one, and the check as a file to compare with later. */
import { changedPart } from '../review/changed-part';
import { compareTables, type Comparison } from '../review/compare/compare';
import { countsOf, FINDING_STATES, shownOf } from '../review/compare/compare-findings';
import { comparedSheets } from '../review/compare/compared-table';
import type { SavedCheck } from '../review/compare/read-saved-check';
import { ambiguousSentence, projectOf, STATE_WORDS, stateWord } from '../review/compare/words';
import type { FindingState } from '../review/compare/compare-findings';
import type { Severity } from '../domain/severity';
import { findingsDigest } from '../review/findings-digest';
import { checkedTableToJson } from '../review/report-json';
import type { Session } from './session';
import type { SheetResult } from './state';

export interface OpenedCheck extends SavedCheck {
  /** Of the file. */
  readonly name: string;
}

/** A folder of hundreds of tables; what is larger would keep the pane busy for long. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Null where it could not be used, which is then said. */
export async function openSavedCheck(session: Session, file: File): Promise<OpenedCheck | null> {
  const refuse = (reason: string): null => {
    session.say(`没有打开“${file.name}”：${reason}`, 'error');
    return null;
  };
  if (file.size > MOST_BYTES) return refuse('文件超过50MB；请用命令行 jixiao compare 对比。');
  const { parseSavedCheck, SavedCheckError } = await import('../review/compare/read-saved-check');
  try {
    const saved = parseSavedCheck(await file.text());
    if (saved.tables.length === 0) return refuse('里面没有绩效目标表。');
    return { ...saved, name: file.name };
  } catch (error) {
    if (!(error instanceof SavedCheckError)) throw error;
    return refuse(error.message);
  }
}

/** What the form is called in a report of the one workbook that is open. */
const THIS_WORKBOOK = '本工作簿';

/** `jixiao.check/2`, as `check --format json` writes it. */
export function savedCheckText(sheets: readonly SheetResult[]): string {
  const file = {
    ...{ file: THIS_WORKBOOK, error: null, digest: findingsDigest(sheets) },
    sheets: sheets.map(({ sheet, hidden, tables }) => ({
      ...{ sheet, hidden },
      tables: tables.map((table) => checkedTableToJson(table)),
    })),
  };
  return `${JSON.stringify({ format: 'jixiao.check/2', files: [file] })}\n`;
}

/** One finding or change, with the cell that the user is led to; null where there is none any more. */
export interface ComparedItem {
  readonly key: string;
  readonly sheetId: string;
  readonly cell: string | null;
  readonly text: string;
  /** Null of a change. */
  readonly severity: Severity | null;
}

export interface ComparedGroup {
  readonly name: string;
  readonly items: readonly ComparedItem[];
}

export interface SavedComparison {
  /** 已改正, 仍然存在, 新出现 with their numbers; the others where there are any. */
  readonly counts: readonly (readonly [word: string, count: number])[];
  readonly groups: readonly ComparedGroup[];
  /** What has to be known beside that, in sentences. */
  readonly notes: readonly string[];
}

const USUAL: readonly FindingState[] = ['fixed', 'still', 'new'];

export function compareWithSaved(
  { tables }: SavedCheck,
  sheets: readonly SheetResult[],
): SavedComparison {
  const comparison = compareTables(tables, comparedSheets(THIS_WORKBOOK, sheets));
  const ids = new Map(sheets.map(({ sheet, id }) => [sheet, id]));
  const { pairs } = comparison;
  const alone = pairs.filter(({ now }) => now !== null).length === 1;
  const found = pairs.flatMap(({ now, findings }) => findings.map((finding) => ({ now, finding })));
  const counts = countsOf(found.map(({ finding }) => finding));
  const states = [
    ...USUAL,
    ...FINDING_STATES.filter((state) => !USUAL.includes(state) && counts[state] > 0),
  ];
  const of = (project: string): string => (alone ? '' : `${project}：`);
  const groups = states.map((state) => ({
    name: STATE_WORDS[state],
    items: found.flatMap(({ now, finding }, at): ComparedItem[] => {
      if (finding.state !== state || now === null) return [];
      const { message, severity } = shownOf(finding);
      const reason = finding.because === null ? '' : `（${stateWord(finding)}）`;
      return [
        {
          ...{ key: String(at), sheetId: ids.get(now.sheet) ?? '', severity },
          cell: finding.now?.cells[0] ?? null,
          text: `${of(projectOf(now))}${message}${reason}`,
        },
      ];
    }),
  }));
  const changes = pairs.flatMap(({ now, changes: own }) =>
    now === null ? [] : own.map((change) => ({ now, change })),
  );
  const changed = changes.map(({ now, change }, at): ComparedItem => {
    const { before, after } = changedPart({
      before: change.old?.text ?? '',
      after: change.now?.text ?? '',
    });
    const indicator = change.indicator === null ? '' : `“${change.indicator}”`;
    const writing = change.kind === 'writing' ? '（仅写法）' : '';
    return {
      ...{ key: String(at), sheetId: ids.get(now.sheet) ?? '', severity: null },
      cell: change.now?.cell ?? null,
      text: `${of(projectOf(now))}${change.label}${indicator}${writing}：${before} → ${after}`,
    };
  });
  return {
    counts: states.map((state) => [STATE_WORDS[state], counts[state]] as const),
    groups: [...groups, { name: '内容变动', items: changed }].filter(
      ({ items }) => items.length > 0,
    ),
    notes: notesOf(comparison),
  };
}

function notesOf({ pairs, ambiguous }: Comparison): string[] {
  const added = pairs.filter(({ by }) => by === 'added').length;
  const dropped = pairs.filter(({ by }) => by === 'dropped').length;
  return [
    ...pairs.flatMap(({ how, now, old, notes }) => [
      ...(now === null || old === null || how === '同名' ? [] : [`${how}。`]),
      ...notes,
    ]),
    ...(added === 0 ? [] : [`${added}张表在上次结果里没有，问题都列为新出现。`]),
    ...(dropped === 0 ? [] : [`上次结果里另有${dropped}张表不在这次检查的范围内。`]),
    ...ambiguous.map(ambiguousSentence),
  ];
}
