/** The further regions' forms, cell by cell, and what is peculiar to each. */
import { cellName, parseRange } from '../../src/grid/address';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { blankTable } from '../../src/template/blank-table';
import { textAt } from '../support/spec';
import { FURTHER_FORMS } from './further-forms';

function form(layout: string): SheetSpec {
  return blankTable({ layout, year: 2026, unit: '某局', project: '培训', rows: 1 });
}

/** The printed form as a grid. */
function drawn(spec: SheetSpec): string {
  const { bottom, right } = parseRange(spec.print!.area!)!;
  const hidden = new Set(spec.merges!.flatMap((merge) => cellsOf(merge).slice(1)));
  const lines = Array.from({ length: bottom + 1 }, (_, row) => {
    const cells = Array.from({ length: right + 1 }, (_, column) => {
      const cell = cellName(row, column);
      return hidden.has(cell) ? '·' : (textAt(spec, cell) ?? '');
    });
    return `|${cells.join('|')}|`;
  });
  return `\n${lines.join('\n')}`;
}

function cellsOf(merge: string): string[] {
  const { top, left, bottom, right } = parseRange(merge)!;
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(cellName(row, column));
  }
  return cells;
}

test.each(Object.entries(FURTHER_FORMS))('%s is drawn cell by cell', (id, expected) => {
  expect(drawn(form(id))).toBe(expected);
});

test.each([
  ['national-2015', ['E12:E20', 'H12:H20']],
  ['hubei', ['E15:E23', 'F15:F23']],
  ['sichuan', ['E13:E21', 'F13:F21']],
  ['hebei', ['E9:E17', 'F9:F17', 'G9:G17', 'H9:H17']],
])('%s keeps signs and values as text', (id, ranges) => {
  const textual = form(id).formats!.filter(({ numberFormat }) => numberFormat === '@');
  expect(textual.map(({ range }) => range)).toEqual(ranges);
});

test.each([
  [
    'sichuan',
    'B13:B21',
    '项目完成指标 项目效益指标 满意度指标 成本指标 产出指标 效益指标 项目完成 项目效益',
  ],
  ['sichuan', 'E13:E21', '≥ ≤ ＝ ＞ ＜ 定性'],
  ['sichuan', 'I13:I21', '正向指标 反向指标'],
  ['hebei', 'A9:A17', '产出指标 效果指标 满意度指标 成本指标 效益指标'],
  ['guangdong-dongguan', 'B8:B16', '成本指标 产出指标 效益指标 满意度指标 预期产出指标 效果指标'],
  ['hubei', 'G15:G23', '计划标准 行业标准 历史标准 预算支出标准 其他标准'],
  ['yunnan', 'I5:I13', '定量指标 定性指标'],
])('%s: the drop-down of %s', (id, range, words) => {
  const found = form(id).validations!.find((validation) => validation.range === range);
  expect(found?.list.join(' ')).toBe(words);
});

test('both blocks of two periods have the drop-down of 二级指标', () => {
  const ranges = form('guangdong-dongguan').validations!.map(({ range }) => range);
  expect(ranges).toEqual(['B8:B16', 'C8:C16', 'F8:F16']);
});

test.each([
  [
    'hubei',
    'H25',
    '权重合计（应为80）',
    '=SUM(H15:H24)',
    '=AND(COUNT($H$15:$H$24)>0,ROUND($H$25-80,6)<>0)',
  ],
  [
    'sichuan',
    'H23',
    '权重合计（应为90）',
    '=SUM(H13:H22)',
    '=AND(COUNT($H$13:$H$22)>0,ROUND($H$23-90,6)<>0)',
  ],
])('%s: the weights make their total', (id, cell, label, formula, highlight) => {
  const spec = form(id);
  expect(textAt(spec, `A${cell.slice(1)}`)).toBe(label);
  expect(spec.cells).toContainEqual({ cell, content: { kind: 'formula', formula, result: 0 } });
  expect(spec.highlights!.map(({ range, formula: when }) => [range, when])).toEqual([
    [cell, highlight],
  ]);
});

test.each(['national-2015', 'anhui', 'hunan', 'guangdong-dongguan', 'hebei', 'yunnan', 'shanghai'])(
  '%s has no weights, so no total of them',
  (id) => {
    const spec = form(id);
    expect(spec.highlights).toEqual([]);
    expect(spec.cells.filter(({ content }) => content.kind === 'formula')).toEqual([]);
  },
);

test('a header of two rows is repeated whole on every page; the foot is printed, the notes are not', () => {
  expect(form('hubei').print).toMatchObject({ area: 'A1:H23', titleRows: '13:14' });
  expect(form('hunan').print).toMatchObject({ area: 'A1:F19', titleRows: '9:9' });
  expect(textAt(form('hunan'), 'A21')).toBe('填表说明（打印时不含本区）：');
});

test('a form put together from parts says so in its first note', () => {
  expect(textAt(form('hebei'), 'A20')).toMatch(/^1\. 本表样按公开的表格整理，供参考；/);
  expect(textAt(form('anhui'), 'A24')).toMatch(/^1\. 指标值写明/);
});
