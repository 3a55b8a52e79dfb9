/** What the workbench looks like, state by state: how a person comes there, and in which looks it matters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { cellName, rangeName } from '../../src/grid/address';
import { contentOf } from '../../src/grid/sheet-patch';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { createWorkbook } from '../../src/hosts/file/package/new-workbook';
import { gridFromText } from '../support/grid-text';
import { smallForm } from '../session/open-session';

export const LOOKS = {
  light: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  forced: { viewport: { width: 1440, height: 900 }, forcedColors: 'active' },
  320: { viewport: { width: 320, height: 640 } },
  450: { viewport: { width: 450, height: 720 } },
  // As a browser's own zoom: half the room, twice the pixels.
  '200%': { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

export type Look = keyof typeof LOOKS;

export interface State {
  readonly name: string;
  readonly looks: readonly Look[];
  /** From the page as it opens, with the first sample. */
  readonly reach: (page: Page) => Promise<void>;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).locator('visible=true');

async function idle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { busy, checking, active } = window.workbench.documents.store.get();
    const state = window.workbench.documents.active?.session.state;
    const isRead = active === null || (state?.task === null && !state.stale);
    return busy === null && checking === null && isRead;
  });
}

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** In place of the sample. */
async function openOnly(page: Page, files: readonly Upload[]): Promise<void> {
  await button(page, '关闭当前文件').click();
  await page.getByRole('heading', { name: '检查项目支出绩效目标表' }).waitFor();
  const chooser = page.waitForEvent('filechooser');
  await button(page, '打开').click();
  const uploads = files.map(({ name, bytes }) => ({
    ...{ name, buffer: Buffer.from(bytes) },
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }));
  await (await chooser).setFiles(uploads);
  await page.waitForFunction(() => window.workbench.documents.store.get().active !== null);
  await idle(page);
}

function workbookOf(...sheets: readonly SheetSnapshot[]): Uint8Array {
  return createWorkbook(
    sheets.map(({ name, rows, merges }) => {
      const cells = rows.flatMap((row, r) =>
        (row ?? []).flatMap((cell, c) =>
          cell === null ? [] : [{ cell: cellName(r, c), content: contentOf(cell) }],
        ),
      );
      return {
        ...{ name, cells, merges: merges.map(rangeName) },
        columnWidths: { 'A:F': 110 },
        formats: cells.map(({ cell }) => ({ range: cell, wrap: true, vertical: 'Center' })),
      };
    }),
  );
}

const only = (name: string, ...sheets: SheetSnapshot[]) => [{ name, bytes: workbookOf(...sheets) }];

const NOTES = {
  ...gridFromText('|会议记录|·|\n|时间|2024年3月|\n|内容|讨论年度工作安排|'),
  name: '会议记录',
};
const DEPARTMENT = {
  ...gridFromText(`
  |某区林业局2024年部门整体支出绩效目标|·|·|·|·|·|·|
  |部门名称|某区林业局|·|·|·|·|·|
  |年度总体目标|维护林区安全，森林火灾受害率控制在0.9‰以内。|·|·|·|·|·|
  |一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|
  |产出指标|数量指标|管护面积|≥8万亩|8万亩|50|50|`),
  name: '整体支出',
};

/** Four verdicts in turn, of which two are as they should be. */
function thirtyFiles(): Upload[] {
  const kinds = [
    smallForm('培训', { D2: '王芳' }),
    smallForm('培训', { E6: 10, D7: '4期' }),
    smallForm('培训', { D2: '王芳', D9: '提高' }),
    NOTES,
  ];
  return Array.from({ length: 30 }, (_, i) => ({
    name: `${String(i + 1).padStart(2, '0')} 市财政局培训中心年度职工培训.xlsx`,
    bytes: workbookOf(kinds[i % kinds.length]!),
  }));
}

const done = (page: Page) =>
  openOnly(page, only('没有问题.xlsx', smallForm('培训', { D2: '王芳' })));

export const STATES: readonly State[] = [
  {
    ...{ name: 'start', looks: ['light', 320] },
    reach: async (page) => {
      await button(page, '关闭当前文件').click();
      await page.getByRole('heading', { name: '检查项目支出绩效目标表' }).waitFor();
    },
  },
  {
    ...{ name: 'sample-menu', looks: ['light', 'dark', 320, '200%'] },
    reach: async (page) => {
      await button(page, '示例').click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    ...{ name: 'replace-dialog', looks: ['light', 'dark'] },
    reach: async (page) => {
      await page.keyboard.press('Control+h');
      await page.getByPlaceholder(/替换/).first().waitFor();
    },
  },
  {
    ...{ name: 'files-30', looks: ['light', 'dark', 320, '200%'] },
    reach: (page) => openOnly(page, thirtyFiles()),
  },
  {
    ...{ name: 'findings-300', looks: ['light', 450] },
    reach: async (page) => {
      const forms = Array.from({ length: 100 }, (_, i) =>
        smallForm(`第${i + 1}项`, { E6: 10, D7: '4期' }),
      );
      await openOnly(page, only('全部项目.xlsx', ...forms));
      await button(page, '检查整个工作簿').click();
      await page.getByText(/^共 100 张表：/).waitFor();
      await idle(page);
    },
  },
  {
    ...{ name: 'blank-form', looks: ['light', 450] },
    reach: async (page) => {
      await openOnly(page, only('会议记录.xlsx', NOTES));
      await page.getByRole('tab', { name: '模板' }).click();
      // Else it is this year's.
      await page.getByLabel('年度').fill('2026');
      await button(page, '插入到新工作表').click();
      await idle(page);
      await page.getByRole('tab', { name: '检查' }).click();
      await button(page, '检查当前表').click();
      await page.getByText('待填写', { exact: true }).first().waitFor();
      await idle(page);
    },
  },
  {
    ...{ name: 'no-form', looks: ['light'] },
    reach: (page) => openOnly(page, only('会议记录.xlsx', NOTES)),
  },
  {
    ...{ name: 'other-form', looks: ['light'] },
    reach: (page) => openOnly(page, only('整体支出.xlsx', DEPARTMENT)),
  },
  { name: 'done', looks: ['light', 'dark', 'forced', 320], reach: done },
  {
    ...{ name: 'lines-above', looks: ['light', 450] },
    reach: async (page) => {
      const marked = readFileSync(join(__dirname, '../../samples/urumqi-2024.xlsx'));
      await openOnly(page, [{ name: '目标表.xlsx', bytes: marked }]);
      await button(page, '导出').click();
      await page.getByRole('menuitem', { name: /^导出报送稿/ }).click();
      await page.getByText(/^报送稿已备好/).waitFor();
      await idle(page);
    },
  },
];
