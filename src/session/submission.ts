/** 报送稿: a workbook without anything that the product has put into it. */
import type { HostSheet, SheetHost } from '../hosts/port';
import { specCells } from '../review/tool-heads';
import { isToolSheet, toolSheetSpec } from '../review/tool-sheets';
import type { Change } from './journal';
import type { SheetResult } from './state';
import { totalsOf } from './totals';

export interface ToolTraces {
  /** Names of tool sheets. */
  readonly sheets: readonly string[];
  /** Conditional formats and fills of ours. */
  readonly marks: number;
}

/** Those that may go: a workbook must keep a sheet. */
function toolSheets(sheets: readonly HostSheet[]): readonly HostSheet[] {
  const tools = sheets.filter(({ snapshot }) => isToolSheet(snapshot));
  return tools.length === sheets.length ? [] : tools;
}

/** Takes marks and tool sheets out of a copy; what is the user's own stays. Returns what went. */
export async function clearTraces(host: SheetHost): Promise<ToolTraces> {
  const tools = toolSheets(await host.read('all'));
  const marks = await host.unmark('all');
  for (const { id } of tools) await host.remove({ sheetId: id, range: null, expected: null });
  return { sheets: tools.map(({ snapshot }) => snapshot.name), marks };
}

/** What is not in it any more: 已去掉问题标记、工作表“绩效问题清单”. */
export function tracesSentence({ sheets, marks }: ToolTraces): string {
  const parts = [...(marks > 0 ? ['问题标记'] : []), ...quotedSheets(sheets)];
  return parts.length === 0
    ? '文件中没有问题标记，也没有本工具的工作表，内容与当前文件相同。'
    : `已去掉${parts.join('、')}，其余与当前文件相同。`;
}

function quotedSheets(names: readonly string[]): string[] {
  return names.map((name) => `工作表“${name}”`);
}

/** What a check of it says: 须修改后重报（错误2、警告1、提示3）. */
export function verdictSentence(results: readonly SheetResult[]): string {
  const { word, errors, warnings, infos } = totalsOf(results);
  return `${word}（错误${errors}、警告${warnings}、提示${infos}）`;
}

/** 准备报送 on the open workbook: what goes, and in what state the rest is. */
export interface SubmissionPlan {
  readonly tools: readonly HostSheet[];
  /** Before it is done, for the user. */
  readonly preview: readonly string[];
  readonly done: string;
}

export function planSubmission(
  sheets: readonly HostSheet[],
  results: readonly SheetResult[],
): SubmissionPlan {
  const tools = toolSheets(sheets);
  const names = tools.map(({ snapshot }) => snapshot.name);
  const parts = ['本工具的问题标记', ...quotedSheets(names)].join('、');
  const verdict = verdictSentence(results);
  return {
    tools,
    preview: [
      `将从这个工作簿中去掉：${parts}。`,
      '填报内容和原有格式不变，可撤销。不采纳的问题在再次检查时会重新提示。',
      `目前的检查结论：${verdict}。`,
    ],
    done: `已去掉${parts}。检查结论：${verdict}。保存后即可报送；要继续修改，可撤销。`,
  };
}

/** The marks of the session, which go and come back with it. */
interface Marks {
  readonly clear: () => Promise<unknown>;
  readonly redraw: () => Promise<void>;
}

/** The last sheet goes first, so that they come back in their order. */
export function submissionChanges(
  host: SheetHost,
  { tools }: SubmissionPlan,
  sheetId: string,
  marks: Marks,
): Change[] {
  const own = (run: () => Promise<() => Promise<void>>): Change => ({
    ...{ kind: 'own', sheetId, cell: 'A1', run },
  });
  return [
    own(async () => {
      await marks.clear();
      return marks.redraw;
    }),
    ...[...tools].reverse().map(({ id, snapshot }) =>
      own(async () => {
        await host.remove({ sheetId: id, range: null, expected: specCells(snapshot) });
        return async () => {
          await host.insertSheet(toolSheetSpec(snapshot));
        };
      }),
    ),
  ];
}
