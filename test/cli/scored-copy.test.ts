/** `jixiao score -o`, as a user runs it: exact cells, nothing else touched, and what a spreadsheet computes of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { multiply } from '../../src/domain/exact';
import {
  contentOf,
  type CellContent,
  type CellWrite,
  type SheetPatch,
} from '../../src/grid/sheet-patch';
import { cellAt, type SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { parseCell, parseRange } from '../../src/grid/address';
import { hostOverBytes, readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { settleResults } from '../../src/hosts/file/settle-results';
import { readTables } from '../../src/reader/read-tables';
import { changedParts } from '../hosts/file/package/open-package';
import { hasSpreadsheet } from '../support/spreadsheet';
import { useBuilt } from '../support/built';

const root = join(__dirname, '../..');
const program = join(root, 'dist/cli/jixiao.js');
const sample = join(root, 'samples/urumqi-2024.xlsx');

jest.setTimeout(120_000);

let folder: string;
let copy: string;
useBuilt('cli');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-scored-'));
  copy = join(folder, '自评.xlsx');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function score(...args: string[]): { code: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [program, 'score', ...args], {
    encoding: 'utf8',
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

async function sheetOf(path: string, name: string): Promise<SheetSnapshot> {
  const sheet = (await readWorkbookFile(path)).sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function at(sheet: SheetSnapshot, cell: string): CellContent {
  const place = parseCell(cell);
  return contentOf(place === null ? null : cellAt(sheet, place.row, place.column));
}

test('columns beside the tables; the rest of the file is as it was', async () => {
  const { code, err } = score(sample, '-o', copy);
  expect(code).toBe(0);
  expect(err).toContain('链路租赁!A1:I14：已在 J7:M14 添加自评列，合计在 A15:M22。\n');
  expect(err).toMatch(/已另存为“.*自评\.xlsx”。\n$/);
  const sheet = await sheetOf(copy, '链路租赁');
  const text = (value: string): CellContent => ({ kind: 'text', text: value });
  expect(['J7', 'K7', 'L7', 'M7'].map((cell) => at(sheet, cell))).toEqual(
    ['实际完成值', '完成率', '得分', '偏差原因分析及改进措施'].map(text),
  );
  expect(at(sheet, 'J8')).toEqual({ kind: 'empty' });
  expect(at(sheet, 'L8')).toMatchObject({
    kind: 'formula',
    formula: expect.stringContaining('ISNUMBER(J8)') as string,
  });
  const before = await sheetOf(sample, '链路租赁');
  for (const cell of ['A1', 'A8', 'D8', 'G8', 'I14'])
    expect(at(sheet, cell)).toEqual(at(before, cell));
  const changed = changedParts(bytes(sample), bytes(copy));
  expect(
    changed.filter((name) => !/^xl\/(styles|workbook|worksheets\/sheet\d+)\.xml$/.test(name)),
  ).toEqual([]);
});

test('an existing file stays without --force, the original always', () => {
  writeFileSync(copy, '别人的文件');
  const refused = score(sample, '-o', copy);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('已存在，没有写入；要覆盖请加 --force。');
  expect(readFileSync(copy, 'utf8')).toBe('别人的文件');
  expect(score(sample, '-o', copy, '--force').code).toBe(0);
  const own = bytes(copy);
  const over = score(copy, '-o', copy, '--force');
  expect(over.code).toBe(2);
  expect(bytes(copy)).toEqual(own);
});

test('scores that a person wrote stay: a filled 自评表 gets nothing and no file', () => {
  const filled = join(root, 'samples/published/07-sichuan-qingshen-2023-selfeval.xlsx');
  const { code, err } = score(filled, '-o', copy);
  expect(code).toBe(2);
  expect(err).toContain('空着的得分没有能直接引用的数值，没有可写入的公式。');
  expect(err).toContain('没有可以写入得分的表，没有写出文件。');
  expect(() => readFileSync(copy)).toThrow('ENOENT');
});

test('wrong calls', () => {
  expect(score(sample, '-o', copy, '--actual', 'last-year').err).toContain('试算不是自评结果');
  expect(score(sample, sample, '-o', copy).err).toContain('一次只能写一个文件');
  expect(score(sample, '--force').err).toContain('--force 要和 -o 一起使用');
});

/** Rows that a formula scores, and tables of which every row is scored. */
const COUNTS: Readonly<Record<string, { scores: number; totals: number }>> = {
  'urumqi-2024.xlsx': { scores: 76, totals: 10 },
  'xinjiang-2024.xlsx': { scores: 53, totals: 6 },
};

interface ScoreJson {
  readonly files: readonly {
    readonly sheets: readonly {
      readonly sheet: string;
      readonly tables: readonly {
        readonly range: string;
        readonly total: string | null;
        readonly execution: { readonly score: string | null } | null;
        readonly items: readonly { readonly row: number; readonly score: string | null }[];
      }[];
    }[];
  }[];
}

