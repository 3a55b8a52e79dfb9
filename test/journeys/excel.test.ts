/**
 * The production bundle in real Chromium with Microsoft's office.js; only Excel itself is simulated (test/officehost).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import type { ExcelSimulator } from '../officehost/simulator';
import { PROFILES } from '../officehost/profiles';
import { smallForm } from '../session/open-session';
import { startChromium } from './chromium';
import { openExcelPage, type ExcelPage, type ExcelPageOptions } from './excel-page';
import { serve, type Served } from './serve';

jest.setTimeout(60_000);

let browser: Browser;
let served: Served;
let opened: ExcelPage | null = null;

beforeAll(async () => {
  browser = await startChromium();
  served = await serve(join(__dirname, '../../dist/excel'));
});
afterEach(async () => {
  if (opened === null) return;
  const { page, complaints, outside, excel } = opened;
  await page.context().close();
  opened = null;
  expect({ complaints, outside, missing: [...excel.missing] }).toEqual({
    complaints: [],
    outside: [],
    missing: [],
  });
});
afterAll(async () => {
  await served.close();
  await browser.close();
});

function load(sheets: readonly SheetSnapshot[]): (excel: ExcelSimulator) => void {
  return (excel) => {
    const workbook = excel.reset(...sheets.map(({ name }) => name));
    sheets.forEach((sheet, i) => workbook.sheets[i]!.load(sheet));
  };
}

async function open(
  sheets: readonly SheetSnapshot[],
  options: ExcelPageOptions = {},
): Promise<{ page: Page; excel: ExcelSimulator }> {
  opened = await openExcelPage(browser, served, { ...options, prepare: load(sheets) });
  return opened;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const messages = (page: Page) => page.locator('[data-finding]');

/** Among the actions that are not needed all the time. */
async function clearMarks(page: Page): Promise<void> {
  await button(page, '更多').click();
  await button(page, '清除标记').click();
}

/** Checks, and leaves errors and warnings in the list. */
async function checkWithoutInfos(page: Page): Promise<void> {
  await button(page, '检查当前表').click();
  await button(page, /^提示 \d+$/).click();
}

