/** What the mouse is told over a marked cell. */
import type { Finding } from '../../src/rules/engine/finding';
import type { SheetResult } from '../../src/session/state';
import { tipText } from '../../src/workbench/tip-text';

const finding = (cells: readonly string[], message: string): Finding => ({
  ...{ key: message, rule: 'C03', name: 'leader-missing', category: 'completeness' },
  ...{ severity: 'warning', matter: message, main: true, cells, message, advice: '' },
  ...{ citations: [], fix: null },
});

const sheets = [
  {
    id: '表一',
    snapshot: { merges: [{ top: 3, left: 7, bottom: 3, right: 8 }] },
    tables: [
      {
        findings: [
          finding(['G9', 'B6'], '权重不符。'),
          finding(['B6'], '目标过短。'),
          finding(['H4'], '负责人未填写。'),
        ],
      },
    ],
  },
] as unknown as readonly SheetResult[];

test('the sentence of what begins there, and how many there are', () => {
  expect(tipText(sheets, { sheetId: '表一', row: 8, column: 6 })).toBe('权重不符。');
  expect(tipText(sheets, { sheetId: '表一', row: 5, column: 1 })).toBe('目标过短。（等 2 项）');
});

test('a merged cell has that of its first one; other cells and sheets have none', () => {
  expect(tipText(sheets, { sheetId: '表一', row: 3, column: 7 })).toBe('负责人未填写。');
  expect(tipText(sheets, { sheetId: '表一', row: 8, column: 5 })).toBeNull();
  expect(tipText(sheets, { sheetId: '表二', row: 8, column: 6 })).toBeNull();
});
