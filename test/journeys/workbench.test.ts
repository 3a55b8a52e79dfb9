/** The production workbench in real Chromium: real files, real Univer, real downloads. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readWorkbookBytes } from '../../src/hosts/file/read-workbook-bytes';
import { findingsDigest } from '../../src/review/findings-digest';
import { checkWorkbook, type CheckedSheet } from '../../src/review/review-workbook';
import { typeInto, useWorkbench } from './workbench-page';

jest.setTimeout(90_000);

const SAMPLES = join(__dirname, '../../samples');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow extends Window {
  readonly axe: {
    run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

const workbench = useWorkbench();
const folder = mkdtempSync(join(tmpdir(), 'jixiao-journey-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function open(options = {}): Promise<Page> {
  return workbench.open(options);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const messages = (page: Page) => page.locator('[data-finding]:visible');

/** Among the actions that are not needed all the time. */
async function clearMarks(page: Page): Promise<void> {
  await button(page, '更多').click();
  await button(page, '清除标记').click();
}

/** Leaves errors and warnings in the list. */
async function withoutInfos(page: Page): Promise<void> {
  await button(page, /^提示 \d+$/).click();
}

/** Of the file before the user: what the pane shows. */
function shown(page: Page): Promise<readonly CheckedSheet[]> {
  return page.evaluate(() => window.workbench.documents.active!.session.state.sheets ?? []);
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const book = window.workbench.univer.getActiveWorkbook()!;
    return `${book.getActiveSheet().getSheetName()}!${book.getActiveRange()?.getA1Notation() ?? ''}`;
  });
}

async function save(page: Page, name = '保存'): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return new Uint8Array(readFileSync(path));
}

function checkedFile(bytes: Uint8Array): CheckedSheet[] {
  return checkWorkbook(readWorkbookBytes(bytes, 'saved.xlsx'));
}

test('opens the first seed table, jumps, takes an edit, and saves what is shown without loss', async () => {
  const page = await open();
  await withoutInfos(page);
  // The third is about the indicator of the second, one click away.
  expect(await messages(page).count()).toBe(2);
  expect(await selected(page)).toBe('三供一业!A1:I1');

  await messages(page).nth(1).click();
  await page.waitForFunction(
    () => window.workbench.univer.getActiveWorkbook()!.getActiveRange()?.getA1Notation() === 'G17',
  );

  await typeInto(page, 'H4', '王芳');
  await page.getByText('共 2 条').waitFor();
  expect((await messages(page).allInnerTexts()).join()).not.toContain('项目负责人');
  await page.getByRole('tab', { name: 'urumqi-2024.xlsx，未保存' }).waitFor();

  await button(page, '检查整个工作簿').click();
  await page.getByText('共 10 张表').waitFor();
  const digest = findingsDigest(await shown(page));
  const bytes = await save(page);
  await page.getByText(/^已保存到浏览器“下载”文件夹：urumqi-2024\.xlsx（/).waitFor();
  const checked = checkedFile(bytes);
  expect(findingsDigest(checked)).toBe(digest);
  expect(checked[0]?.tables[0]?.table.fields.leader).toMatchObject({ cell: 'H4', value: '王芳' });

  const [before, after] = [readFileSync(join(SAMPLES, 'urumqi-2024.xlsx')), bytes].map((file) =>
    unzipSync(new Uint8Array(file)),
  );
  expect(Object.keys(after!)).toEqual(Object.keys(before!));
  const changed = Object.keys(before!).filter(
    (name) => !Buffer.from(before![name]!).equals(Buffer.from(after![name]!)),
  );
  // Nothing else but the wish to calculate is new: marks are on the screen alone.
  expect(changed.filter((name) => !name.startsWith('xl/worksheets/'))).toEqual(['xl/workbook.xml']);
});

test('marks can be cleared, and the saved file is then the opened one', async () => {
  const page = await open();
  await clearMarks(page);
  await page.getByText('已清除本工具的标记，原有格式不变。').first().waitFor();
  const bytes = await save(page, '另存为');
  expect(Buffer.from(bytes).equals(readFileSync(join(SAMPLES, 'urumqi-2024.xlsx')))).toBe(true);
});

