/** Every file that is opened in the workbench takes the keyboard: real keys, real clicks on the canvas. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cellAt } from '../../src/grid/sheet-snapshot';
import { readWorkbookBytes } from '../../src/hosts/file/read-workbook-bytes';
import { clickCell, holds, openFile, placeOf, typeInto, useWorkbench } from './workbench-page';

jest.setTimeout(90_000);

const SECOND = join(__dirname, '../../samples/xinjiang-2024.xlsx');

const workbench = useWorkbench();
const folder = mkdtempSync(join(tmpdir(), 'jixiao-keyboard-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function open(): Promise<Page> {
  const page = await workbench.open({ viewport: { width: 2000, height: 900 } });
  // What is lost is lost.
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}

async function selects(page: Page, cell: string): Promise<void> {
  await page.waitForFunction(
    (name) =>
      window.workbench.univer.getActiveWorkbook()!.getActiveRange()?.getA1Notation() === name,
    cell,
  );
}

async function typeIntoBar(page: Page, cell: string, text: string): Promise<void> {
  await clickCell(page, cell);
  await page.locator('[data-u-comp=formula-bar] canvas').click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** All that a person does in a cell, in two columns that stand free in both samples. */
async function takesTheKeyboard(page: Page, text: string, [k, l] = ['K', 'L']): Promise<void> {
  await typeInto(page, `${k}5`, `${text}一`);
  await selects(page, `${k}6`);
  await holds(page, `${k}5`, `${text}一`);

  await page.keyboard.press('ArrowUp');
  await selects(page, `${k}5`);
  await page.keyboard.press('F2');
  await page.keyboard.type('二');
  await page.keyboard.press('Enter');
  await holds(page, `${k}5`, `${text}一二`);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await selects(page, `${l}7`);
  await page.keyboard.type('不要');
  await page.keyboard.press('Escape');
  await holds(page, `${l}7`, null);

  await typeIntoBar(page, `${k}8`, `${text}三`);
  await holds(page, `${k}8`, `${text}三`);
  await page.keyboard.type(`${text}四`);
  await page.keyboard.press('Enter');
  await holds(page, `${k}9`, `${text}四`);

  await typeInto(page, `${l}8`, `${text}五`);
  await holds(page, `${l}8`, `${text}五`);
  // A second click on the same cell at once would be a double click.
  await page.keyboard.press('ArrowUp');
  await selects(page, `${l}8`);
  await page.keyboard.press('Delete');
  await holds(page, `${l}8`, null);
}

async function valueOf(page: Page, cell: string): Promise<string> {
  const value = await page.evaluate(
    (name) =>
      window.workbench.univer.getActiveWorkbook()!.getActiveSheet().getRange(name).getValue(),
    cell,
  );
  return String(value);
}

async function savedCell(page: Page, cell: readonly [row: number, column: number]) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '另存为', exact: true }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  const [sheet] = readWorkbookBytes(new Uint8Array(readFileSync(path)), 'saved.xlsx').sheets;
  return cellAt(sheet!, ...cell)?.value;
}

async function showTab(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.waitForFunction(() => window.workbench.documents.store.get().busy === null);
}

async function closeTab(page: Page): Promise<void> {
  const before = await page.evaluate(() => window.workbench.documents.store.get().files.length);
  await page.getByRole('button', { name: '关闭当前文件' }).click();
  await page.waitForFunction((count) => {
    const { files, busy } = window.workbench.documents.store.get();
    return files.length < count && busy === null;
  }, before);
}

test('the keyboard works in the first file, in a second one, and in the first when it is shown again', async () => {
  const page = await open();
  await takesTheKeyboard(page, '首');
  await openFile(page, SECOND);
  await takesTheKeyboard(page, '次');
  await showTab(page, /urumqi/);
  await holds(page, 'K5', '首一二');
  await takesTheKeyboard(page, '又', ['M', 'N']);
  expect(await savedCell(page, [4, 10])).toBe('首一二');
  expect(await savedCell(page, [4, 12])).toBe('又一二');
  await showTab(page, /xinjiang/);
  expect(await savedCell(page, [4, 10])).toBe('次一二');
});

test('the keyboard works after a tab was closed, and in a file that is opened when none was left', async () => {
  const page = await open();
  await openFile(page, SECOND);
  await closeTab(page);
  await takesTheKeyboard(page, '留');
  await closeTab(page);
  await openFile(page, SECOND);
  await takesTheKeyboard(page, '再');
  expect(await savedCell(page, [4, 10])).toBe('再一二');
});

test('the keyboard goes where the last click went, pane or grid, in a second file too', async () => {
  const page = await open();
  await openFile(page, SECOND);
  const finding = page.locator('[data-finding]:visible').first();
  await finding.click();
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-panes]') !== null);
  expect(await focused()).toBe(true);
  await clickCell(page, 'K8');
  expect(await focused()).toBe(false);
  await page.keyboard.type('格中');
  await page.keyboard.press('Enter');
  await holds(page, 'K8', '格中');

  await page.getByRole('button', { name: '查找', exact: true }).locator('visible=true').click();
  const search = page.getByRole('searchbox').locator('visible=true').first();
  await search.click();
  await page.keyboard.type('目标');
  expect(await search.inputValue()).toBe('目标');
  await clickCell(page, 'K9');
  await page.keyboard.type('再写');
  await page.keyboard.press('Enter');
  await holds(page, 'K9', '再写');
  expect(await search.inputValue()).toBe('目标');
});

