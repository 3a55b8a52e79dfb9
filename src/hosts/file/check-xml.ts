/**
 * XML parts are checked as a whole before the parser sees them: it works with regular expressions and would silently
 * read half of a broken part.
 */
import { SaxesParser } from 'saxes';
import { strFromU8 } from 'fflate';
import { LIMITS } from './limits';
import { WorkbookFileError } from './workbook-file-error';

export interface XmlTag {
  /** Without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isSelfClosing: boolean;
}

/** A check in progress, for those who must know where in the text a tag stands. */
export interface XmlPlace {
  /** Where the "<" of the tag that is being opened stands. */
  readonly start: number;
  /** How many characters stand between this tag and the next. */
  readonly textLength: number;
}

/** A part as a string of one character a byte, which is what the parser works on; text in it is still UTF-8. */
export function binaryText(content: Uint8Array): string {
  const marked = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  return strFromU8(marked ? content.subarray(3) : content, true);
}

/** The value of an attribute, whatever prefix the file has given it. */
export function attribute(tag: XmlTag, name: string): string | undefined {
  const direct = tag.attributes[name];
  if (direct !== undefined) return direct;
  const key = Object.keys(tag.attributes).find((other) => other.endsWith(`:${name}`));
  return key === undefined ? undefined : tag.attributes[key];
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Refuses what is not well-formed, and any DTD: no office program writes one, and entities that swell live there. */
export function checkXml(text: string, onOpen: (tag: XmlTag, place: XmlPlace) => void): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new WorkbookFileError('broken');
  });
  const place: XmlPlace = {
    get start() {
      // No "<" can stand inside a tag, so the last one before its end is its own.
      return text.lastIndexOf('<', parser.position - 1);
    },
    get textLength() {
      return text.indexOf('<', parser.position) - parser.position;
    },
  };
  parser.on('attribute', ({ value }) => {
    if (value.length > LIMITS.attribute) throw new WorkbookFileError('broken');
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    onOpen({ name: localName(name), attributes, isSelfClosing }, place);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('broken', undefined, { cause: error });
  }
}
