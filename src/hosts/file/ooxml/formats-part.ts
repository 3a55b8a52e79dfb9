/** styles.xml -> the number format of each cell style; all else in it is only passed over. */
import { BUILT_IN_FORMATS } from '../number-formats';
import type { XmlScanner } from './xml-scanner';
import { unescaped } from './xml-text';

/** By the number that cells carry; undefined is General. */
export type NumberFormats = readonly (string | undefined)[];

export function readNumberFormats(scanner: XmlScanner): NumberFormats {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let list = '';
  while (scanner.next()) {
    const { name, isClose } = scanner;
    // Formats of conditional formats (dxf) are declared in the same words, and mean nothing to cells.
    if (scanner.depth === 1 && isClose) list = '';
    if (isClose) continue;
    if (scanner.depth === 2 && !scanner.isSelfClosing) list = name;
    else if (list === 'cellXfs' && name === 'xf') {
      ids.push(Number(scanner.attribute('numFmtId') ?? 0));
    } else if (list === 'numFmts' && name === 'numFmt') {
      const code = scanner.attribute('formatCode');
      // Some programs write an empty one for General.
      if (code !== undefined && code !== '') {
        own.set(Number(scanner.attribute('numFmtId')), unescaped(code));
      }
    }
  }
  return ids.map((id) => own.get(id) ?? BUILT_IN_FORMATS[id]);
}
