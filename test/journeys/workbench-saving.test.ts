/** Nothing that was typed into the workbench is taken for saved before it is: slow disks, slow machines, locked files. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cellAt } from '../../src/grid/sheet-snapshot';
import { readWorkbookBytes } from '../../src/hosts/file/read-workbook-bytes';
import { clickCell, holds, typeInto, useWorkbench } from './workbench-page';

declare global {
  interface Window {
    /** Milliseconds that the file's worker takes longer for each answer. */
    slowness?: number;
    /** What the stubbed disk got. */
    written?: number[];
    writing?: boolean;
  }
}

jest.setTimeout(90_000);

const SECOND = join(__dirname, '../../samples/xinjiang-2024.xlsx');

const workbench = useWorkbench();

async function open(): Promise<Page> {
  return workbench.open({ viewport: { width: 1440, height: 900 } });
}

/** Chromium's way to write a file back, to a disk that takes its time or refuses. */
function stubDisk(page: Page, disk: { readonly takes?: number; readonly refuses?: string }) {
  return page.evaluate(({ takes = 0, refuses }) => {
    const stream = {
      write: async (bytes: Uint8Array) => {
        window.writing = true;
        await new Promise((resolve) => setTimeout(resolve, takes));
        window.written = [...bytes];
      },
      close: () => {
        window.writing = false;
        return Promise.resolve();
      },
      abort: () => Promise.resolve(),
    };
    const handle = {
      name: '目标表.xlsx',
      createWritable: () =>
        refuses === undefined
          ? Promise.resolve(stream)
          : Promise.reject(new DOMException('no', refuses)),
    };
    Object.assign(window, { showSaveFilePicker: () => Promise.resolve(handle) });
  }, disk);
}

/** A machine on which every answer of the file's worker comes later. */
function slowWorkers(page: Page) {
  return page.context().addInitScript(() => {
    window.Worker = class extends Worker {
      override addEventListener(type: string, listener: EventListenerOrEventListenerObject) {
        super.addEventListener(type, (event) => {
          setTimeout(() => {
            (listener as EventListener)(event);
          }, window.slowness ?? 0);
        });
      }
    };
  });
}

/** H4 of the first table in what was written. */
async function writtenLeader(page: Page): Promise<unknown> {
  const written = await page.evaluate(() => window.written ?? []);
  const [sheet] = readWorkbookBytes(new Uint8Array(written), 'saved.xlsx').sheets;
  return cellAt(sheet!, 3, 7)?.value;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const unsaved = (page: Page, name: string) =>
  page.getByRole('tab', { name: `${name}，未保存`, exact: true });

/** Leaving the page and closing the file both ask; both are thought better of. */
async function asksBeforeLosing(page: Page, name: string): Promise<void> {
  const [leaving] = await Promise.all([
    page.waitForEvent('dialog'),
    page.close({ runBeforeUnload: true }),
  ]);
  expect(leaving.type()).toBe('beforeunload');
  await leaving.dismiss();
  // A click is not over before its question is answered.
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss();
    return dialog.message();
  });
  await button(page, '关闭当前文件').click();
  expect(await asked).toBe(`“${name}”有改动还没有保存，确定关闭吗？`);
}

test('an edit made while a save is still being written is unsaved, and asked about', async () => {
  const page = await open();
  await stubDisk(page, { takes: 3000 });
  await typeInto(page, 'H4', '王芳');
  await unsaved(page, 'urumqi-2024.xlsx').waitFor();
  await button(page, '保存').click();
  await page.waitForFunction(() => window.writing === true);
  await typeInto(page, 'H4', '李四');
  await holds(page, 'H4', '李四');
  expect(await page.evaluate(() => window.writing)).toBe(true);
  await page.getByText('已保存：目标表.xlsx。保存期间的改动还没有保存，请再保存一次。').waitFor();
  expect(await writtenLeader(page)).toBe('王芳');
  await unsaved(page, '目标表.xlsx').waitFor();
  await asksBeforeLosing(page, '目标表.xlsx');

  await button(page, '保存').click();
  await page.getByText('已保存：目标表.xlsx。', { exact: true }).waitFor();
  expect(await writtenLeader(page)).toBe('李四');
  expect(await unsaved(page, '目标表.xlsx').count()).toBe(0);
});

