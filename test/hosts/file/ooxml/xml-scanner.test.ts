/** The scanner against saxes, which checks the same and is slower: they must agree on what is well-formed and on what it says. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { LIMITS } from '../../../../src/hosts/file/limits';
import { withPlainLines, XmlScanner } from '../../../../src/hosts/file/ooxml/xml-scanner';

type Tag = readonly [name: string, kind: 'open' | 'close', attributes: Record<string, string>];
/** Tags with the text in front of each. */
type Content = readonly (readonly [text: string, tag: Tag])[];

function scanned(text: string): Content {
  const scanner = new XmlScanner(withPlainLines(text));
  const content: (readonly [string, Tag])[] = [];
  while (scanner.next()) {
    const attributes = Object.fromEntries(
      [...scanner.allAttributes()].map(({ name, value }) => [name, value]),
    );
    content.push([
      // Around the root there is nothing but spaces.
      content.length === 0 ? '' : scanner.before,
      [scanner.fullName, scanner.isClose ? 'close' : 'open', attributes],
    ]);
    if (scanner.isSelfClosing) content.push(['', [scanner.fullName, 'close', {}]]);
  }
  return content;
}

function parsed(text: string): Content {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const content: (readonly [string, Tag])[] = [];
  let before = '';
  const add = (tag: Tag): void => {
    content.push([content.length === 0 ? '' : before, tag]);
    before = '';
  };
  let depth = 0;
  const addText = (part: string): void => {
    before += part;
  };
  parser.on('doctype', () => {
    throw new Error('a DTD');
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    add([name, 'open', { ...attributes }]);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    add([name, 'close', {}]);
    if (depth === 0) before = '';
  });
  parser.write(text).close();
  return content;
}

function outcome(read: () => Content): Content | 'refused' {
  try {
    return read();
  } catch {
    return 'refused';
  }
}

const PIECES = [
  ...['<a>', '</a>', '<a/>', '<x:b c="1">', '</x:b>', '<b c=\'"\' d="2"/>', '<b c="1" c="2"/>'],
  ...['<!-- -->', '<!---->', '<!-- -- -->', '<![CDATA[<]]>', '<![CDATA[]]', ']]>', '<?p q?>', '<?'],
  ...[
    '&lt;',
    '&amp;',
    '&#65;',
    '&#x4e00;',
    '&#0;',
    '&#xD800;',
    '&b;',
    '&',
    '&;',
    ';',
    'text',
    '绩效',
  ],
  ...[
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    '<?XML?>',
  ],
  ...[' ', '\n', '\r\n', '\t', '<', '>', '"', "'", '=', '/', '<a b = "&quot;\n"\t/>', '<a b="<"/>'],
  ...[
    '<!DOCTYPE a>',
    '<!x>',
    '\u0001',
    '\ufffe',
    '😀',
    '<1/>',
    '<-a/>',
    '<a b/>',
    '<a b=c/>',
    '<a  >',
  ],
];

test('scanner and parser agree on any mixture of pieces', () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 7 });
  const inRoot = pieces.map((all) => `<r>${all.join('')}</r>`);
  const any = pieces.map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(inRoot, any), (text) => {
      expect(outcome(() => scanned(text))).toEqual(outcome(() => parsed(text)));
    }),
    { numRuns: 3000 },
  );
});

test('elements of another namespace have no name, those of the root by any prefix do', () => {
  const names = (text: string): string[] => {
    const scanner = new XmlScanner(text);
    const all: string[] = [];
    while (scanner.next()) if (!scanner.isClose) all.push(scanner.name);
    return all;
  };
  expect(names('<a xmlns="u" xmlns:x="v"><x:a/><a/></a>')).toEqual(['a', '', 'a']);
  expect(names('<x:a xmlns:x="u"><x:b/><b/></x:a>')).toEqual(['a', 'b', '']);
  expect(names('<a xmlns="u"><x:b xmlns:x="u"><x:c/></x:b><x:c xmlns:x="v"/></a>')).toEqual([
    ...['a', 'b', 'c', ''],
  ]);
  expect(names('<a xmlns="u"><b xmlns="v"><c/></b><d/></a>')).toEqual(['a', '', '', 'd']);
});

test('names, attributes and their number: up to the limit, and one more', () => {
  const name = 'n'.repeat(LIMITS.xmlName);
  expect(scanned(`<${name}/>`)).toHaveLength(2);
  expect(() => scanned(`<${name}n/>`)).toThrow(/已损坏/);
  expect(scanned(`<a b="${'x'.repeat(LIMITS.attribute)}"/>`)).toHaveLength(2);
  expect(() => scanned(`<a b="${'x'.repeat(LIMITS.attribute + 1)}"/>`)).toThrow(/已损坏/);
  const many = Array.from({ length: 50_000 }, (_, i) => ` a${i}="1"`);
  expect(scanned(`<a${many.join('')}/>`)).toHaveLength(2);
  for (const twice of [0, 15, 16, 17, 49_999]) {
    expect(() => scanned(`<a${many.join('')} a${twice}="2"/>`)).toThrow(/已损坏/);
  }
});
