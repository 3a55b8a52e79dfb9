/** Errors whose message is a sentence for the user; anything else is a defect of ours. */
import { WorkbookFileError } from '../hosts/file/workbook-file-error';
import { HostError } from '../hosts/host-error';
import { TemplateError } from '../template/options';
import { OutputError } from './output-file';

/** Throws what has no sentence of its own. */
export function sentenceOf(error: unknown): string {
  const isExplained =
    error instanceof HostError ||
    error instanceof WorkbookFileError ||
    error instanceof OutputError ||
    error instanceof TemplateError;
  if (!isExplained) throw error;
  return error.message;
}
