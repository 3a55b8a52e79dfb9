/** Small files that would cost without end: one thing in them is too long, or grows as it is read. */
import { LIMITS } from '../../../src/hosts/file/limits';
import { at, readSheet, readSheets, stylesOf } from './make-package';

const inline = (name: string, text: string): string =>
  `<row r="1"><c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c></row>`;
const refused = (sentence: string): Error =>
  expect.objectContaining({ code: 'too-large', message: sentence }) as Error;

test('a text of 32,767 characters is read, one more is refused by the name of its cell', () => {
  const longest = '绩'.repeat(LIMITS.cellText);
  expect(at(readSheet({ data: inline('B1', longest) }), 'B1')?.text).toBe(longest);
  expect(() => readSheet({ name: '甲', data: inline('B1', `${longest}效`) })).toThrow(
    refused('单元格 “甲”!B1 的文字太长，超出 Excel 允许的长度，没有读取；请删减后再试。'),
  );
});

test('a formula as long as Excel takes is read, a longer one is refused', () => {
  const formula = (length: number): string =>
    `<row r="1"><c r="A1"><f>${'1'.repeat(length)}</f><v>1</v></c></row>`;
  expect(at(readSheet({ data: formula(LIMITS.formulaBytes) }), 'A1')?.value).toBe(1);
  expect(() => readSheet({ data: formula(LIMITS.formulaBytes + 1) })).toThrow(
    refused('单元格 A1 的公式太长，超出 Excel 允许的长度，没有读取；请删减后再试。'),
  );
});

describe('a shared formula is written out for every cell that shares it', () => {
  const shared = (length: number, followers: number): string => {
    const first = `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A${followers + 1}">${'1+A1+'.repeat(length / 5)}1</f><v>1</v></c></row>`;
    const more = Array.from(
      { length: followers },
      (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
    );
    return first + more.join('');
  };

  test('an honest sheet: a thousand cells with a formula of 1,000 characters', () => {
    const sheet = readSheet({ data: shared(1000, 1000) });
    expect(at(sheet, 'A1001')?.formula).toBe(`=${'1+A1001+'.repeat(200)}1`);
  });

  test('more than ten times the sheet and two million characters is refused', () => {
    const data = shared(8000, 3000);
    expect(8001 * 3000).toBeGreaterThan(LIMITS.sharedFormulaFloor + 10 * data.length);
    expect(() => readSheet({ data })).toThrow(
      expect.objectContaining({ code: 'too-large' }) as Error,
    );
  });
});

test('shared formulas of many sheets grow together', () => {
  const one = `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A201">${'1+A1+'.repeat(1600)}1</f><v>1</v></c></row>`;
  const more = Array.from(
    { length: 200 },
    (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
  );
  const sheet = { data: one + more.join('') };
  const grown = 200 * 8001;
  const most = (sheets: number): number =>
    LIMITS.sharedFormulaFloor + LIMITS.sharedFormulaRatio * sheets * sheet.data.length;
  const [few, many] = [1, 3];
  expect(grown * few).toBeLessThan(most(few));
  expect(grown * many).toBeGreaterThan(most(many) + 10_000);
  expect(readSheets(Array.from({ length: few }, () => sheet))).toHaveLength(few);
  expect(() => readSheets(Array.from({ length: many }, () => sheet))).toThrow(
    expect.objectContaining({ code: 'too-large' }) as Error,
  );
});

test('formulas without a result behind attributes that look like types', () => {
  const tricky = ` t="a"`.repeat(100_000);
  const data = `<row r="1"><c r="A1" x='${tricky}'><v>1</v></c><c r="B1" t="str"><f>1+1</f></c></row>`;
  const sheet = readSheet({ data });
  expect(at(sheet, 'A1')?.value).toBe(1);
  expect(at(sheet, 'B1')).toEqual({ value: null, text: '', formula: '=1+1' });
});

test('thousands of array formulas, and a text that looks like one', () => {
  const rows = Array.from({ length: 2000 }, (_, i) => {
    const row = i + 2;
    const array = `<c r="A${row}"><f t="array" ref="A${row}:B${row}">1+1</f><v>2</v></c>`;
    const others = ['B', 'C', 'D', 'E'].map((name) => `<c r="${name}${row}"><v>1</v></c>`);
    return `<row r="${row}">${array}${others.join('')}</row>`;
  });
  const sheet = readSheet({ data: inline('A1', '&lt;f t="array">') + rows.join('') });
  expect(at(sheet, 'A1')?.text).toBe('<f t="array">');
  expect(at(sheet, 'A2001')).toEqual({ value: 2, text: '2', formula: '=1+1' });
  expect(at(sheet, 'B2001')).toEqual({ value: 1, text: '1', formula: null });
});

test.each(['[', '[$', '[$-zh-cn', '"', '\\', '_*'])('a number format of many %s', (piece) => {
  const styles = stylesOf([piece.repeat(60_000)]);
  const data = '<row r="1"><c r="A1" s="0"><v>7.5</v></c></row>';
  expect(at(readSheet({ data }, { styles }), 'A1')).toMatchObject({ value: 7.5, text: '7.5' });
});

test('a number format of 255 characters is used, a longer one is none', () => {
  const shown = (length: number): string | undefined => {
    const styles = stylesOf([`0.00"${'元'.repeat(length - 6)}"`]);
    const data = '<row r="1"><c r="A1" s="0"><v>7.5</v></c></row>';
    return at(readSheet({ data }, { styles }), 'A1')?.text;
  };
  expect(shown(255)).toBe(`7.50${'元'.repeat(249)}`);
  expect(shown(256)).toBe('7.5');
});

test('an attribute without end', () => {
  const data = `<row r="1"><c r="A1" x="${'x'.repeat(LIMITS.attribute + 1)}"><v>1</v></c></row>`;
  expect(() => readSheet({ data })).toThrow(expect.objectContaining({ code: 'broken' }) as Error);
});
