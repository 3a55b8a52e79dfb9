/** What seldom happens: a program that ends, a browser that keeps nothing, settings changed on the way, marks from before, paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { FileHost } from '../../src/hosts/file/file-host';
import { marksOf } from '../../src/review/marks';
import { checkWorkbook } from '../../src/review/review-workbook';
import { clickCell, holds, openFile, typeInto, useWorkbench } from './workbench-page';

declare global {
  interface Window {
    /** The workers of the page, the latest last. */
    workers?: Worker[];
    /** How often the page was printed. */
    prints?: number;
  }
}

jest.setTimeout(90_000);

const workbench = useWorkbench();
const SAMPLES = join(__dirname, '../../samples');
const sample = (name: string) => new Uint8Array(readFileSync(join(SAMPLES, name)));
const xlsx = (name: string, bytes: Uint8Array) => ({
  ...{ name, buffer: Buffer.from(bytes) },
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const idle = (page: Page) =>
  page.waitForFunction(() => window.workbench.documents.store.get().busy === null);

/** The page opened again, with what it is given before it begins. */
async function openWith(script: () => void): Promise<Page> {
  const page = await workbench.open({ viewport: { width: 1440, height: 900 } });
  await page.context().addInitScript(script);
  await page.reload();
  await page.locator('[data-finding]').first().waitFor();
  await idle(page);
  return page;
}

test('a program that ends is said in a sentence, and after 重新载入 all that was typed is there', async () => {
  const page = await openWith(() => {
    const workers: Worker[] = [];
    window.workers = workers;
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        workers.push(this);
      }
    };
  });
  await typeInto(page, 'H4', '王芳');
  await holds(page, 'H4', '王芳');
  // Checked again, too: the leader is there by now.
  await page.locator('[data-finding]', { hasText: 'H4' }).waitFor({ state: 'detached' });
  await page.evaluate(() => {
    const worker = window.workers!.at(-1)!;
    worker.terminate();
    worker.dispatchEvent(new Event('error'));
  });
  const sentence =
    '处理“urumqi-2024.xlsx”的后台程序停止了，可能是内存不足。已录入的内容没有丢失，重新载入后可以继续。';
  await page.getByText(sentence, { exact: true }).waitFor();
  // What is typed without it is not lost either, and nothing is said a second time.
  await typeInto(page, 'H5', '李四');
  await page.waitForTimeout(500);
  expect(await page.getByText('后台程序停止了').count()).toBe(1);
  await page.getByRole('tab', { name: 'urumqi-2024.xlsx，未保存', exact: true }).waitFor();

  await button(page, '重新载入').click();
  await page.getByText(sentence).waitFor({ state: 'detached' });
  await idle(page);
  await holds(page, 'H4', '王芳');
  await holds(page, 'H5', '李四');
  await page.getByRole('tab', { name: 'urumqi-2024.xlsx，未保存', exact: true }).waitFor();
  await typeInto(page, 'H4', '赵六');
  await holds(page, 'H4', '赵六');
});

test('a browser that keeps nothing is said once, and work goes on', async () => {
  const page = await openWith(() => {
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    IDBFactory.prototype.open = denied;
    Storage.prototype.getItem = denied;
    Storage.prototype.setItem = denied;
  });
  const sentence = '浏览器不允许本页在本机保存数据，未保存的改动不会自动保留；请及时保存。';
  expect(await page.getByText(sentence).count()).toBe(0);
  await typeInto(page, 'H4', '王芳');
  await page.getByText(sentence, { exact: true }).waitFor();
  await button(page, '关闭工作台提示').click();
  await typeInto(page, 'H4', '李四');
  await holds(page, 'H4', '李四');
  await page.waitForTimeout(4000);
  expect(await page.getByText(sentence).count()).toBe(0);

  await page.getByRole('tab', { name: '设置' }).click();
  const told = '本机不允许保存设置，这次的设置只在关闭之前有效。';
  await page.getByRole('switch', { name: '检查后在表中标出问题' }).click();
  await page.getByText(told, { exact: true }).waitFor();
  await button(page, '关闭提示').click();
  await page.getByRole('switch', { name: '检查后在表中标出问题' }).click();
  expect(await page.getByText(told).count()).toBe(0);
});