test('an edit made during the check of a file just opened is unsaved, and asked about', async () => {
  const page = await open();
  await slowWorkers(page);
  await page.reload();
  await page.locator('[data-finding]').first().waitFor();
  expect(await page.getByRole('tab', { name: /未保存/ }).count()).toBe(0);

  await page.evaluate(() => {
    window.slowness = 700;
  });
  const chooser = page.waitForEvent('filechooser');
  await button(page, '打开').click();
  await (await chooser).setFiles(SECOND);
  await page.waitForFunction(
    () =>
      window.workbench.univer.getActiveWorkbook()?.getActiveSheet().getSheetName() ===
      '国有资本经营预算',
  );
  await typeInto(page, 'B18', '王芳');
  expect(await page.evaluate(() => window.workbench.documents.store.get().busy)).not.toBe(null);
  await page.waitForFunction(() => window.workbench.documents.store.get().busy === null);
  await page.evaluate(() => {
    window.slowness = 0;
  });
  await holds(page, 'B18', '王芳');
  await unsaved(page, 'xinjiang-2024.xlsx').waitFor();
  await asksBeforeLosing(page, 'xinjiang-2024.xlsx');
});

test('what is typed and not entered is asked about, saved, and kept when another file is shown', async () => {
  const page = await open();
  await clickCell(page, 'H4');
  await page.keyboard.type('王芳');
  const [leaving] = await Promise.all([
    page.waitForEvent('dialog'),
    page.close({ runBeforeUnload: true }),
  ]);
  await leaving.dismiss();
  await stubDisk(page, {});
  await button(page, '保存').click();
  await page.getByText('已保存：目标表.xlsx。', { exact: true }).waitFor();
  expect(await writtenLeader(page)).toBe('王芳');

  await clickCell(page, 'H4');
  await page.keyboard.type('李四');
  await button(page, '示例').click();
  await page.getByRole('menuitem', { name: /新疆2024/ }).click();
  await page.getByRole('tab', { name: 'xinjiang-2024.xlsx' }).waitFor();
  await page.waitForFunction(() => window.workbench.documents.store.get().busy === null);
  await page.getByRole('tab', { name: /目标表/ }).click();
  await page.waitForFunction(() => window.workbench.documents.store.get().busy === null);
  await holds(page, 'H4', '李四');
  await unsaved(page, '目标表.xlsx').waitFor();
});

const LOCKED =
  '没有保存“目标表.xlsx”：浏览器未能写入，文件可能正在 Excel 或 WPS 中打开，或没有写入权限。请关闭该文件后重试，或用“另存为”另选位置；改动仍在工作台中。';

test.each([
  ['NotAllowedError', LOCKED],
  [
    'NoModificationAllowedError',
    '没有保存“目标表.xlsx”：文件正被占用，可能在 Excel 或 WPS 中打开。请关闭该文件后重试，或用“另存为”另选位置；改动仍在工作台中。',
  ],
  [
    'NotFoundError',
    '没有保存“目标表.xlsx”：原来的文件已被移走、改名或删除。请用“另存为”另选位置；改动仍在工作台中。',
  ],
  [
    'QuotaExceededError',
    '没有保存“目标表.xlsx”：磁盘空间不足。请清理后重试，或用“另存为”另选位置；改动仍在工作台中。',
  ],
])(
  'a save that the browser denies with %s is said calmly, and stays unsaved',
  async (refuses, sentence) => {
    const page = await open();
    await stubDisk(page, { refuses });
    await typeInto(page, 'H4', '王芳');
    await unsaved(page, 'urumqi-2024.xlsx').waitFor();
    await button(page, '保存').click();
    await page.getByText(sentence, { exact: true }).waitFor();
    expect(await page.getByText('程序内部出错').count()).toBe(0);
    await unsaved(page, 'urumqi-2024.xlsx').waitFor();
  },
);

test('a sample that cannot be fetched and a file that cannot be read are said in a sentence', async () => {
  const page = await open();
  await page.context().setOffline(true);
  await button(page, '示例').click();
  await page.getByRole('menuitem', { name: /新疆2024/ }).click();
  await page.getByText('无法读取示例文件，请确认工作台程序仍在运行。', { exact: true }).waitFor();
  // Chromium's own line on the console.
  expect(workbench.complaints.splice(0)).toEqual([
    expect.stringContaining('ERR_INTERNET_DISCONNECTED'),
  ]);

  await page.evaluate(() => {
    const file = new File([], '资料');
    file.arrayBuffer = () => Promise.reject(new DOMException('no', 'NotReadableError'));
    const dataTransfer = { files: [file], items: [] };
    const drop = Object.assign(new Event('drop', { bubbles: true }), { dataTransfer });
    document.querySelector('nav')!.dispatchEvent(drop);
  });
  await page
    .getByText('无法读取“资料”：它可能是文件夹，或已被移走、改名，或被其他程序占用。', {
      exact: true,
    })
    .waitFor();
});