/** What the pane asks Excel for arrives a moment after what it shows. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await condition()); tries++) {
    if (tries === 100) throw new Error(`still not: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

async function seeds(): Promise<readonly SheetSnapshot[]> {
  return (await readWorkbookFile(join(__dirname, '../../samples/urumqi-2024.xlsx'))).sheets;
}

test('check, jump, mend, watch it go, clear', async () => {
  const { page, excel } = await open(await seeds());
  await checkWithoutInfos(page);
  await page.getByText('建议完善', { exact: true }).first().waitFor();
  await button(page, '同一事项另有 1 条').click();
  await expect(messages(page).allInnerTexts()).resolves.toEqual([
    expect.stringContaining('项目负责人未填写。'),
    expect.stringContaining('占效益指标全部分值（30分）'),
    expect.stringContaining('不能“按照正常比例赋分”'),
  ]);
  const marks = excel.workbook.active.rules.length;
  expect(marks).toBeGreaterThan(3);

  await messages(page).nth(1).click();
  await page.getByText('第 2 条，共 3 条').waitFor();
  await until(() => excel.workbook.selection === 'G17');

  excel.user.type(excel.workbook.active, 'H4', '王芳');
  await page.getByText('共 2 条').waitFor();
  expect(await messages(page).count()).toBe(2);
  expect(excel.workbook.active.rules).toHaveLength(marks - 1);

  await clearMarks(page);
  await page.getByText('已清除本工具的标记，原有格式不变。').first().waitFor();
  expect(excel.workbook.active.rules).toEqual([]);
});

test.each(PROFILES)(
  'beside rules of the user: check, mend, insert at the selection, take back, clear ($name)',
  async (profile) => {
    const { page, excel } = await open([smallForm('一', { D7: '≧4期' })], {
      profile,
      untried: true,
    });
    const { active } = excel.workbook;
    excel.user.addRule(active, 'A1:F11', '=ISBLANK(A1)', true);
    excel.user.addRuleOf(active, 'E6:E11', 'CellValue', { operator: 'GreaterThan' });
    excel.user.addRuleOf(active, 'E6:E11', 'DataBar', { type: 'LowestValue' });
    const before = excel.workbook.dump();
    await button(page, '检查当前表').click();
    await button(page, '另有 1 项提示').click();
    const card = page.locator('li', { hasText: '计算符号写法混用' });
    await card.getByRole('button', { name: '修正', exact: true }).click();
    await card.getByRole('button', { name: '采纳', exact: true }).click();
    await button(page, '撤销：修正 D7').waitFor();
    await page.getByRole('tab', { name: '模板' }).click();
    excel.workbook.selection = 'J4';
    await button(page, '插入到所选位置').click();
    await button(page, '撤销：插入空白表').waitFor();
    expect(active.value(3, 9)).not.toBe('');
    await button(page, '撤销：插入空白表').click();
    await button(page, '撤销：修正 D7').click();
    await page.getByText('已撤销：修正 D7。').first().waitFor();
    await page.getByRole('tab', { name: '检查' }).click();
    await clearMarks(page);
    await page.getByText('已清除本工具的标记，原有格式不变。').first().waitFor();
    excel.workbook.selection = 'A1';
    expect(excel.workbook.dump() === before).toBe(true);
  },
);

test('an edit while the user reads neither moves the list nor takes the focus', async () => {
  const { page, excel } = await open(await seeds());
  await checkWithoutInfos(page);
  await button(page, '同一事项另有 1 条').click();
  await messages(page).nth(2).focus();
  const top = (): Promise<number> => page.locator('main').evaluate((main) => main.scrollTop);
  await page.locator('main').evaluate((main) => {
    main.scrollTo(0, 120);
  });
  const before = await top();
  excel.user.type(excel.workbook.active, 'D8', '≥10个');
  await page.waitForTimeout(1500);
  expect(await top()).toBe(before);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-finding'));
  expect(focused).toContain('/A12:scoringRule:');
});

test('by keyboard alone', async () => {
  const { page, excel } = await open(await seeds());
  await button(page, '检查当前表').focus();
  await page.keyboard.press('Enter');
  await messages(page).first().waitFor();
  await button(page, /^提示 \d+$/).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await page.getByText('第 2 条，共 3 条').waitFor();
  await until(() => excel.workbook.selection === 'G17');
  await page.keyboard.press('Shift+F8');
  await page.getByText('第 1 条，共 3 条').waitFor();
  await until(() => excel.workbook.selection === 'H4');
  await messages(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('第 2 条，共 3 条').waitFor();
  // The next is about the same indicator and opens in its card.
  await page.keyboard.press('F8');
  await page.getByText('第 3 条，共 3 条').waitFor();
  await until(() => excel.workbook.selection === 'H17');
});

test('filters by severity and by text, and opens the basis', async () => {
  const { page } = await open([smallForm('一', { E6: 10, D7: '4期' })]);
  await button(page, '检查当前表').click();
  await page.getByText('须修改后重报', { exact: true }).first().waitFor();
  await button(page, '错误 1').click();
  await page.getByText('共 2 条').waitFor();
  await button(page, '查找').click();
  await page.getByLabel('按文字或单元格筛选').fill('D2');
  await page.getByText('共 1 条').waitFor();
  await button(page, '依据（C03）').click();
  await page.getByText('财预〔2015〕88号　绩效目标审核：完整性').waitFor();
  await page.getByText('错误示例：项目负责人：（空）').waitFor();
  await page.getByText('项目负责人：张某', { exact: true }).waitFor();
});

test('a finding opens to its cells, steps, clause and example, by keyboard, and leads to each cell', async () => {
  const { page, excel } = await open([smallForm('一', { E6: 10 })]);
  await button(page, '检查当前表').click();
  await page.getByText('须修改后重报', { exact: true }).first().waitFor();
  await button(page, '依据（A01）').focus();
  await page.keyboard.press('Enter');
  for (const title of ['依据的数据', '判断过程', '依据条款', '正确示例']) {
    await page.getByRole('heading', { name: title, level: 3 }).waitFor();
  }
  expect(await page.locator('ol > li').allTextContents()).toEqual([
    ...['成本指标：10分。', '产出指标：20+10+10=40分。', '效益指标：20分。', '满意度指标：10分。'],
    '6项指标的权重相加：10+20+10+10+20+10=80分。',
    '表中没有预算执行率行，“国家（财预〔2021〕101号）”的表合计应为90分或100分。',
    '80分与最接近的90分相差10分，超过容差0.01分。',
    '结论：分值权重合计不符，报为错误。',
  ]);
  const input = page.getByRole('button', { name: /^E8 ?分值权重（“培训合格率”） ?10$/ });
  await input.focus();
  await page.keyboard.press('Enter');
  await until(() => excel.workbook.selection === 'E8');
  await button(page, '依据（A01）').click();
  await page.getByRole('heading', { name: '判断过程' }).waitFor({ state: 'detached' });
});

test('a cell that the user selects opens its card, and the keyboard stays where it is', async () => {
  const { page, excel } = await open([smallForm('一', { E6: 10, D7: '4期' })]);
  await button(page, '检查当前表').click();
  await messages(page).nth(2).waitFor();
  await button(page, '下一条（F8）').focus();
  excel.user.select(excel.workbook.active, 'D7');
  const current = page.locator('[data-finding][aria-current="true"]');
  await current.getByText('D7', { exact: true }).waitFor();
  const place = page.getByText('第 3 条，共 3 条');
  await place.waitFor();
  expect(await place.getAttribute('aria-live')).toBe('off');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toContain('F8');
  await page.keyboard.press('F8');
  await page.getByText('第 1 条，共 3 条').waitFor();
});

test('at 320 x 640 the list begins within 200 px, and each problem handled moves on to the next', async () => {
  const { page } = await open([smallForm('一', { E6: 10, D7: '≧4期' })]);
  await button(page, '检查当前表').click();
  await page.getByText('已处理 0 / 3 项').waitFor();
  const box = await page
    .locator('li', { has: messages(page) })
    .first()
    .boundingBox();
  expect(box!.y).toBeLessThanOrEqual(200);
  const card = page.locator('li', { hasText: '项目负责人未填写' });
  await card.getByRole('button', { name: '不采纳', exact: true }).click();
  await page.keyboard.type('负责人由上级另行确定');
  await button(page, '不采纳这个问题').click();
  await page.getByText('已处理 1 / 3 项').waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('[data-finding]'));
  await button(page, '不采纳 1 条').click();
  await page.getByText('理由：负责人由上级另行确定').waitFor();
});

test('the whole workbook, with the table that holds the current finding open', async () => {
  const { page } = await open(await seeds());
  await button(page, '检查整个工作簿').click();
  await page.getByText(/共 \d+ 张表/).waitFor();
  await page.keyboard.press('F8');
  await page.locator('[aria-current="true"]').waitFor();
});

test('shows what was read as what', async () => {
  const { page, excel } = await open([smallForm('一')]);
  await button(page, '检查当前表').click();
  await messages(page).first().waitFor();
  await page.getByRole('tab', { name: '识别结果' }).click();
  await page.getByRole('button', { name: '项目名称，转到 B2' }).click();
  await until(() => excel.workbook.selection === 'B2');
});

test('a blank table is inserted with the chosen year and unit, and taken back', async () => {
  const { page, excel } = await open([smallForm('一')]);
  const before = excel.workbook.dump();
  await page.getByRole('tab', { name: '模板' }).click();
  await page.getByLabel('年度').fill('2026');
  await page.getByLabel('预算单位').fill('市财政局');
  await button(page, '插入到新工作表').click();
  await button(page, '撤销：插入空白表').waitFor();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['一', '绩效目标表']);
  expect(excel.workbook.dump()).toContain('2026');
  expect(excel.workbook.dump()).toContain('市财政局');
  await button(page, '撤销：插入空白表').click();
  await page.getByText('已撤销：插入空白表。').first().waitFor();
  expect(excel.workbook.dump() === before).toBe(true);
});

test('the list of problems', async () => {
  const { page, excel } = await open([smallForm('一')]);
  await button(page, '检查当前表').click();
  await messages(page).first().waitFor();
  await button(page, '更多').click();
  await button(page, '生成问题清单').click();
  await button(page, '撤销：生成问题清单').waitFor();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['一', '绩效问题清单']);
});

test('settings change severities and outlive the pane', async () => {
  const { page } = await open([smallForm('一')]);
  await page.getByRole('tab', { name: '设置' }).click();
  await page.getByLabel('C03 项目负责人未填的级别').selectOption('error');
  await page.reload();
  await button(page, '检查当前表').click();
  await page.getByText('须修改后重报', { exact: true }).first().waitFor();
});

test('the profile of a unit is imported strictly, works with the next check, and can be exported', async () => {
  const { page } = await open([smallForm('一')]);
  await page.getByRole('tab', { name: '设置' }).click();
  const choose = (text: string) =>
    page
      .getByLabel('配置文件')
      .setInputFiles([{ name: '本单位.json', mimeType: '', buffer: Buffer.from(text) }]);
  await choose('{"format":"jixiao.profile/1","name":"某局","weightTotal":90}');
  await page
    .getByText('没有导入“本单位.json”：“weightTotal”应为写在引号里的数字，如 "90"。')
    .first()
    .waitFor();
  await choose('{"format":"jixiao.profile/1","name":"某局","severities":{"C03":"error"}}');
  await page.getByText('正在使用“某局”。').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, '导出').click(),
  ]);
  const exported = JSON.parse(readFileSync(await download.path(), 'utf8')) as object;
  expect(exported).toMatchObject({ name: '某局', severities: { C03: 'error' }, off: [] });
  // For web views without downloads.
  const shown = await page.getByLabel('导出的配置').inputValue();
  expect(JSON.parse(shown)).toEqual(exported);
  await page.getByRole('tab', { name: '检查' }).click();
  await button(page, '检查当前表').click();
  await button(page, /^错误 1$/).waitFor();
  await page.getByRole('tab', { name: '设置' }).click();
  await button(page, '停用').click();
  await page.getByRole('tab', { name: '检查' }).click();
  await button(page, '检查当前表').click();
  await button(page, /^错误 0$/).waitFor();
});

test('a problem is set aside with its reason, and taken back by undo', async () => {
  const { page, excel } = await open([smallForm('一')]);
  await button(page, '检查当前表').click();
  const card = page.locator('li', { hasText: '项目负责人未填写' });
  await card.getByRole('button', { name: '不采纳', exact: true }).click();
  await page.getByLabel('不采纳理由').fill('待任命');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await button(page, '不采纳 1 条').click();
  await page.getByText('理由：待任命').waitFor();
  const aside = page.locator('li', { hasText: '理由：待任命' });
  await aside.getByRole('button', { name: '依据（C03）' }).click();
  await aside.getByText('结论：项目负责人未填，报为警告。').waitFor();
  await aside.getByRole('button', { name: /^D2 ?项目负责人 ?（空）$/ }).click();
  await until(() => excel.workbook.selection === 'D2');
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['一', '不采纳问题说明']);
  await page.getByRole('tab', { name: '模板' }).click();
  await button(page, '撤销：不采纳 D2').click();
  await page.getByText('已撤销：不采纳 D2。').first().waitFor();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['一']);
});

describe('the ribbon', () => {
  const press = (page: Page, command: string): Promise<void> =>
    page.evaluate(
      (name) =>
        new Promise<void>((resolve) => {
          const { mappings } = (
            Office.actions as unknown as {
              _association: { mappings: Record<string, (event: object) => void> };
            }
          )._association;
          mappings[name.toUpperCase()]!({ completed: resolve });
        }),
      command,
    );

  /** As soon as office.js has the commands, whatever else is there. */
  const pressEarly = async (page: Page, command: string): Promise<void> => {
    await page.waitForFunction((name) => {
      if (typeof Office === 'undefined') return false;
      const { _association } = Office.actions as unknown as {
        _association: { mappings: Record<string, unknown> };
      };
      return _association.mappings[name.toUpperCase()] !== undefined;
    }, command);
    await press(page, command);
  };

  test.each([
    ['before the pane is ready', 1_500],
    ['with a script that comes 12 s late', 12_000],
  ])('a first click %s is carried out once', async (_, scriptLate) => {
    const { page, excel } = await open([smallForm('一')], {
      ...{ scriptLate, requirements: { ExcelApi: 1.15 } },
    });
    await pressEarly(page, 'insertUrumqi');
    await button(page, '撤销：插入空白表').waitFor();
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['一', '绩效目标表']);
    await press(page, 'checkActiveSheet');
    expect(await page.getByText(/版本较旧|没有回应/).count()).toBe(0);
  });

  test('a click in an Excel that is too old is answered, with the sentence there', async () => {
    const { page } = await open([smallForm('一')], { requirements: { ExcelApi: 1.7 } });
    await pressEarly(page, 'checkActiveSheet');
    await page.getByText('当前 Excel 版本较旧（缺少 ExcelApi 1.13）').waitFor();
    await press(page, 'clearMarks');
  });

  test('the file that office.js loads for Excel is blocked: a sentence after 15 s', async () => {
    const { page } = await open([smallForm('一')], { withoutHostFile: true });
    await page.getByText('绩效目标表助手正在启动……').waitFor();
    await page.clock.fastForward(15_000);
    await page.getByText(/^Excel 还没有回应加载项，启动没有完成。/).waitFor();
    opened!.complaints.length = 0;
  });

  test('checks, clears and inserts', async () => {
    const { page, excel } = await open([smallForm('一')], { requirements: { ExcelApi: 1.15 } });
    await button(page, '检查当前表').waitFor();
    await press(page, 'checkActiveSheet');
    expect(excel.workbook.active.rules).toHaveLength(1);
    await press(page, 'clearMarks');
    expect(excel.workbook.active.rules).toEqual([]);
    await press(page, 'insertUrumqi');
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['一', '绩效目标表']);
  });
});

