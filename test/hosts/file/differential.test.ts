/**
 * Our reader beside SheetJS by itself, over every workbook of the repository: the same snapshots, but for what
 * src/evaluation/corpus/explanations.ts explains. `npm run corpus` does the same with any folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from '../../../src/evaluation/corpus/compare';
import { readReference } from '../../../src/evaluation/corpus/reference';
import { readWorkbookBytes } from '../../../src/hosts/file/read-workbook-bytes';
import { packageParts, stylesOf, zipped, type Book, type Sheet } from './make-package';

function workbooks(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xlsx'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Reasons of all differences, each once; null for one without a reason. */
function reasons(bytes: Uint8Array): (string | null)[] {
  const { sheets } = readWorkbookBytes(bytes, 'a.xlsx');
  return [...new Set([...differences(sheets, readReference(bytes))].map(({ reason }) => reason))];
}

test.each([...workbooks('test/fixtures'), ...workbooks('samples')])('%s: the same', (path) => {
  expect(reasons(new Uint8Array(readFileSync(path)))).toEqual([]);
});

const inRow = (cells: string): Sheet => ({ data: `<row r="1">${cells}</row>` });
const strings = (all: string): Book => ({ strings: all });

/** One small file for each reason that a file can show, and what it must be called. */
const KNOWN: readonly [reason: string, sheet: Sheet, book?: Book][] = [
  ['从未计算的公式', inRow('<c r="A1" t="str"><f>B1</f></c>')],
  ['语言自带的数字格式', inRow('<c r="A1" s="0"><v>45296</v></c>'), { styles: stylesOf([14]) }],
  ['换行符', inRow('<c r="A1" t="str"><v>甲_x000D_\r\n乙</v></c>')],
  ['按编号书写的字符', inRow('<c r="A1" t="s"><v>0</v></c>'), strings('<si><t>&#128512;</t></si>')],
  ['两次还原的转义', inRow('<c r="A1" t="str"><f>B1</f><v>&amp;lt;</v></c>')],
  [
    '整行整列的共享公式',
    inRow(
      '<c r="A1"><f t="shared" si="0" ref="A1:B1">SUM(D:D)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>',
    ),
  ],
  ['ISO 日期的尾数', inRow('<c r="A1" t="d"><v>2009-01-01T10:59:59.99999</v></c>')],
  ['小写的单元格名', inRow('<c r="a1"><v>1</v></c><c r="B1"><v>2</v></c>')],
  ['错误值', inRow('<c r="A1" t="e"><v>#SPILL!</v></c>')],
  ['空的布尔值', inRow('<c r="A1" t="b"></c><c r="B1"><v>2</v></c>')],
  [
    '文字后的分段文字',
    inRow('<c r="A1" t="s"><v>0</v></c>'),
    strings('<si><t>一</t><r><t>二</t></r></si>'),
  ],
];

test.each(KNOWN.map(([reason, ...content]) => [reason, content] as const))(
  'known difference: %s',
  (reason, [sheet, book]) => {
    expect(reasons(zipped(packageParts([sheet], book)))).toEqual([reason]);
  },
);
