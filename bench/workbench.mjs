/** The workbench in Chromium: until a table is painted and checked, 200 sheets against the command line, memory. */
/* global window */
import { spawn, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

export async function measureWorkbench(workbook, runs = 3) {
  const server = spawn(process.execPath, [here('../dist/serve/serve.js')], {
    env: { ...process.env, CI: 'true', PORT: '5500' },
  });
  const said = await new Promise((resolve) => {
    server.stdout.once('data', (text) => resolve(String(text)));
  });
  const url = /http:\S+/.exec(said)[0];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await bundled.executablePath()),
    args: [...bundled.args.filter((arg) => !arg.startsWith('--single-process')), '--no-sandbox'],
  });
  const times = { start: [], open: [], check: [], edit: [], heap: [] };
  try {
    for (let run = 0; run < runs; run += 1) {
      const measured = await once(browser, url, workbook);
      for (const [name, value] of Object.entries(measured)) times[name].push(value);
    }
  } finally {
    await browser.close();
    server.kill('SIGINT');
  }
  const before = performance.now();
  spawnSync(process.execPath, [
    here('../dist/cli/jixiao.js'),
    'check',
    workbook,
    '--fail-on',
    'never',
  ]);
  const cli = performance.now() - before;
  const [start, open, check, edit, heap] = Object.values(times).map(median);
  return [
    `workbench, one table: from the address to its findings ${seconds(start)}`,
    `workbench, 200 sheets: opened, painted and its first sheet checked ${seconds(open)}`,
    `workbench, 200 sheets: checked and marked ${seconds(check)} against ${seconds(cli)} for jixiao check as a process: ${(check / cli).toFixed(2)}`,
    `workbench, 200 sheets: from an edit to the new findings ${seconds(edit)} (0.80 s of it is the pause)`,
    `workbench, 200 sheets: heap of the page ${(heap / 1e6).toFixed(0)} MB`,
  ];
}

async function once(browser, url, workbook) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
  });
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
  const page = await context.newPage();
  const timed = async (work) => {
    const before = performance.now();
    await work();
    return performance.now() - before;
  };
  const idle = () =>
    page.waitForFunction(() => {
      const { documents } = window.workbench;
      return documents.store.get().busy === null && documents.active.session.state.task === null;
    });
  const start = await timed(async () => {
    await page.goto(url);
    await page.locator('[data-finding]').first().waitFor();
  });
  await idle();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开', exact: true }).click();
  const open = await timed(async () => {
    await (await chooser).setFiles(workbook);
    await page.waitForFunction(() => window.workbench.documents.store.get().files.length === 2);
    await idle();
  });
  const check = await timed(async () => {
    await page.evaluate(() =>
      window.workbench.documents.active.session.act((loaded) => loaded.check('all')),
    );
    await idle();
  });
  const edit = await timed(() =>
    page.evaluate(async () => {
      const { univer, documents } = window.workbench;
      const { session } = documents.active;
      const before = session.state.sheets;
      univer.getActiveWorkbook().getActiveSheet().getRange('A1').setValue('项目支出绩效目标表');
      while (session.state.sheets === before)
        await new Promise((next) => window.setTimeout(next, 10));
    }),
  );
  const client = await context.newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await client.send('Runtime.getHeapUsage');
  await context.close();
  return { start, open, check, edit, heap };
}
