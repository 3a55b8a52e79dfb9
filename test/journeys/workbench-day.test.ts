/**
 * A day at the workbench, by keyboard and mouse alone: open, check, jump, type, mend, insert a row, set aside, hand in. What the
 * pane says of the copy that is handed in is what the command line says of it.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT, useBuilt } from '../support/built';
import { clickCell, holds, typeInto, useWorkbench } from './workbench-page';

jest.setTimeout(120_000);
useBuilt('cli');

const FIXTURE = join(ROOT, 'test/fixtures/unseen/water-pipes.xlsx');
const workbench = useWorkbench();
const folder = mkdtempSync(join(tmpdir(), 'jixiao-day-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function ownFile(name: string): string {
  const path = join(folder, name);
  copyFileSync(FIXTURE, path);
  return path;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).locator('visible=true');
/** The finding at a cell. */
const card = (page: Page, cell: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.locator('[data-finding]', { hasText: cell }) })
    .locator('visible=true')
    .first();

/** Until nothing is under way, and what is on show is of the file as it is. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { documents } = window.workbench;
    const { busy, checking } = documents.store.get();
    const { task, stale, sheets } = documents.active!.session.state;
    return busy === null && checking === null && task === null && !stale && sheets !== null;
  });
}

async function open(page: Page, paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, '打开').click();
  await (await chooser).setFiles([...paths]);
  const [first] = paths.map((path) => path.split('/').at(-1)!);
  await page.getByRole('tab', { name: first!, exact: true, selected: true }).waitFor();
  await rest(page);
}

interface Said {
  readonly counts: readonly number[];
  readonly messages: readonly string[];
}

/** What the pane says: how many errors, warnings and hints, and each of them. */
async function said(page: Page): Promise<Said> {
  const counts: number[] = [];
  for (const severity of ['错误', '警告', '提示']) {
    const label = await button(page, new RegExp(`^${severity} \\d+$`)).innerText();
    counts.push(Number(/\d+/.exec(label)![0]));
  }
  // What is folded away is said as well.
  for (const fold of [/^另有 \d+ 项提示$/, /^同一事项另有 \d+ 条$/]) {
    const folded = page.getByRole('button', { name: fold, expanded: false });
    while ((await folded.locator('visible=true').count()) > 0) {
      await folded.locator('visible=true').first().click();
    }
  }
  const messages = await page
    .locator('[data-finding]:visible')
    .evaluateAll((cards) => cards.map((each) => each.lastElementChild!.textContent));
  return { counts, messages: messages.sort() };
}

interface Finding {
  readonly severity: string;
  readonly message: string;
}

interface Report {
  readonly files: readonly {
    readonly sheets: readonly { readonly tables: readonly { findings: readonly Finding[] }[] }[];
  }[];
}

/** The same from the command line. */
function ofCommandLine(path: string): Said {
  const program = join(ROOT, 'dist/cli/jixiao.js');
  const args = [program, 'check', path, '--format', 'json', '--fail-on', 'never'];
  const report = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Report;
  const findings = report.files.flatMap(({ sheets }) =>
    sheets.flatMap(({ tables }) => tables.flatMap((table) => table.findings)),
  );
  return {
    counts: ['error', 'warning', 'info'].map(
      (severity) => findings.filter((each) => each.severity === severity).length,
    ),
    messages: findings.map(({ message }) => message).sort(),
  };
}

/** 导出报送稿; returns where it is. */
async function handIn(page: Page, name: string): Promise<string> {
  await button(page, '导出').click();
  await page.getByRole('menuitem', { name: /^导出报送稿/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, `保存“${name}”`).click(),
  ]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

test('one file from opening to handing in', async () => {
  const page = await workbench.open({ viewport: { width: 1440, height: 900 } });
  const own = ownFile('供水管网.xlsx');
  await open(page, [own]);
  expect(await said(page)).toEqual(ofCommandLine(own));
  expect((await said(page)).counts).toEqual([1, 2, 1]);

  // To the cell, and what the goal says into it.
  await card(page, 'E9').locator('[data-finding]').click();
  expect(await selected(page)).toBe('E9');
  await clickCell(page, 'E9');
  await page.keyboard.type('3200');
  await page.keyboard.press('Enter');
  await holds(page, 'E9', 3200);
  await rest(page);
  expect((await said(page)).counts).toEqual([1, 1, 1]);

  await button(page, '修正建议').first().click();
  await button(page, '采纳').click();
  await rest(page);
  expect((await said(page)).counts[0]).toBe(0);

  await clickCell(page, 'C9');
  await button(page, '更多').click();
  await button(page, '插入指标行').click();
  await rest(page);
  await holds(page, 'C10', null);
  await typeInto(page, 'C10', '维修供水阀门数量');
  await holds(page, 'C10', '维修供水阀门数量');
  await rest(page);

  const before = await said(page);
  await button(page, '不采纳').first().click();
  await page.keyboard.type('按上级批复填写');
  await button(page, '不采纳这个问题').click();
  await page
    .getByText(/^不采纳/)
    .first()
    .waitFor();
  await rest(page);
  const after = await said(page);
  expect(after.messages.length).toBe(before.messages.length - 1);

  const handedIn = await handIn(page, '供水管网（报送稿）.xlsx');
  await open(page, [handedIn]);
  // The list of what was set aside is not handed in, so that this comes up again.
  const again = await said(page);
  expect(again).toEqual(before);
  expect(again).toEqual(ofCommandLine(handedIn));
});

test('the second of three files', async () => {
  const page = await workbench.open({ viewport: { width: 1440, height: 900 } });
  await open(page, ['甲.xlsx', '乙.xlsx', '丙.xlsx'].map(ownFile));
  await page.getByRole('tab', { name: '乙.xlsx', exact: true }).click();
  await page.getByRole('tab', { name: '乙.xlsx', exact: true, selected: true }).waitFor();
  await rest(page);
  await typeInto(page, 'E9', '3200');
  await holds(page, 'E9', 3200);
  await page.getByRole('tab', { name: '乙.xlsx，未保存', exact: true }).waitFor();
  await rest(page);
  const before = await said(page);
  expect(before.counts).toEqual([1, 1, 1]);
  // Checked again in the list, two seconds later, while the others stay as they are.
  const line = (name: RegExp) => page.getByRole('tab', { name }).innerText();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role=tab]')]
      .find((tab) => tab.textContent.includes('乙'))!
      .textContent.includes('错1 警1 提1'),
  );
  expect(await line(/^甲/)).toMatch(/错1 警2 提1$/);
  expect(await line(/^丙/)).toMatch(/错1 警2 提1$/);

  const handedIn = await handIn(page, '乙（报送稿）.xlsx');
  await open(page, [handedIn]);
  const again = await said(page);
  expect(again).toEqual(before);
  expect(again).toEqual(ofCommandLine(handedIn));
});

/** The cell that has the keyboard, as the grid's own name box has it. */
function selected(page: Page): Promise<string> {
  return page.evaluate(() =>
    window.workbench.univer.getActiveWorkbook()!.getActiveRange()!.getA1Notation(),
  );
}
