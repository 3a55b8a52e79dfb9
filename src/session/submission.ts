/** 报送稿: a workbook without anything that the product has put into it. */
import type { SheetHost } from '../hosts/port';
import { isToolSheet } from '../review/tool-sheets';

export interface ToolTraces {
  /** Names of tool sheets. */
  readonly sheets: readonly string[];
  /** Conditional formats and fills of ours. */
  readonly marks: number;
}

/** Takes marks and tool sheets out of the workbook; what is the user's own stays. Returns what went. */
export async function clearTraces(host: SheetHost): Promise<ToolTraces> {
  const sheets = await host.read('all');
  const tools = sheets.filter(({ snapshot }) => isToolSheet(snapshot));
  const marks = await host.unmark('all');
  // A workbook must keep a sheet.
  if (tools.length === sheets.length) return { sheets: [], marks };
  for (const { id } of tools) await host.remove({ sheetId: id, range: null, expected: null });
  return { sheets: tools.map(({ snapshot }) => snapshot.name), marks };
}

/** What is not in it any more: 已去掉问题标记、工作表“绩效问题清单”。 */
export function tracesSentence({ sheets, marks }: ToolTraces): string {
  const parts = [...(marks > 0 ? ['问题标记'] : []), ...sheets.map((name) => `工作表“${name}”`)];
  return parts.length === 0
    ? '文件中没有问题标记，也没有本工具的工作表，内容与当前文件相同。'
    : `已去掉${parts.join('、')}，其余与当前文件相同。`;
}