test('all safe fixes reach the file, and undo leaves its cells as they were', async () => {
  const page = await open();
  await button(page, '检查整个工作簿').click();
  await page.getByText('共 10 张表').waitFor();
  const found = findingsDigest(await shown(page));
  await button(page, /^一键规范书写（\d+ 个单元格）$/).click();
  await page.getByText('幼教集团', { exact: true }).first().waitFor();
  await button(page, '全部采纳').click();
  await page
    .getByText(/^已规范\d+个单元格的书写。$/)
    .first()
    .waitFor();
  expect(await button(page, /^一键规范书写/).count()).toBe(0);
  const digest = findingsDigest(await shown(page));
  const fixed = checkedFile(await save(page));
  expect(findingsDigest(fixed)).toBe(digest);
  const findings = fixed.flatMap(({ tables }) => tables.flatMap((table) => table.findings));
  expect(findings.filter(({ fix }) => fix?.kind === 'safe')).toEqual([]);

  await button(page, '撤销：一键规范书写').click();
  await page.getByText('已撤销：一键规范书写。').first().waitFor();
  await button(page, /^一键规范书写/).waitFor();
  expect(findingsDigest(await shown(page))).toBe(found);
  await clearMarks(page);
  await page.getByText('已清除本工具的标记，原有格式不变。').first().waitFor();
  const sample = new Uint8Array(readFileSync(join(SAMPLES, 'urumqi-2024.xlsx')));
  const cells = (bytes: Uint8Array) => readWorkbookBytes(bytes, 'saved.xlsx').sheets;
  expect(cells(await save(page, '另存为'))).toEqual(cells(sample));
});

test('a blank form goes in, is marked, and goes again', async () => {
  const page = await open();
  await page.getByRole('tab', { name: '模板' }).click();
  await button(page, '插入到新工作表').click();
  await button(page, /撤销：插入空白表/).waitFor();
  expect(await selected(page)).toMatch(/^绩效目标表/);
  await button(page, /撤销：插入空白表/).click();
  await page.getByText('已撤销：插入空白表。').first().waitFor();
  expect(await selected(page)).not.toMatch(/^绩效目标表/);
});

test.each(['urumqi-2024.xlsx', 'xinjiang-2024.xlsx'])(
  'all seed tables of %s: the findings of the command line',
  async (name) => {
    const page = await open();
    const chooser = page.waitForEvent('filechooser');
    await button(page, /^打开$/).click();
    await (await chooser).setFiles(join(SAMPLES, name));
    const checked = checkedFile(new Uint8Array(readFileSync(join(SAMPLES, name))));
    await page.waitForFunction(
      () =>
        window.workbench.documents.store.get().files.length === 2 &&
        window.workbench.documents.store.get().busy === null,
    );
    await button(page, '检查整个工作簿').locator('visible=true').click();
    await page.getByText(`共 ${checked.length} 张表`).locator('visible=true').waitFor();
    expect(findingsDigest(await shown(page))).toBe(findingsDigest(checked));
  },
);

test('files stand side by side, and a broken one is said and not opened', async () => {
  const page = await open();
  const chooser = page.waitForEvent('filechooser');
  await button(page, /^打开$/).click();
  await (
    await chooser
  ).setFiles([
    {
      name: 'xinjiang-2024.xlsx',
      mimeType: '',
      buffer: readFileSync(join(SAMPLES, 'xinjiang-2024.xlsx')),
    },
    { name: '坏.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 nothing') },
  ]);
  await page
    .getByText(/文件已损坏|不是 Excel 工作簿/)
    .first()
    .waitFor();
  expect(await selected(page)).toMatch(/^国有资本经营预算!/);
  await page.getByRole('tab', { name: /urumqi-2024/ }).click();
  await page.waitForFunction(
    () =>
      window.workbench.univer.getActiveWorkbook()?.getActiveSheet().getSheetName() === '三供一业',
  );
  await messages(page).filter({ hasText: '项目负责人未填写' }).waitFor();
});

