/** Where each value of the clipboard goes, and as what. */
import { parseRange } from '../../../src/grid/address';
import { pastedContent } from '../../../src/hosts/workbench/pasted-content';
import { planPaste } from '../../../src/hosts/workbench/paste-plan';

const number = (value: number, numberFormat?: string) => ({
  content: { kind: 'number', number: value },
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
const text = (value: string) => ({ content: { kind: 'text', text: value } });

const CASES: readonly (readonly [string, object])[] = [
  ['8', number(8)],
  ['-5', number(-5)],
  ['1,234.50', number(1234.5)],
  ['95%', number(0.95, '0%')],
  ['7.55%', number(0.0755, '0.00%')],
  ['0.95', number(0.95)],
  ['123456789012345', number(123456789012345)],
  ['', { content: { kind: 'empty' } }],
  // All of these would become something else.
  ...[
    '1234567890123456',
    '007',
    '1,23',
    '=9个',
    '=SUM(A1:A3)',
    '+3',
    '@甲',
    '3-5',
    '2024年5月',
  ].map((each) => [each, text(each)] as const),
  ...['≥95%', '１２', '1e5', 'TRUE', '12 '].map((each) => [each, text(each)] as const),
];

test.each(CASES)('%j', (written, pasted) => {
  expect(pastedContent(written)).toEqual(pasted);
});

const area = (name: string) => parseRange(name)!;
const target = (selection: string, merges: readonly string[] = []) => ({
  selection: area(selection),
  merges: merges.map(area),
  ...{ rows: 60, columns: 20 },
});
const table = (...rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map(pastedContent));
const places = (plan: ReturnType<typeof planPaste>) =>
  typeof plan === 'string'
    ? plan
    : plan.map(({ row, column, content }) => [row, column, 'text' in content ? content.text : '']);

test('one cell goes into a merged cell as into any other', () => {
  expect(places(planPaste(table(['王芳']), target('H4:I4', ['H4:I4'])))).toEqual([[3, 7, '王芳']]);
});

test('one cell fills a selection', () => {
  expect(places(planPaste(table(['甲']), target('A1:B2', ['A2:B2'])))).toEqual([
    [0, 0, '甲'],
    [0, 1, '甲'],
    [1, 0, '甲'],
  ]);
});

test('a block takes the cells from the first selected one on', () => {
  expect(places(planPaste(table(['甲', '乙'], ['丙', '丁']), target('B2')))).toEqual([
    ...[
      [1, 1, '甲'],
      [1, 2, '乙'],
      [2, 1, '丙'],
      [2, 2, '丁'],
    ],
  ]);
});

test('a value for the middle of a merged cell is refused, an empty one is not', () => {
  const merged = target('A8', ['A8:A12']);
  expect(planPaste(table(['一', '二'], ['三', '四']), merged)).toBe(
    '粘贴的内容会落在合并单元格 A8:A12 的中间，没有粘贴；请改到没有合并的区域，或逐格粘贴。',
  );
  expect(places(planPaste(table(['一', '二'], ['', '四']), merged))).toEqual([
    ...[
      [7, 0, '一'],
      [7, 1, '二'],
      [8, 1, '四'],
    ],
  ]);
});

test('the last row and column take a value, the next do not', () => {
  expect(places(planPaste(table(['甲'], ['乙']), target('T59')))).toHaveLength(2);
  expect(planPaste(table(['甲'], ['乙']), target('T60'))).toBe(
    '粘贴的内容有 2 行 1 列，从 T60 起放不下，没有粘贴。',
  );
  expect(planPaste(table(['甲', '乙']), target('T1'))).toMatch(/从 T1 起放不下/);
});

test('20,000 cells at most', () => {
  const wide = { ...target('A1'), rows: 100_000 };
  const lines = (count: number) =>
    Array.from({ length: count }, () => pastedContent('甲')).map((each) => [each]);
  expect(planPaste(lines(20_000), wide)).toHaveLength(20_000);
  expect(planPaste(lines(20_001), wide)).toBe(
    '粘贴的内容太多（20001 个单元格），没有粘贴；请分批粘贴。',
  );
});