test('from the formula bar into the cell and back, every key lands', async () => {
  const page = await open();
  await typeInto(page, 'K8', '中间');
  await holds(page, 'K8', '中间');
  await page.keyboard.press('ArrowUp');
  await page.locator('[data-u-comp=formula-bar] canvas').click();
  await page.keyboard.type('栏');
  await clickCell(page, 'K8');
  await page.keyboard.type('格');
  await page.locator('[data-u-comp=formula-bar] canvas').click();
  await page.keyboard.type('尾');
  await page.keyboard.press('Enter');
  await selects(page, 'K9');
  // Where each goes is where it was clicked.
  expect(await valueOf(page, 'K8')).toMatch(/^(?=.*栏)(?=.*格)(?=.*尾)[中间栏格尾]{5}$/);
});

test('what is typed into the formula bar arrives on a slow machine', async () => {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const text of ['一', '二', '三']) {
    await typeIntoBar(page, 'K8', text);
    await selects(page, 'K9');
  }
  await holds(page, 'K8', '一二三');
});

const NUMBERS = [
  ['General"个"', 6],
  ['0.00"万元"', 453.567],
  ['0.0%', 0.98765],
  ['yyyy"年"m"月"', 46096],
  ['yyyy/m/d h:mm', 46096.5],
  ['#,##0', 1234.5],
] as const;

test('a cell that is opened and closed keeps its number, whatever its format', async () => {
  const page = await open();
  const cells = NUMBERS.map(([format, value], at) => ({ cell: `K${at + 8}`, format, value }));
  await page.evaluate((all) => {
    const sheet = window.workbench.univer.getActiveWorkbook()!.getActiveSheet();
    for (const { cell, format, value } of all) {
      sheet.getRange(cell).setValue(value);
      sheet.getRange(cell).setNumberFormat(format);
    }
  }, cells);
  await clickCell(page, 'K8');
  for (const { cell } of cells) {
    await selects(page, cell);
    await page.keyboard.press('F2');
    await page.waitForFunction(() => window.workbench.univer.getActiveWorkbook()!.isCellEditing());
    await page.keyboard.press('Enter');
  }
  await selects(page, 'K14');
  for (const { cell, value } of cells) await holds(page, cell, value);
});

describe('the clipboard', () => {
  const put = (page: Page, text: string, html = '') =>
    page.evaluate(
      async ([plain, rich]) => {
        const items: Record<string, Blob> = {
          'text/plain': new Blob([plain!], { type: 'text/plain' }),
        };
        if (rich !== '') items['text/html'] = new Blob([rich!], { type: 'text/html' });
        await navigator.clipboard.write([new ClipboardItem(items)]);
      },
      [text, html],
    );
  const pasteAt = async (page: Page, cell: string): Promise<void> => {
    await clickCell(page, cell);
    await page.keyboard.press('Control+V');
  };

  test('cells of Excel and Word, each into its own; cut moves; 撤销 in one order with what was written', async () => {
    const page = await workbench.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    // A mouse that rests on a marked cell is told the finding, until a key is pressed.
    const { x, y } = await placeOf(page, 'D9');
    await page.mouse.move(x - 10, y);
    await page.mouse.move(x, y);
    const tip = page.locator('[role=tooltip]', { hasText: '目标说明本年只支付尾款' });
    await tip.waitFor();
    await page.keyboard.press('Shift');
    await tip.waitFor({ state: 'hidden' });

    // Excel: HTML beside the text, and a line end after the last row.
    const excel =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>王芳</td></tr></table></html>';
    await put(page, '王芳\r\n', excel);
    await pasteAt(page, 'H4');
    await holds(page, 'H4', '王芳');
    await put(page, '"第一行\n第二行"\t95%\r\n丙\t=9个\r\n');
    await pasteAt(page, 'C20');
    await holds(page, 'C20', '第一行\n第二行');
    await holds(page, 'D20', 0.95);
    await holds(page, 'D21', '=9个');
    // Word has no better text for paragraphs within a cell.
    const word = '<table><tr><td><p>甲</p><p>乙</p></td><td>资金\r\n  支付</td></tr></table>';
    await put(page, '甲\r\n乙\t资金支付\r\n', word);
    await pasteAt(page, 'C22');
    await holds(page, 'C22', '甲\n乙');
    await holds(page, 'D22', '资金支付');

    await put(page, '一\t二\r\n三\t四\r\n');
    await pasteAt(page, 'A8');
    await page.getByText(/会落在合并单元格 A8:A12 的中间，没有粘贴/).waitFor();
    await holds(page, 'B8', '数量指标');

    await clickCell(page, 'D21');
    await page.keyboard.press('Control+X');
    await pasteAt(page, 'G21');
    await holds(page, 'G21', '=9个');
    await holds(page, 'D21', null);

    // The problem list comes between two edits.
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('button', { name: '生成问题清单' }).click();
    await page.waitForFunction(() => window.workbench.documents.active!.session.state.undos === 1);
    await page.keyboard.press('Control+Z');
    await page.waitForFunction(() => window.workbench.documents.active!.session.state.undos === 0);
    await page.keyboard.press('Control+Z');
    await holds(page, 'D21', '=9个');
    await holds(page, 'G21', null);

    // By the menu the same; an edit from before a column came is undone where it was made.
    const choose = async (cell: string, name: string): Promise<void> => {
      await clickCell(page, cell);
      await page.mouse.down({ button: 'right' });
      await page.mouse.up({ button: 'right' });
      await page.getByRole('menuitem', { name }).click();
    };
    await choose('D21', '剪切');
    await choose('K21', '粘贴');
    await holds(page, 'K21', '=9个');
    await holds(page, 'D21', null);
    await choose('E21', '在 E 列左侧插入一列');
    await holds(page, 'L21', '=9个');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await holds(page, 'D21', '=9个');
    await holds(page, 'K21', null);
    await holds(page, 'L21', null);
  });
});