describe('what goes wrong is said', () => {
  const alert = (page: Page, text: string | RegExp): Promise<void> =>
    page.getByText(text).first().waitFor();

  /** The pane has asked for what was set aside: the next trip is the user's. */
  const ready = async (page: Page, excel: ExcelSimulator): Promise<void> => {
    await button(page, '检查当前表').waitFor();
    for (let tries = 0; tries < 50 && excel.trips.length === 0; tries += 1) {
      await page.waitForTimeout(100);
    }
    await page.waitForTimeout(200);
  };

  test('a cell is being edited', async () => {
    const { page, excel } = await open([smallForm('一')]);
    excel.editing = true;
    await button(page, '检查当前表').click();
    await alert(page, '有单元格正在编辑，请按回车键或 Esc 键退出编辑后再试。');
    excel.editing = false;
    await button(page, '检查当前表').click();
    await messages(page).first().waitFor();
  });

  test('the sheet is protected: the findings are there all the same', async () => {
    const { page, excel } = await open([smallForm('一')]);
    excel.workbook.active.protection = { allowFormatCells: false };
    await button(page, '检查当前表').click();
    await alert(
      page,
      '检查已完成，但没能在表中标出问题：工作表“一”受保护；请先撤销工作表保护后再试。',
    );
    expect(await messages(page).count()).toBe(1);
  });

  test('the workbook is read-only', async () => {
    const { page, excel } = await open([smallForm('一')]);
    excel.workbook.readOnly = true;
    await page.getByRole('tab', { name: '模板' }).click();
    await button(page, '插入到新工作表').click();
    await alert(page, '工作簿是只读的');
  });

  test('Excel is busy', async () => {
    const { page, excel } = await open([smallForm('一')]);
    await ready(page, excel);
    excel.arm({ trip: 1, osfError: 5102 });
    await button(page, '检查当前表').click();
    await alert(page, /表格程序/);
  });

  test('the sheet was deleted meanwhile', async () => {
    const { page, excel } = await open([smallForm('一'), smallForm('二')]);
    await button(page, '检查当前表').click();
    await messages(page).first().waitFor();
    excel.user.remove(excel.workbook.sheets[0]!);
    await messages(page).first().click();
    await alert(page, '找不到这张工作表，它可能已被删除；请重新检查。');
  });

  test('Excel does not answer', async () => {
    const { page, excel } = await open([smallForm('一')]);
    await ready(page, excel);
    await page.clock.install();
    excel.arm({ trip: 1, hang: true });
    await button(page, '检查当前表').click();
    await page.getByText('正在检查…').waitFor();
    await page.clock.fastForward(31_000);
    await alert(page, '表格程序很久没有响应，已停止等待；请稍后重新检查，确认结果。');
  });

  test('a co-author changed what was inserted: it is taken back only when asked for again', async () => {
    const { page, excel } = await open([smallForm('一')]);
    await page.getByRole('tab', { name: '模板' }).click();
    await button(page, '插入到新工作表').click();
    await button(page, '撤销：插入空白表').waitFor();
    excel.user.type(excel.workbook.sheets[1]!, 'B4', '新项目', true);
    await button(page, '撤销：插入空白表').click();
    await alert(page, '“插入空白表”写入的位置后来又有改动，还没有撤销');
    expect(excel.workbook.sheets).toHaveLength(2);
    await button(page, '仍要撤销').click();
    await page.getByText('已撤销：插入空白表。').first().waitFor();
    expect(excel.workbook.sheets).toHaveLength(1);
  });

  test('there is no room at the selection', async () => {
    const { page, excel } = await open([smallForm('一')]);
    const before = excel.workbook.dump();
    await page.getByRole('tab', { name: '模板' }).click();
    await button(page, '插入到所选位置').click();
    await alert(page, '所选位置放不下空白表');
    expect(excel.workbook.dump() === before).toBe(true);
  });

  test('the sheet holds no form', async () => {
    const { page } = await open([{ ...smallForm('空'), rows: [] }]);
    await button(page, '检查当前表').click();
    await alert(page, '当前工作表中没有项目支出绩效目标表');
    await button(page, '插入空白表').click();
    await button(page, '插入到新工作表').waitFor();
  });

  test('Excel is too old', async () => {
    const { page } = await open([smallForm('一')], { requirements: { ExcelApi: 1.7 } });
    await alert(page, '当前 Excel 版本较旧（缺少 ExcelApi 1.13）');
  });

  test('the session cannot be loaded, and then it can', async () => {
    const { page, excel } = await open([smallForm('一')]);
    const later = /\/[^/]+\.[0-9a-f]{8}\.js$/;
    await page.route(later, (route) => route.abort());
    await page.reload();
    await alert(page, '检查程序没有载入完整，请重试');
    await page.unroute(later);
    await button(page, '重试').click();
    await page.getByText('检查程序没有载入完整').first().waitFor({ state: 'detached' });
    await button(page, '检查当前表').click();
    await messages(page).first().waitFor();
    excel.user.type(excel.workbook.active, 'D2', '王芳');
    await page.getByText('未发现问题', { exact: true }).first().waitFor();
    expect(new Set(opened!.complaints)).toEqual(new Set([expect.stringContaining('ERR_FAILED')]));
    opened!.complaints.length = 0;
  });

  test('office.js cannot be loaded', async () => {
    const { page } = await open([smallForm('一')], { withoutOffice: true });
    await alert(page, '没有载入 Office 组件（office.js）');
    expect(opened!.complaints).toEqual([expect.stringContaining('ERR_FAILED')]);
    opened!.complaints.length = 0;
  });
});

