import { createWorkbook } from '../../hosts/file/package/new-workbook';
import { blankTable } from '../../template/blank-table';
import type { TemplateArguments } from '../arguments';
import type { Console } from '../console';
import { writeOutput } from '../output-file';
import { sentenceOf } from '../explained';

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
    console.say(sentenceOf(error));
    return 2;
  }
}
