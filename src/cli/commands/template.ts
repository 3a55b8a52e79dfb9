import { createWorkbook } from '../../hosts/file/package/new-workbook';
import { HostError } from '../../hosts/host-error';
import { blankTable } from '../../template/blank-table';
import { TemplateError } from '../../template/options';
import type { TemplateArguments } from '../arguments';
import type { Console } from '../console';
import { OutputError, writeOutput } from '../output-file';

/** Exit code: 0, or 2 where nothing was written. */
export async function runTemplate(
  { options, output, force }: TemplateArguments,
  console: Console,
): Promise<number> {
  try {
    await writeOutput(output, createWorkbook([blankTable(options)]), { force });
    console.say(`已写入空白表“${output}”。`);
    return 0;
  } catch (error) {
    const isExplained =
      error instanceof TemplateError || error instanceof HostError || error instanceof OutputError;
    if (!isExplained) throw error;
    console.say(error.message);
    return 2;
  }
}