test('评分: trial with last year, columns beside the table, undo', async () => {
  const { page, excel } = await open(await seeds());
  const before = excel.workbook.dump();
  await button(page, '检查当前表').click();
  await page.getByText('建议完善', { exact: true }).first().waitFor();
  await clearMarks(page);
  await page.getByText('已清除本工具的标记，原有格式不变。').first().waitFor();

  await page.getByRole('tab', { name: '评分' }).click();
  await page.getByText('尚未评分').first().waitFor();
  await page.getByLabel('完成值来源').selectOption({ label: '按上年完成值试算' });
  const row = page.locator('[data-scored-row="8"]');
  await row.getByText('8 / 8').waitFor();
  await row.getByText('目标=9个，上年9个，完成率100%').waitFor();
  await page.getByText('已评部分合计 61 / 90').waitFor();
  await page.getByText('尚有5项指标未评分：上年完成值 F12:F16 只写了0').waitFor();

  await page.getByText('的空白区域 J7:M17 和 A18:M26 写入').waitFor();
  await button(page, '添加自评列').click();
  await button(page, '撤销：添加自评列').waitFor();
  await page.getByText('已添加自评列。请在“实际完成值” J8:J17 中填写').first().waitFor();
  await page.getByText('自评列已就绪：').first().waitFor();
  expect(excel.workbook.dump() === before).toBe(false);
  await button(page, '撤销：添加自评列').click();
  await page.getByText('已撤销：添加自评列。').first().waitFor();
  excel.workbook.selection = 'A1';
  expect(excel.workbook.dump() === before).toBe(true);
});

