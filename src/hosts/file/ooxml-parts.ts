/** The parts of .xlsx and .xlsm, checked and made fit for the parser. */
import { strFromU8, strToU8 } from 'fflate';
import { binaryText, checkXml } from './check-xml';
import { BUILT_IN_FORMATS } from './number-formats';
import { WorksheetScan } from './scan-worksheet';

function binary(text: string): string {
  return strFromU8(strToU8(text), true);
}

/** Declarations of the formats that have a fixed meaning: the parser knows some of them, and those in English. */
const DECLARED = Object.entries(BUILT_IN_FORMATS)
  .map(
    ([id, code]) =>
      `<numFmt numFmtId="${id}" formatCode="${binary(code.replaceAll('"', '&quot;'))}"/>`,
  )
  .join('');

/** They go before the workbook's own, which may give an id another meaning. */
function withBuiltInFormats(styles: string): string {
  const list = /<(?:\w+:)?numFmts\b[^>]*>/.exec(styles);
  if (list !== null && !list[0].endsWith('/>')) {
    const at = list.index + list[0].length;
    return styles.slice(0, at) + DECLARED + styles.slice(at);
  }
  return styles.replace(
    /<(?:\w+:)?styleSheet\b[^>]*>/,
    (root) => `${root}<numFmts>${DECLARED}</numFmts>`,
  );
}

/** Characters given by number: the parser garbles those above ASCII in some places. */
function withPlainCharacters(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(
    /&#(?:x([0-9a-f]+)|(\d+));/gi,
    (all: string, hex: string | undefined, digits: string | undefined) => {
      const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
      return code < 0x80 ? all : binary(String.fromCodePoint(code));
    },
  );
}

/** The parser does not count an empty string that is written in one tag; all strings after it would move up. */
function withCountedStrings(strings: string): string {
  return strings.replace(/<((?:\w+:)?si)\s*\/>/g, '<$1></$1>');
}

/** The parser knows a cell by the space behind its name; where a line ends there instead, it would miss the cell. */
function withSpacedCells(sheet: string): string {
  return sheet.replace(/<((?:\w+:)?c)[\t\r\n]/g, '<$1 ');
}

/** Cells with nothing but formatting, often the most: taken out, they cost the parser neither time nor memory. */
function withoutEmptyCells(sheet: string): string {
  return sheet.replace(/<(?:\w+:)?c(?: [rs]="\w+")+ ?\/>/g, '');
}

/** A formula that was never calculated: nothing, or an empty result, stands behind it. */
const OPEN_FORMULA =
  /(?:<\/(?:\w+:)?f>|<(?:\w+:)?f\b[^>]*\/>)\s*(?:<\/(?:\w+:)?c>|<(?:\w+:)?v\s*(?:\/>|><))/;

/** Of such a cell the type must go as well, or the parser makes up a result of that type. */
function withoutOpenTypes(sheet: string): string {
  return sheet.replace(
    /<(?:\w+:)?c\b[^<>]*>(?=\s*<(?:\w+:)?f\b[^<>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*<\/(?:\w+:)?c>)/g,
    (tag) => tag.replace(/ t="\w+"/, ''),
  );
}

/** For the areas of array formulas, which nobody asks for, the parser goes over all of them at every cell. */
function withoutArrayAreas(sheet: string): string {
  if (!sheet.includes('t="array"')) return sheet;
  return sheet.replace(/<(?:\w+:)?f\b[^<>]*>/g, (tag) => tag.replace(' t="array"', ''));
}

export interface OoxmlParts {
  readonly parts: ReadonlyMap<string, string>;
  /** Whether the parser must keep empty cells, or it would drop formulas without a stored result. */
  readonly keepEmpty: boolean;
}

/** Takes the contents out of the map as it goes: of a large part, bytes and text need not be held both. */
export function ooxmlParts(contents: Map<string, Uint8Array>): OoxmlParts {
  const parts = new Map<string, string>();
  let keepEmpty = false;
  for (const [name, content] of contents) {
    const text = binaryText(content);
    contents.delete(name);
    const sheet = new WorksheetScan(text.length);
    let root = '';
    checkXml(text, (tag, place) => {
      if (root === '') root = tag.name;
      if (root === 'worksheet') sheet.open(tag, place);
    });
    let fit = withPlainCharacters(text.slice(0, sheet.end));
    if (root === 'styleSheet') fit = withBuiltInFormats(fit);
    else if (root === 'sst') fit = withCountedStrings(fit);
    else if (root === 'worksheet') {
      fit = withoutArrayAreas(withSpacedCells(fit));
      if (sheet.isAddressed) fit = withoutEmptyCells(fit);
      if (OPEN_FORMULA.test(fit)) {
        keepEmpty = true;
        fit = withoutOpenTypes(fit);
      }
    }
    parts.set(name.replace(/^\//, ''), fit);
  }
  return { parts, keepEmpty };
}
