/** Shared strings, and the text of one: plain or in runs, without the reading aids that stand above Chinese and Japanese. */
import type { XmlScanner } from './xml-scanner';
import { unescaped } from './xml-text';

/** The text of the element that was just opened ("si", "is"); the scanner stands behind it afterwards. */
export function readText(scanner: XmlScanner): string {
  const isEmpty: boolean = scanner.isSelfClosing;
  if (isEmpty) return '';
  const within = scanner.depth;
  let text = '';
  let aid = 0;
  while (scanner.depth >= within) {
    if (!scanner.next()) break;
    if (scanner.name === 'rPh' && !scanner.isSelfClosing) {
      // A run of a reading aid ends the counting where it began.
      if (!scanner.isClose && aid === 0) aid = scanner.depth;
      else if (scanner.isClose && scanner.depth < aid) aid = 0;
    }
    if (scanner.isClose && scanner.name === 't' && aid === 0) text += scanner.before;
  }
  return unescaped(text);
}

export function readStrings(scanner: XmlScanner): string[] {
  const strings: string[] = [];
  while (scanner.next()) {
    if (!scanner.isClose && scanner.name === 'si') strings.push(readText(scanner));
  }
  return strings;
}
