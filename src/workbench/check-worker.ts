/** Checks files that are not before the user, one after another, beside the page. */
import { readWorkbookBytes } from '../hosts/file/read-workbook-bytes';
import { WorkbookFileError } from '../hosts/file/workbook-file-error';
import { checkWorkbook } from '../review/review-workbook';
import { checkOptions, type Settings } from '../session/settings';
import { summaryOf, type FileSummary } from './file-summary';

export interface CheckCall {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly settings: Settings;
}

export type CheckAnswer = { readonly summary: FileSummary } | { readonly why: string };

function answer({ bytes, name, settings }: CheckCall): CheckAnswer {
  try {
    return {
      summary: summaryOf(checkWorkbook(readWorkbookBytes(bytes, name), checkOptions(settings))),
    };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { why: error.message };
    const detail = error instanceof Error ? error.message : String(error);
    return { why: `检查时程序内部出错，请把这条信息反馈给我们：${detail}` };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<CheckCall>) => {
  self.postMessage(answer(data));
});
