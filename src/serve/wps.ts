/** `npm run wps`: the add-in in the WPS of this machine, until Ctrl+C or `npm run wps -- stop`. */
import { join } from 'node:path';
import { buildPages } from './build-pages';
import { endWpsTrial, NO_WPS, startWpsTrial, type WpsTrial } from './try-wps';
import { say, sayError, untilEnded } from './until-ended';
import { wpsService } from './wps-service';

declare const __VERSION__: string;

const root = join(__dirname, '../..');

function ended(before: string | null): string {
  return before === null
    ? '已从 WPS 移除本机的绩效目标表助手。'
    : `已从 WPS 移除本机的绩效目标表助手，恢复了原来登记的地址 ${before}。`;
}

async function main(order: string | undefined): Promise<void> {
  const trial: WpsTrial = {
    folder: join(root, 'dist/wps'),
    note: join(__dirname, 'wps-address'),
    version: __VERSION__,
    service: wpsService(),
  };
  if ((await trial.service.version()) === null) throw new Error(NO_WPS);
  if (order === 'stop') {
    say(ended(await endWpsTrial(trial)));
    return;
  }
  buildPages(root, 'wps');
  const serving = await startWpsTrial(trial);
  say(
    `已在 WPS 中登记绩效目标表助手（${serving.url}）。请完全退出 WPS 表格再打开；询问是否信任时点“允许”。按 Ctrl+C 结束并移除。`,
  );
  untilEnded(async () => {
    await serving.close();
    say(ended(await endWpsTrial(trial)));
  });
}

main(process.argv[2]).catch(sayError);