/** What a cell of its format makes of a text that is a number. */
const SHOWN = new Map([
  ['4', '4个'],
  ['100%', '100.00%'],
]);

test('scores follow the actual values as they are typed; undone, the file is the opened one', async () => {
  const page = await open();
  await clearMarks(page);
  await page.getByText('已清除本工具的标记，原有格式不变。').first().waitFor();
  await page.getByRole('tab', { name: '评分' }).click();
  await button(page, '添加自评列').click();
  await button(page, '撤销：添加自评列').first().waitFor();
  await page.getByText('已添加自评列。请在“实际完成值” J8:J17 中填写').first().waitFor();
  await page.getByText('自评列已就绪：').first().waitFor();
  const shownIn = (cell: string) =>
    page.evaluate(
      (name) =>
        window.workbench.univer
          .getActiveWorkbook()!
          .getActiveSheet()
          .getRange(name)
          .getDisplayValue(),
      cell,
    );
  const becomes = async (cell: string, text: string) => {
    for (let tries = 0; tries < 50 && (await shownIn(cell)) !== text; tries += 1) {
      await page.waitForTimeout(200);
    }
    expect(await shownIn(cell)).toBe(text);
  };
  const fill = async (cell: string, text: string) => {
    await typeInto(page, cell, text);
    await becomes(cell, SHOWN.get(text) ?? text);
  };
  expect([await shownIn('J7'), await shownIn('L7'), await shownIn('L8')]).toEqual([
    ...['实际完成值', '得分', ''],
  ]);
  // 改造供水小区数量 =9个, 8 points.
  await typeInto(page, 'J8', '6');
  await becomes('L8', '5.33');
  expect(await shownIn('J8')).toBe('6个');
  await fill('J8', '9个');
  await becomes('L8', '8.00');
  // As the rest of the form is filled, as numbers, and once as nothing can read it.
  const actual = {
    ...{ J9: '2个', J10: '4', J11: ' 9 个', J12: '100%', J13: '453.56万元' },
    ...{ J14: '1879500元', J15: '约19万元', J16: '≤12.83万元', J17: '达成预期指标' },
  };
  for (const [cell, value] of Object.entries(actual)) await fill(cell, value);
  await becomes('L17', '30.00');
  expect([await shownIn('L15'), await shownIn('K15')]).toEqual(['', '请只填数字或“数字+单位”']);
  expect(await shownIn('L25')).toBe('未完成2项');
  await becomes('M25', '已评部分合计81分');
  await page.getByText('已评部分合计 81 / 100').waitFor();
  await fill('J15', '19.95万元');
  await fill('J19', '600万元');
  // 10 points of 预算执行: 600 of 674.29.
  await becomes('L21', '8.90');
  await becomes('L25', '94.90');
  expect([await shownIn('L10'), await shownIn('L26'), await shownIn('M25')]).toEqual([
    ...['4.00', '优', ''],
  ]);
  await page.getByText('总分 94.9 / 100　等级 优').waitFor();

  await button(page, '撤销：添加自评列').first().click();
  await button(page, '仍要撤销').click();
  await page.getByText('已撤销：添加自评列。').first().waitFor();
  expect(await shownIn('L25')).toBe('');
  await page.getByRole('tab', { name: '检查' }).click();
  await clearMarks(page);
  await page
    .getByText(/已清除本工具的标记|没有找到本工具的标记/)
    .first()
    .waitFor();
  const [before, after] = [
    readFileSync(join(SAMPLES, 'urumqi-2024.xlsx')),
    await save(page, '另存为'),
  ].map((file) => {
    const parts = unzipSync(new Uint8Array(file));
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
    // How far rows reach is a hint to readers, which may be wider than what they hold.
    return sheets.map((name) =>
      Buffer.from(parts[name]!)
        .toString()
        .replace(/ spans="[\d:]+"|<dimension [^>]*>/g, ''),
    );
  });
  expect(after!.length).toBe(before!.length);
  expect(after!.filter((text, index) => text !== before![index])).toEqual([]);

  // Once more; and the target is followed: 400 of 453.56 of 5 points.
  await page.getByRole('tab', { name: '评分' }).click();
  await button(page, '添加自评列').click();
  await page.getByText('自评列已就绪：').first().waitFor();
  await fill('J13', '453.56万元');
  await becomes('L13', '5.00');
  await fill('D13', '<=400万元');
  await becomes('L13', '4.41');
});

