import { profileFor } from '../../regions/detect-profile';
import { readWorkbook } from '../../review/review-workbook';
import { tableToJson } from '../../review/report-json';
import type { FileArguments } from '../arguments';
import type { Console } from '../console';
import { Formless, isStopped, listFiles, openFiles } from '../files';
import { JsonDocument } from '../json-document';
import { readReport } from '../read-report';

/** Exit code: 0; 1 where no form was found; 2 where a file could not be read. */
export async function runRead(args: FileArguments, console: Console): Promise<number> {
  const json = args.format === 'json' ? new JsonDocument('jixiao.read/1', console) : null;
  let unreadable = 0;
  const formless = new Formless(args.paths);
  for await (const opened of openFiles(await listFiles(args.paths, console), console)) {
    if (opened.workbook === null) {
      unreadable++;
      formless.add(opened, null);
      console.say(`${opened.file}：${opened.error.message}`);
      await json?.add({ file: opened.file, error: opened.error, sheets: [] });
      continue;
    }
    const { workbook } = opened;
    const sheets = readWorkbook(workbook, args.profile.labels).map(({ tables, ...sheet }, at) => {
      const snapshot = workbook.sheets[at];
      return {
        ...sheet,
        tables: tables.flatMap((table) =>
          snapshot === undefined
            ? []
            : [{ table, profile: profileFor(table, snapshot, args.profile) }],
        ),
      };
    });
    formless.add(opened, sheets.flatMap(({ tables }) => tables).length);
    if (json === null) {
      const entries = sheets.flatMap(({ sheet, tables }) =>
        tables.map((entry) => ({ sheet, ...entry })),
      );
      await console.write(readReport(opened.file, entries, console.style));
      continue;
    }
    await json.add({
      file: opened.file,
      error: null,
      sheets: sheets.map(({ sheet, hidden, tables }) => ({
        ...{ sheet, hidden },
        tables: tables.map(({ table, profile }) => tableToJson(table, profile.id)),
      })),
    });
  }
  await json?.end();
  if (!isStopped(console, false)) formless.sentences(json === null).forEach(console.say);
  return unreadable > 0 ? 2 : formless.any ? 1 : 0;
}