type Write = (number: string, unit: string | null) => CellContent;

const asNumber: Write = (number, unit) => ({
  kind: 'number',
  number: Number((Number(number) * (unit === '%' ? 0.01 : 1)).toPrecision(12)),
});
const asText: Write = (number, unit) => ({ kind: 'text', text: `${number}${unit ?? ''}` });

if (!hasSpreadsheet) {
  test('soffice is not installed here: nothing was recalculated', () => {
    expect(hasSpreadsheet).toBe(false);
  });
} else {
  const files = ['urumqi-2024.xlsx', 'xinjiang-2024.xlsx'];
  const cases = files.flatMap((name) => [
    [name, 'numbers', asNumber] as const,
    [name, 'text with its unit', asText] as const,
  ]);
  let work: string;
  /** Starting LibreOffice takes longer than what it does. */
  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'jixiao-typed-'));
    const typed: string[] = [];
    for (const [name, how, write] of cases) {
      const scored = join(work, `${how}-${name}`);
      score(join(root, 'samples', name), '-o', scored);
      writeFileSync(scored, await withActualValues(bytes(scored), write));
      typed.push(scored);
    }
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
    const options = ['--headless', '--convert-to', 'xlsx', '--outdir', join(work, 'out')];
    execFileSync('soffice', [profile, ...options, ...typed], { stdio: 'ignore', timeout: 110_000 });
  });
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  test.each(cases)(
    '%s: LibreOffice computes the scores and totals that the command line gives, typed as %s',
    async (name, how) => {
      const typed = join(work, 'out', `${how}-${name}`);
      const computed = (await readWorkbookFile(typed)).sheets;
      const json = JSON.parse(score(typed, '--format', 'json').out) as ScoreJson;
      const counts = { scores: 0, totals: 0 };
      for (const { sheet, tables } of json.files[0]!.sheets) {
        const held = computed.find((each) => each.name === sheet)!;
        for (const table of tables) {
          const cells = scoreCells(held, table.range);
          const scored = table.items.filter(({ score: each }) => each !== null);
          expect([sheet, ...scored.map(({ row }) => cells.of(row))]).toEqual([
            sheet,
            ...scored.map(({ score: each }) => Number(each)),
          ]);
          const open = table.items.length - scored.length + (isTyped(table.execution) ? 0 : 1);
          const expected = open === 0 ? Number(table.total) : `未完成${open}项`;
          expect([sheet, cells.total]).toEqual([sheet, expected]);
          counts.scores += scored.length;
          counts.totals += open === 0 ? 1 : 0;
        }
      }
      expect(counts).toEqual(COUNTS[name]);
    },
  );
}

function isTyped(execution: { readonly score: string | null } | null): boolean {
  return execution !== null && execution.score !== null;
}

/** Nine tenths of each number and of the budget; what is said in words is reached. */
async function withActualValues(file: Uint8Array, write: Write): Promise<Uint8Array> {
  const host = hostOverBytes(file);
  const most = (number: string): string => multiply(number, '0.9');
  const patches: SheetPatch[] = [];
  for (const { id, snapshot } of await host.read('all')) {
    const writes: CellWrite[] = [];
    const type = (cell: string, after: CellContent): void => {
      writes.push({ cell, before: { kind: 'empty' }, after });
    };
    for (const { indicators, funds } of readTables(snapshot)) {
      for (const { target, cells } of indicators) {
        if (target === null || cells.actual === undefined) continue;
        const content: CellContent =
          target.number !== null
            ? write(most(target.number), target.unit)
            : { kind: 'text', text: target.kind === 'deadline' ? '按期完成' : '达成预期指标' };
        type(cells.actual, content);
      }
      const executed = funds.execution?.executed?.cell;
      // 全年预算数 refers to the head and has no result before a spreadsheet has opened the file.
      const budget = funds.total?.amount ?? '100';
      if (executed === undefined) continue;
      type(executed, write(most(budget), funds.currencyUnit));
    }
    patches.push(await host.apply({ sheetId: id, writes }));
  }
  // LibreOffice trusts the results of a file that Excel has written.
  await settleResults(host, patches);
  return host.save();
}

/** Under 得分 of a table as LibreOffice has it; the total is in the row of 总分. */
function scoreCells(sheet: SheetSnapshot, range: string) {
  const { columns, range: own } = readTables(sheet).find((table) => table.range === range)!;
  const { column } = parseCell(columns.find(({ role }) => role === 'score')!.cell)!;
  const { left, bottom } = parseRange(own)!;
  const rows = Array.from({ length: 20 }, (_, index) => bottom - index);
  const total = rows.find((row) => cellAt(sheet, row, left)?.text.startsWith('总分'))!;
  return {
    of: (row: number) => cellAt(sheet, row - 1, column)?.value,
    total: cellAt(sheet, total, column)?.value,
  };
}