test('settings that change beside one file put the results of the other and of the list out of date', async () => {
  const page = await workbench.open({ viewport: { width: 1440, height: 900 } });
  await openFile(page, join(SAMPLES, 'xinjiang-2024.xlsx'));
  await page.locator('[data-finding]:visible').first().waitFor();
  await button(page, '检查全部').click();
  await page.waitForFunction(() => window.workbench.documents.store.get().checking === null);
  const listed = page.getByText('检查设置已变更，列表中的结论是变更前的；请点“检查全部”。');
  const pane = page.getByText('检查设置已变更，请重新检查。').locator('visible=true');
  await page.getByRole('tab', { name: '设置' }).locator('visible=true').click();
  // When it is checked is nothing that a finding depends on.
  await page.getByRole('switch', { name: '修改单元格后自动重新检查' }).click();
  expect([await listed.count(), await pane.count()]).toEqual([0, 0]);

  await page.getByRole('combobox', { name: '适用规定' }).selectOption({ label: '湖南省' });
  await pane.waitFor();
  await listed.waitFor();
  await page.getByRole('tab', { name: 'urumqi-2024.xlsx' }).click();
  await idle(page);
  await pane.waitFor();
  await button(page, '重新检查').locator('visible=true').click();
  await pane.waitFor({ state: 'detached' });
  const profiles = await page.evaluate(() =>
    window.workbench.documents.active!.session.state.sheets!.flatMap(({ tables }) =>
      tables.map(({ profile }) => profile.id),
    ),
  );
  expect(new Set(profiles)).toEqual(new Set(['hunan']));
  await button(page, '检查全部').click();
  await listed.waitFor({ state: 'detached' });
});

test('marks that a file brings along are said to be there, and go with 清除标记, those of the check stay', async () => {
  const page = await workbench.open({ viewport: { width: 1440, height: 900 } });
  const host = new FileHost(sample('urumqi-2024.xlsx'));
  const sheets = await host.read('all');
  const results = checkWorkbook({ sheets: sheets.map(({ snapshot }) => snapshot) });
  for (const [i, { id }] of sheets.entries()) await host.mark(id, marksOf(results[i]!.tables));
  const sentence = '文件中有以前检查留下的标记，保存时会一并保留；报送前请清除。';
  expect(await page.getByText(sentence).count()).toBe(0);
  await openFile(page, xlsx('带标记.xlsx', host.save()));
  await page.getByText(sentence, { exact: true }).waitFor();
  await page.locator('[data-finding]:visible').first().waitFor();
  await button(page, '清除标记').click();
  await page.getByText('已清除文件中原有的标记，内容和格式不变；保存后生效。').waitFor();
  await page.getByText(sentence).waitFor({ state: 'detached' });
  const marks = await page.evaluate(async () => {
    const { host: shown } = window.workbench.documents.active!;
    const { bytes } = await shown.take();
    const cell = window.workbench.univer.getActiveWorkbook()!.getActiveSheet();
    return { bytes: [...bytes], drawn: cell.getConditionalFormattingRules().length };
  });
  expect(new FileHost(new Uint8Array(marks.bytes)).carriesMarks()).toBe(false);
  expect(marks.drawn).toBeGreaterThan(0);
});

test('the list of problems is printed by itself, black on white, on as many pages as it needs', async () => {
  const page = await openWith(() => {
    window.prints = 0;
    window.print = () => {
      window.prints! += 1;
    };
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await button(page, '检查整个工作簿').click();
  await page.getByText(/^共 10 张表：/).waitFor();
  await button(page, '更多').click();
  await button(page, '打印问题清单').click();
  expect(await page.evaluate(() => window.prints)).toBe(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).toMatch(
    /^绩效问题清单\s+文件：urumqi-2024\.xlsx\u3000打印日期：\d{4}-\d\d-\d\d\s+共检查10张表，发现问题/,
  );
  expect(text).toMatch(/序号\s+工作表\s+单元格\s+级别\s+问题\s+建议\s+依据\s+处理情况/);
  expect(text).not.toMatch(/打开文件夹|检查当前表|可以跳到/);
  const look = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('.printed-list td')!);
    return { color, paper: getComputedStyle(document.body).backgroundColor };
  });
  expect(look).toEqual({ color: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.printed-list').count()).toBe(0);
  await clickCell(page, 'H4');
});