test('a problem that was set aside with its reason stays so when the saved file is opened again', async () => {
  const page = await open();
  await withoutInfos(page);
  const card = page.locator('li', { hasText: '项目负责人未填写' });
  await card.getByRole('button', { name: '不采纳', exact: true }).click();
  expect(await button(page, '不采纳这个问题').isDisabled()).toBe(true);
  await page.getByLabel('不采纳理由').fill('负责人待任命');
  await button(page, '不采纳这个问题').click();
  await page.getByText('共 2 条').waitFor();
  await button(page, '不采纳 1 条').click();
  await page.getByText('理由：负责人待任命').waitFor();
  expect(await selected(page)).toMatch(/^三供一业!/);
  const bytes = await save(page, '另存为');
  const [checked] = checkedFile(bytes);
  expect(
    checked!.tables[0]!.ignored.map(({ finding, entry }) => [finding.rule, entry.reason]),
  ).toEqual([['C03', '负责人待任命']]);
  const chooser = page.waitForEvent('filechooser');
  await button(page, /^打开$/).click();
  await (
    await chooser
  ).setFiles([{ name: '再次打开.xlsx', mimeType: '', buffer: Buffer.from(bytes) }]);
  await page.getByRole('tab', { name: /再次打开/ }).waitFor();
  await button(page, '不采纳 1 条').locator('visible=true').click();
  await button(page, '恢复提示').locator('visible=true').click();
  await messages(page).filter({ hasText: '项目负责人未填写' }).waitFor();
});

test('notes of the file are drawn, cannot be changed here, and stay in the file as they are', async () => {
  const page = await open();
  const fixture = join(__dirname, '../fixtures/preservation.xlsx');
  const chooser = page.waitForEvent('filechooser');
  await button(page, /^打开$/).click();
  await (await chooser).setFiles(fixture);
  await page.getByRole('tab', { name: /preservation\.xlsx/ }).waitFor();
  const notes = () =>
    page.evaluate(() =>
      window.workbench.univer
        .getActiveWorkbook()!
        .getActiveSheet()
        .getNotes()
        .map(({ row, col, note }) => [row, col, note.split('\n')[0]]),
    );
  await page.waitForFunction(
    () => window.workbench.univer.getActiveWorkbook()?.getActiveSheet().getNotes().length === 1,
  );
  expect(await notes()).toEqual([[11, 3, '审核：']]);
  await page.evaluate(() => {
    window.workbench.univer.getActiveWorkbook()!.getActiveSheet().getRange('D12').deleteNote();
  });
  await page.getByText(/格式、合并和工作表的增删改名，请在 Excel 或 WPS 中进行/).waitFor();
  expect(await notes()).toEqual([[11, 3, '审核：']]);
  const [before, after] = [readFileSync(fixture), await save(page, '另存为')].map((file) =>
    unzipSync(new Uint8Array(file)),
  );
  for (const name of ['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']) {
    expect(Buffer.from(after![name]!).equals(Buffer.from(before![name]!))).toBe(true);
  }
});

test.each(['light', 'dark'] as const)('axe finds nothing beside the canvas: %s', async (scheme) => {
  const page = await open({ colorScheme: scheme, bypassCSP: true });
  await page.addScriptTag({ content: AXE });
  // Buttons fade in when the check is over.
  await page.waitForTimeout(600);
  const violations = await page.evaluate(async () => {
    const { violations: all } = await (window as unknown as AxeWindow).axe.run({
      include: ['nav', '[data-panes]'],
      exclude: ['[data-tabster-dummy]', '[data-u-comp]'],
    });
    return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
  expect(violations).toEqual([]);
});
