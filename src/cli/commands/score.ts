import { scoredTableToJson } from '../../review/report-json';
import { scoreWorkbook } from '../../review/score-workbook';
import type { ScoreArguments } from '../arguments';
import type { Console } from '../console';
import { Formless, isStopped, listFiles, openFiles } from '../files';
import { JsonDocument } from '../json-document';
import { scoreReport } from '../score-report';
import { writeScoredCopy } from '../scored-copy';

/** Exit code: 0; 1 where no form was found; 2 where a file could not be read or its copy not be made. */
export async function runScore(args: ScoreArguments, console: Console): Promise<number> {
  const { scheme, actual: source, profile } = args;
  const options = { source, scoring: scheme === null ? {} : { scheme }, ...profile };
  const json = args.format === 'json' ? new JsonDocument('jixiao.score/1', console) : null;
  const makesCopies = args.copy !== null;
  let failed = 0;
  const formless = new Formless(args.paths);
  for await (const opened of openFiles(await listFiles(args.paths, console), console, {
    makesCopies,
  })) {
    const { file } = opened;
    if (opened.workbook === null) {
      failed++;
      formless.add(opened, null);
      console.say(`${file}：${opened.error.message}`);
      await json?.add({ file, error: opened.error, sheets: [] });
      continue;
    }
    const sheets = scoreWorkbook(opened.workbook, options);
    formless.add(opened, sheets.flatMap(({ tables }) => tables).length);
    if (json === null) {
      await console.write(scoreReport(file, sheets, { scheme, source }, console.style));
    } else {
      await json.add({
        file,
        error: null,
        sheets: sheets.map(({ sheet, tables }) => ({
          sheet,
          tables: tables.map(scoredTableToJson),
        })),
      });
    }
    if (args.copy === null) continue;
    const { written, lines } = await writeScoredCopy(file, opened.bytes, args.copy, options);
    for (const line of lines) console.say(line);
    if (!written) failed++;
  }
  await json?.end();
  if (!isStopped(console, makesCopies)) formless.sentences(json === null).forEach(console.say);
  return failed > 0 ? 2 : formless.any ? 1 : 0;
}
