/** Unsaved edits outlive a page that ends without a word, and nothing else does. */
import type { Page } from 'playwright-core';
import { holds, typeInto, useWorkbench } from './workbench-page';

jest.setTimeout(120_000);

const SAMPLE = 'urumqi-2024.xlsx';

const workbench = useWorkbench();

async function open(): Promise<Page> {
  return workbench.open({ viewport: { width: 1440, height: 900 } });
}

/** Names of the files that the browser keeps. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const asked = indexedDB.open('jixiao-workbench');
        asked.onerror = () => {
          reject(new Error('the browser keeps nothing'));
        };
        asked.onsuccess = () => {
          const database = asked.result;
          const all = database.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => {
            database.close();
            resolve((all.result as { name: string }[]).map(({ name }) => name));
          };
        };
      }),
  );
}

async function keeps(page: Page, names: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await kept(page)).join() === names.join()) return;
    await page.waitForTimeout(200);
  }
  expect(await kept(page)).toEqual(names);
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const unsaved = (page: Page) => page.getByRole('tab', { name: `${SAMPLE}，未保存`, exact: true });
const offer = (page: Page) =>
  page.getByText(/^恢复未保存的改动：urumqi-2024\.xlsx，\d{1,2}月\d{1,2}日 \d\d:\d\d$/);

test('edits of a page that ended are offered by the next, restored as unsaved, and gone when saved', async () => {
  const first = await open();
  await typeInto(first, 'H4', '王芳');
  await unsaved(first).waitFor();
  await keeps(first, [SAMPLE]);
  // Without a question: as a browser that is killed does it.
  await first.close();

  const next = await workbench.another(first);
  await offer(next).waitFor();
  await button(next, /^恢复 urumqi-2024\.xlsx/).click();
  await unsaved(next).waitFor();
  await next.waitForFunction(() => window.workbench.documents.store.get().busy === null);
  await holds(next, 'H4', '王芳');
  expect(await offer(next).count()).toBe(0);
  expect(await kept(next)).toEqual([SAMPLE]);

  const download = next.waitForEvent('download');
  await button(next, '保存').click();
  await download;
  await keeps(next, []);
});

test('what is not wanted is not offered again', async () => {
  const first = await open();
  await typeInto(first, 'H4', '王芳');
  await keeps(first, [SAMPLE]);
  await first.close();

  const next = await workbench.another(first);
  await button(next, /^不要 urumqi-2024\.xlsx/).click();
  await keeps(next, []);
  expect(await offer(next).count()).toBe(0);
  await next.close();
  const last = await workbench.another(first);
  expect(await last.evaluate(() => window.workbench.documents.store.get().left)).toEqual([]);
});

test('a page that is open is offered to nobody, and loses nothing to another', async () => {
  const first = await open();
  await typeInto(first, 'H4', '王芳');
  await keeps(first, [SAMPLE]);
  const second = await workbench.another(first);
  expect(await second.evaluate(() => window.workbench.documents.store.get().left)).toEqual([]);
  await typeInto(second, 'H4', '李四');
  await keeps(second, [SAMPLE, SAMPLE]);
  const closing = second.waitForEvent('dialog').then((dialog) => dialog.accept());
  await button(second, '关闭当前文件').click();
  await closing;
  await keeps(second, [SAMPLE]);
  await first.bringToFront();
  await holds(first, 'H4', '王芳');
});

test('where the browser keeps nothing that is said once, and work goes on', async () => {
  const first = await open();
  await first.context().addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    });
  });
  const page = await workbench.another(first);
  await typeInto(page, 'H4', '王芳');
  await unsaved(page).waitFor();
  const refused = '浏览器不允许本页在本机保存数据，未保存的改动不会自动保留；请及时保存。';
  await page.getByText(refused).waitFor();
  await page.getByRole('button', { name: '关闭工作台提示' }).click();
  await typeInto(page, 'H4', '李芳');
  await holds(page, 'H4', '李芳');
  await page.waitForTimeout(4000);
  expect(await page.evaluate(() => window.workbench.documents.store.get().message)).toBeNull();
});
