import type { SheetSpec } from '../../src/grid/sheet-spec';
import { moveSpec, specArea } from '../../src/grid/spec-area';

const formula = (text: string): SheetSpec => ({
  name: '',
  cells: [{ cell: 'A1', content: { kind: 'formula', formula: text } }],
});

test('a spec reaches as far as anything in it', () => {
  expect(specArea({ name: '', cells: [] })).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  expect(
    specArea({
      name: '',
      cells: [{ cell: 'B2', content: { kind: 'empty' } }],
      merges: ['A1:A9'],
      formats: [{ range: 'A1:D2' }],
      validations: [{ range: 'F3', list: [], strictness: 'stop', message: '' }],
      highlights: [{ range: 'C12', formula: '=TRUE' }],
    }),
  ).toEqual({ top: 0, left: 0, bottom: 11, right: 5 });
});

test.each([
  ['=SUM(G8:G24)', '=SUM(I13:I29)'],
  ['=$A$1+A$1+$A1', '=$C$6+C$6+$C6'],
  ['=LOG10(A1)&"A1 ""B2"" "', '=LOG10(C6)&"A1 ""B2"" "'],
  [`='1月''s'!B2+表1!C3:D4+Sheet1!$A$1`, `='1月''s'!B2+表1!C3:D4+Sheet1!$A$1`],
  ['=合计A1+A1_x+_A1', '=合计A1+A1_x+_A1'],
  [`=HYPERLINK("#'表 A1'!B2","B2")`, `=HYPERLINK("#'表 A1'!B2","B2")`],
  ['=Z9-AA10*2', '=AB14-AC15*2'],
  ['=1E5+A1', '=1E5+C6'],
])('the formula %s moves', (from, to) => {
  const [moved] = moveSpec(formula(from), 5, 2).cells;
  expect(moved).toEqual({ cell: 'C6', content: { kind: 'formula', formula: to } });
});

test('everything else moves along', () => {
  const spec: SheetSpec = {
    name: '表',
    cells: [{ cell: 'A1', content: { kind: 'text', text: '=A1' } }],
    merges: ['A1:B2'],
    columnWidths: { A: 10, 'B:C': 20 },
    rowHeights: { 1: 10, '2:9': 20 },
    formats: [{ range: 'A1:B2', wrap: true }],
    validations: [{ range: 'B2', list: ['A1'], strictness: 'stop', message: 'A1' }],
    highlights: [{ range: 'C3', formula: '=$C$3<>90' }],
    print: { orientation: 'Landscape', paper: 'A4', area: 'A1:C9', titleRows: '2:3' },
  };
  expect(moveSpec(spec, 2, 3)).toEqual({
    name: '表',
    cells: [{ cell: 'D3', content: { kind: 'text', text: '=A1' } }],
    merges: ['D3:E4'],
    columnWidths: { D: 10, 'E:F': 20 },
    rowHeights: { 3: 10, '4:11': 20 },
    formats: [{ range: 'D3:E4', wrap: true }],
    validations: [{ range: 'E4', list: ['A1'], strictness: 'stop', message: 'A1' }],
    highlights: [{ range: 'F5', formula: '=$F$5<>90' }],
    print: { orientation: 'Landscape', paper: 'A4', area: 'D3:F11', titleRows: '4:5' },
  });
  expect(moveSpec(moveSpec(spec, 2, 3), -2, -3)).toEqual(spec);
});
