import { linesOf, textHeight } from '../../src/grid/text-height';

test.each([
  ['', 100, 1],
  ['预算单位', 46, 1],
  ['预算单位名', 46, 2],
  ['abcdefgh', 46, 1],
  ['一行\n两行\n', 100, 3],
  ['窄', 1, 1],
])('%j at %d points takes %d lines', (text, width, lines) => {
  expect(linesOf(text, width, 10)).toBe(lines);
});

test('a row is as high as its lines, up to what Excel allows', () => {
  expect(textHeight('预算单位', 46, 10)).toBe(20);
  expect(textHeight('预算单位名', 46, 10)).toBe(33);
  expect(textHeight('长'.repeat(9999), 46, 10)).toBe(409);
});
