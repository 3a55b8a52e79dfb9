import fc from 'fast-check';
import { runMarkup, withText, type Run } from '../../../../src/hosts/file/package/rich-text';
import { parseXml } from '../../../../src/hosts/file/package/xml-tree';
import type { FileHost } from '../../../../src/hosts/file/file-host';
import { markup, xml } from '../../../../src/hosts/file/package/xml-fragment';
import { firstSheet, hostOf, number, sheetXml, text, write } from './open-package';

const BOLD = parseXml('<rPr><b/></rPr>');
const RED = parseXml('<rPr><color rgb="FFFF0000"/></rPr>');

const shown = (runs: readonly Run[]): string =>
  runs.map(({ text: part, look }) => `${look?.children[0]?.local ?? '-'}:${part}`).join('|');

const runs = (...parts: readonly (readonly [string, Run['look']])[]): Run[] =>
  parts.map(([part, look]) => ({ text: part, look }));

describe('text with another look in parts', () => {
  const goal = runs(['用10万元，，培训', null], ['200人', RED], ['，合格率95%', BOLD]);

  test.each([
    // What is taken out takes nothing else along.
    ['用10万元，培训200人，合格率95%', '-:用10万元，培训|color:200人|b:，合格率95%'],
    // What is replaced keeps the look of what it replaces.
    ['用10万元，，培训300人，合格率95%', '-:用10万元，，培训|color:300人|b:，合格率95%'],
    // Across two looks: that of the first one.
    ['用10万元，，培训若干，合格率95%', '-:用10万元，，培训|color:若干|b:，合格率95%'],
    ['用10万元，，练200人，合格率95%', '-:用10万元，，练|color:200人|b:，合格率95%'],
    ['用10万元，，培训练300名率95%', '-:用10万元，，培训|color:练300名|b:率95%'],
    // What is only added goes to what stands before it.
    ['用10万元，，培训班200人，合格率95%', '-:用10万元，，培训班|color:200人|b:，合格率95%'],
    ['拟用10万元，，培训200人，合格率95%', '-:拟用10万元，，培训|color:200人|b:，合格率95%'],
    ['用10万元，，培训200人，合格率95%。', '-:用10万元，，培训|color:200人|b:，合格率95%。'],
    // Nothing of it left.
    ['无', '-:无'],
    // A run that is gone leaves no empty one.
    ['用10万元，，培训，合格率95%', '-:用10万元，，培训|b:，合格率95%'],
  ])('%s', (now, looks) => {
    expect(shown(withText(goal, now))).toBe(looks);
  });

  test('no pair of surrogates is parted', () => {
    expect(shown(withText(runs(['𠀀', RED], ['人', BOLD]), '𠀁人'))).toBe('color:𠀁|b:人');
    expect(shown(withText(runs(['人', BOLD], ['😀', RED]), '人🈀'))).toBe('b:人|color:🈀');
  });

  test('says exactly what was asked, with looks that were there', () => {
    const part = fc.tuple(
      fc.string({ unit: fc.constantFrom('人', '1', '，', '𠀀'), minLength: 1, maxLength: 4 }),
      fc.constantFrom(null, BOLD, RED),
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.string({ unit: fc.constantFrom('人', '1', '，', '𠀀'), minLength: 1, maxLength: 9 }),
        (parts, now) => {
          const made = withText(runs(...parts), now);
          expect(made.map((run) => run.text).join('')).toBe(now);
          expect(made.every((run) => run.text !== '')).toBe(true);
        },
      ),
    );
  });
});

const RICH =
  '<si><t>指标值</t></si><si/><si><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>&gt;=</t></r><r><t xml:space="preserve"> 4期</t></r><rPh sb="0" eb="1"><t>qi</t></rPh></si>';

const sheetText = (host: FileHost): string =>
  Buffer.from(sheetXml(host), 'latin1').toString('utf8');

test('a look out of a part with another prefix takes that of the sheet', () => {
  const look = parseXml('<x:rPr><x:b/><x14:glow/><x:color theme="1"/></x:rPr>');
  const made = runMarkup([{ text: '人', look }], '', (part) => xml('t', {}, part));
  expect(markup(made)).toBe('<r><rPr><b/><color theme="1"/></rPr><t>人</t></r>');
});

describe('in a file', () => {
  test('a shared string: the cell gets its own text in the same looks, the strings stay', async () => {
    const host = hostOf(
      { data: '<row r="1"><c r="A1" t="s"><v>2</v></c></row>' },
      { strings: RICH },
    );
    await write(host, { A1: text('≥4期') });
    expect(sheetText(host)).toContain(
      '<c r="A1" t="inlineStr"><is><r><rPr><b/><color rgb="FFFF0000"/></rPr><t xml:space="preserve">≥</t></r><r><t xml:space="preserve">4期</t></r></is></c>',
    );
    expect((await firstSheet(host)).snapshot.rows[0]?.[0]?.text).toBe('≥4期');
  });

  test('written twice, and taken back: what was there', async () => {
    const host = hostOf(
      { data: '<row r="1"><c r="A1" t="s"><v>2</v></c></row>' },
      { strings: RICH },
    );
    const before = sheetText(host);
    const back = await write(host, { A1: text('≥4期') });
    const again = await write(host, { A1: text('≥40期') });
    expect(sheetText(host)).toContain(
      '<r><rPr><b/><color rgb="FFFF0000"/></rPr><t xml:space="preserve">≥</t></r><r><t xml:space="preserve">40期</t></r>',
    );
    await host.apply(again);
    await host.apply(back);
    expect(sheetText(host)).toBe(before);
  });

  test('an inline string', async () => {
    const host = hostOf({
      data: '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><i/></rPr><t>12</t></r><r><t>人</t></r></is></c></row>',
    });
    await write(host, { A1: text('13人') });
    expect(sheetText(host)).toContain(
      '<r><rPr><i/></rPr><t xml:space="preserve">13</t></r><r><t xml:space="preserve">人</t></r>',
    );
  });

  test('plain text before the runs is part of the text', async () => {
    const strings = '<si><t>共</t><r><rPr><b/></rPr><t>12</t></r><r><t>人</t></r></si>';
    const host = hostOf({ data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }, { strings });
    await write(host, { A1: text('共13人') });
    expect(sheetText(host)).toContain(
      '<is><r><t xml:space="preserve">共</t></r><r><rPr><b/></rPr><t xml:space="preserve">13</t></r><r><t xml:space="preserve">人</t></r></is>',
    );
  });

  test('a number in its place has the look of the cell', async () => {
    const host = hostOf(
      { data: '<row r="1"><c r="A1" t="s"><v>2</v></c></row>' },
      { strings: RICH },
    );
    await write(host, { A1: number(4) });
    expect(sheetText(host)).toContain('<c r="A1"><v>4</v></c>');
  });
});
