/** A table says the same however its text was pasted: the same findings at the same cells, and one that names the characters. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { checkWorkbook } from '../../src/review/review-workbook';
import { changedSheet, TEXT_CHANGES, type TextChange } from '../support/text-changes';

const root = join(__dirname, '../..');
const files = ['samples', 'test/fixtures/unseen'].flatMap((folder) =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name))
    .sort(),
);

/** The finding that names the characters. */
const NAMES_THEM = '文字里夹有看不见或与常用字形似的字符';

/** Findings that rightly differ: by change, their rule and why. */
const DIFFERS: Partial<Record<TextChange, Readonly<Record<string, string>>>> = {
  词中换行: {
    N26: 'a goal that lacks its full stop may, once it has several lines, be a list that needs none',
  },
};

/** What is found where; of each table its kind too. */
function foundIn(sheets: readonly SheetSnapshot[], differs: Readonly<Record<string, string>>) {
  return checkWorkbook({ sheets }).flatMap(({ sheet, tables }) =>
    tables.flatMap(({ table, findings }) => [
      `${sheet} ${table.range} ${table.kind}`,
      ...findings
        .filter(({ rule, message }) => !(rule in differs) && !message.startsWith(NAMES_THEM))
        .map(({ rule, severity, cells }) => `${sheet} ${rule} ${severity} ${cells.join()}`)
        .sort(),
    ]),
  );
}

test.each(files)('%s', async (file) => {
  const { sheets } = await readWorkbookFile(join(root, file));
  for (const [name, change] of Object.entries(TEXT_CHANGES) as [
    TextChange,
    (text: string) => string,
  ][]) {
    const changed = sheets.map((sheet) => changedSheet(sheet, change));
    const differs = DIFFERS[name] ?? {};
    expect({ name, found: foundIn(changed, differs) }).toEqual({
      name,
      found: foundIn(sheets, differs),
    });
  }
});

test('the tables hold what the changes change', async () => {
  const books = await Promise.all(files.map((file) => readWorkbookFile(join(root, file))));
  const texts = books.flatMap(({ sheets }) =>
    sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.map((cell) => cell?.text ?? '') ?? [])),
  );
  for (const [name, change] of Object.entries(TEXT_CHANGES)) {
    expect([name, texts.some((text) => change(text) !== text)]).toEqual([name, true]);
  }
});
