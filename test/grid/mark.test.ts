import { freeDrawing, MARK_STYLES, markFormula, rulesOfMark, tagOfMark } from '../../src/grid/mark';

test('the tag carries the rules, sorted, each once', () => {
  expect(markFormula(['S12', 'C03', 'S12'])).toBe('=LEN("jixiao:C03,S12")>0');
  expect(rulesOfMark('=LEN("jixiao:C03,S12")>0')).toEqual(['C03', 'S12']);
  // As other programs write it back.
  expect(rulesOfMark('len( "jixiao:C03" ) > 0')).toEqual(['C03']);
});

test('the tag carries the number of its drawing, and marks of former versions have none', () => {
  expect(markFormula(['C03'], 2)).toBe('=LEN("jixiao:C03#2")>0');
  expect(tagOfMark('=LEN("jixiao:C03#2")>0')).toEqual({ rules: ['C03'], drawing: 2 });
  expect(tagOfMark('=LEN("jixiao:C03")>0')).toEqual({ rules: ['C03'], drawing: 0 });
  expect(tagOfMark('=LEN("jixiao:#1")>0')).toEqual({ rules: [], drawing: 1 });
});

test('a drawing takes the first number that no mark there has', () => {
  expect(freeDrawing([])).toBe(0);
  expect(freeDrawing(['=A1>0'])).toBe(0);
  expect(freeDrawing([markFormula(['C03'])])).toBe(1);
  expect(freeDrawing([markFormula(['C03'], 1), markFormula(['S12'], 1)])).toBe(0);
  expect(freeDrawing([markFormula(['C03'], 1), '', markFormula(['S12'])])).toBe(2);
});

test.each([
  '=LEN("jixiao:C03#")>0',
  '=LEN("jixiao:C03#a")>0',
  '=LEN("jixiao")>0',
  '=LEN("jixiao:C03")>1',
  '=LEN("xjixiao:C03")>0',
  '=AND(LEN("jixiao:C03")>0,A1>0)',
  '="jixiao:C03"',
  '',
])('somebody else wrote %s', (formula) => {
  expect(rulesOfMark(formula)).toBeNull();
});

/** WCAG 2.1 contrast. */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [red, green, blue] = [1, 3, 5].map((i) => {
      const part = parseInt(color.slice(i, i + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('text is readable on every mark, and every mark is told apart without colour', () => {
  const styles = Object.values(MARK_STYLES);
  for (const { fill, font, borderColor } of styles) {
    expect(contrast(fill, font)).toBeGreaterThan(7);
    expect(contrast(fill, borderColor)).toBeGreaterThan(3);
  }
  expect(new Set(styles.map(({ border, bold }) => `${border} ${bold}`)).size).toBe(3);
});
