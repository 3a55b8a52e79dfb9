/** `npm start`: the workbench in the browser of this machine. */
import { join } from 'node:path';
import { openBrowser } from './open-browser';
import { serveFolder } from './static-server';

const PORT = 5178;

async function main(): Promise<void> {
  const wanted = Number(process.env['PORT'] ?? PORT);
  const serving = await serveFolder(join(__dirname, '../workbench'), wanted);
  process.stdout.write(`绩效目标表助手已启动：${serving.url}\n按 Ctrl+C 结束。\n`);
  openBrowser(serving.url);
  const end = (): void => {
    void serving.close().then(() => {
      process.exitCode = 0;
    });
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