test('two hundred findings scroll, and nothing is wider than the pane', async () => {
  const forms = Array.from({ length: 70 }, (_, i) =>
    smallForm(`表${i + 1}`, { E6: 10, D8: '提高' }),
  );
  const { page } = await open(forms);
  await button(page, '检查整个工作簿').click();
  await page.getByText('共 70 张表').waitFor();
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.querySelector('main')!.scrollWidth,
  ]);
  expect(Math.max(...widths)).toBeLessThanOrEqual(320);
});

/** A sign, a text number and another name of a method: three safe fixes. */
const SPOILED = { D2: '王芳', D7: '≧4期', E8: '10', F10: '按比例赋分' };

test('one fix is shown, written and taken back exactly', async () => {
  const { page, excel } = await open([smallForm('一', SPOILED)]);
  const before = excel.workbook.dump();
  await button(page, '检查当前表').click();
  const card = page.locator('li', { hasText: '计算符号写法混用' });
  await card.getByRole('button', { name: '修正', exact: true }).click();
  await card.getByText('统一计算符号写法（仅规范书写形式，不改变填报内容）').waitFor();
  await expect(card.locator('del').innerText()).resolves.toBe('≧');
  await expect(card.locator('ins').innerText()).resolves.toBe('≥');
  await card.getByRole('button', { name: '采纳', exact: true }).press('Enter');
  await button(page, '撤销：修正 D7').waitFor();
  await card.waitFor({ state: 'detached' });
  await until(() => excel.workbook.active.value(6, 3) === '≥4期');
  // The keyboard goes on at the next finding, once the marks are drawn.
  await page.waitForFunction(() =>
    /\/[CNRAFK]\d\d:/.test(document.activeElement?.getAttribute('data-finding') ?? ''),
  );
  await button(page, '撤销：修正 D7').click();
  await page.getByText('已撤销：修正 D7。').first().waitFor();
  await clearMarks(page);
  await page.getByText('已清除本工具的标记，原有格式不变。').first().waitFor();
  excel.workbook.selection = 'A1';
  expect(excel.workbook.dump() === before).toBe(true);
});

