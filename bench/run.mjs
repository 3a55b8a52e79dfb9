/** `npm run bench`: makes the workbooks in a temporary folder, prints figures and ratios, judges nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureGrowth, measureShare } from './check.mjs';
import { measureCostlyChecks } from './costly-checks.mjs';
import { measureEdit } from './edit.mjs';
import { measureLoad } from './load.mjs';
import { makeAll } from './make-workbook.mjs';
import { measureFolder, measureProcesses, measureStart } from './processes.mjs';
import { measureSave } from './save.mjs';
import { measureWorkbench } from './workbench.mjs';
import { countWpsCalls } from './wps.mjs';
import { measurePaneSize, measurePaneStart } from './pane.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

say(measurePaneSize());
say(await measurePaneStart());
(await countWpsCalls('samples/urumqi-2024.xlsx')).forEach(say);

const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
try {
  const made = await makeAll(folder);
  const series = (kind) => [1, 4, 16].map((factor) => made[`${kind} ${factor}x`]);
  (await measureWorkbench(made.sheets)).forEach(say);
  measureProcesses('200 sheets', made.sheets).forEach(say);
  measureFolder(made.folder).forEach(say);
  measureStart().forEach(say);
  say(await measureEdit(made['one table'], made['100 tables']));
  measureShare('200 sheets', made.sheets).forEach(say);
  measureShare('20,000 x 50 cells without a table', made.filled, 3, [1]).forEach(say);
  say(await measureCostlyChecks('200 sheets', made.sheets));
  say(measureGrowth('stacked tables (16, 64, 256)', series('stacked')));
  say(measureGrowth('filled cells (500, 2,000, 8,000 rows)', series('filled')));
  say(measureSave('20,000 x 50 filled cells on one sheet', made.filled));
  say(measureSave('200 sheets', made.sheets));
  say(measureLoad('200 sheets', made.sheets, 5));
  say(measureLoad('20,000 x 50 filled cells', made.filled, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
