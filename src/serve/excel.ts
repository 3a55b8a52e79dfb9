/** `npm run excel`: the add-in in the Excel of this machine, until Ctrl+C or `npm run excel -- stop`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPages } from './build-pages';
import { officeTools } from './office-tools';
import { endExcelTrial, hasExcel, NO_EXCEL, startExcelTrial, type ExcelTrial } from './try-excel';
import { say, sayError, untilEnded } from './until-ended';

const root = join(__dirname, '../..');

function isKnown(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

async function main(order: string | undefined): Promise<void> {
  if (!hasExcel(process.platform, isKnown)) throw new Error(NO_EXCEL);
  const trial: ExcelTrial = {
    folder: join(root, 'dist/excel'),
    manifest: join(root, 'manifest.xml'),
    note: join(__dirname, 'excel-certificate'),
    tools: officeTools(join(root, 'src/serve/office-tools')),
  };
  if (order === 'stop') {
    await endExcelTrial(trial);
    say('已从 Excel 移除本机的绩效目标表助手。');
    return;
  }
  buildPages(root, 'excel');
  const serving = await startExcelTrial(trial);
  say(
    `已在 Excel 中登记绩效目标表助手（${serving.url}）；“开始”选项卡旁会出现“绩效目标”。按 Ctrl+C 结束并移除。`,
  );
  untilEnded(async () => {
    await serving.close();
    await endExcelTrial(trial);
    say('已从 Excel 移除本机的绩效目标表助手。');
  });
}

main(process.argv[2]).catch(sayError);