test('兼容性自检 in 设置: a report to copy, and the workbook as it was', async () => {
  const { page, excel } = await open([smallForm('一')]);
  const before = excel.workbook.dump();
  await page.getByRole('tab', { name: '设置' }).click();
  await button(page, '兼容性自检').press('Enter');
  const report = page.getByLabel('自检结果');
  await until(async () => (await report.inputValue()) !== '');
  expect(JSON.parse(await report.inputValue())).toMatchObject({
    format: 'jixiao-excel-check-1',
    profile: { added: 'last', ids: 'places', merges: 'first cell', priority: 'set' },
    marks: 'good',
  });
  expect(excel.workbook.dump() === before).toBe(true);
});

test('all safe fixes, by keyboard, and back', async () => {
  const { page, excel } = await open([smallForm('一', SPOILED)]);
  const before = excel.workbook.dump();
  await button(page, '检查当前表').click();
  // Not while the marks are still being drawn.
  await page.locator('button:enabled', { hasText: '一键规范书写（3 个单元格）' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '将规范 3 个单元格的书写' }).waitFor();
  await page.keyboard.press('Escape');
  await page
    .getByRole('heading', { name: '将规范 3 个单元格的书写' })
    .waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await button(page, '全部采纳').press('Enter');
  await page.getByText('已规范3个单元格的书写。').first().waitFor();
  const { active } = excel.workbook;
  expect([active.value(6, 3), active.value(7, 4), active.value(9, 5)]).toEqual([
    ...['≥4期', 10, '按照完成比例赋分'],
  ]);
  await page.getByText('未发现问题', { exact: true }).first().waitFor();
  expect(await button(page, /^一键规范书写/).count()).toBe(0);
  await button(page, '撤销：一键规范书写').click();
  await page.getByText('已撤销：一键规范书写。').first().waitFor();
  await button(page, '一键规范书写（3 个单元格）').waitFor();
  await clearMarks(page);
  await page.getByText('已清除本工具的标记，原有格式不变。').first().waitFor();
  excel.workbook.selection = 'A1';
  expect(excel.workbook.dump() === before).toBe(true);
});

