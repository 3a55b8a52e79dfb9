/** `npm start`: the workbench in the browser of this machine. */
import { join } from 'node:path';
import { openBrowser } from './open-browser';
import { serveFolder } from './static-server';
import { say, sayError, untilEnded } from './until-ended';

const PORT = 5178;

async function main(): Promise<void> {
  const wanted = Number(process.env['PORT'] ?? PORT);
  const serving = await serveFolder(join(__dirname, '../workbench'), wanted);
  say(`绩效目标表助手已启动：${serving.url}\n按 Ctrl+C 结束。`);
  openBrowser(serving.url);
  untilEnded(() => serving.close());
}

main().catch(sayError);