test('a fix over a sheet that was changed since says so and writes nothing', async () => {
  const { page, excel } = await open([smallForm('一', SPOILED)]);
  await button(page, '检查当前表').click();
  await button(page, '一键规范书写（3 个单元格）').click();
  await page.getByRole('heading', { name: '将规范 3 个单元格的书写' }).waitFor();
  // Quicker than the pane hears of it.
  excel.workbook.active.input(6, 3, '≧5期');
  const before = excel.workbook.dump();
  await button(page, '全部采纳').click();
  await page
    .getByText(/没有写入：检查之后 D7 有改动；请重新检查后再试。/)
    .first()
    .waitFor();
  expect(excel.workbook.dump() === before).toBe(true);
});

test('a form whose indicators stand under unknown heads is not passed: the pane says so, and what to do', async () => {
  const file = join(__dirname, '../fixtures/heads-of-its-own.xlsx');
  const { page } = await open((await readWorkbookFile(file)).sheets);
  await button(page, '检查当前表').click();
  await page.getByRole('status').getByText('无法判断', { exact: true }).waitFor();
  await page
    .getByText(
      /^指标写在本工具不认识的表头“评价内容”“绩效内容”“绩效目标值”“权重”下，没有读取；请改用/,
    )
    .waitFor();
  expect(await page.getByText('未发现问题').count()).toBe(0);
  await page.getByRole('tab', { name: '评分' }).click();
  const score = page.getByRole('region', { name: '人才驿站补助资金的得分' });
  await score.getByText('无法判断', { exact: true }).waitFor();
  expect(await score.getByText(/自查预估|总分|等级/).count()).toBe(0);
});
