/** Text of which parts look different. A cell whose text changes keeps the looks of what it still says. */
import { XmlScanner } from '../ooxml/xml-scanner';
import { unescaped } from '../ooxml/xml-text';
import type { WorkbookPackage } from './workbook-package';
import { xml, type Fragment } from './xml-fragment';
import { attributeOf, childOf, parseXml, type XmlElement } from './xml-tree';

/** Characters that look alike. */
export interface Run {
  readonly text: string;
  /** "rPr"; null for the look of the cell. */
  readonly look: XmlElement | null;
}

/** What the cell's text is made of, "c" being an element of `row`; empty where all of it looks like the cell. */
export function runsOfCell(pack: WorkbookPackage, cell: XmlElement): readonly Run[] {
  switch (attributeOf(cell, 't')) {
    case 's':
      return pack.richStrings().get(Number(childOf(cell, 'v')?.text ?? '')) ?? [];
    case 'inlineStr':
      return runsOf(childOf(cell, 'is'));
    default:
      return [];
  }
}

/** By their places in the part of the shared strings. */
export function readRichStrings(part: string): Map<number, readonly Run[]> {
  const rich = new Map<number, readonly Run[]>();
  // Most files have none, and their strings are many.
  if (!/<(?:[\w.-]{1,40}:)?r[\s>]/.test(part)) return rich;
  const scanner = new XmlScanner(part);
  let count = 0;
  let from = 0;
  let isRich = false;
  while (scanner.next()) {
    if (scanner.name === 'r' && !scanner.isClose) isRich = true;
    if (scanner.name !== 'si') continue;
    if (!scanner.isClose) {
      from = scanner.start;
      isRich = false;
    }
    if (!scanner.isClose && !scanner.isSelfClosing) continue;
    if (isRich) rich.set(count, runsOf(parseXml(part.slice(from, scanner.end))));
    count += 1;
  }
  return rich;
}

/** Of "si" or "is"; plain text may stand before the runs. Reading aids are no text. */
function runsOf(string: XmlElement | null): readonly Run[] {
  const parts = (string?.children ?? []).filter(({ local }) => local === 't' || local === 'r');
  if (parts.every(({ local }) => local === 't')) return [];
  return parts.map((part) => ({
    text: unescaped((part.local === 't' ? part : childOf(part, 't'))?.text ?? ''),
    look: part.local === 't' ? null : childOf(part, 'rPr'),
  }));
}

/** The runs with another text: what begins and ends as before looks as before, what is new like what it replaces. */
export function withText(runs: readonly Run[], text: string): Run[] {
  const old = runs.map((run) => run.text).join('');
  const [head, tail] = unchangedEnds(old, text);
  const changed = text.slice(head, text.length - tail);
  const isOnlyAdded = head + tail === old.length;
  const made: Run[] = [];
  let at = 0;
  let isPlaced = changed === '';
  for (const { text: whole, look } of runs) {
    const end = at + whole.length;
    let kept = whole.slice(0, Math.max(0, head - at));
    // The first run that loses something takes what comes instead; what is only added goes to what stands before it.
    const takes = isOnlyAdded ? end >= head : end > head;
    if (!isPlaced && takes) {
      kept += changed;
      isPlaced = true;
    }
    kept += whole.slice(Math.max(0, old.length - tail - at));
    if (kept !== '') made.push({ text: kept, look });
    at = end;
  }
  return made;
}

/** How many characters at the beginning and at the end both have; no pair of surrogates is parted. */
function unchangedEnds(a: string, b: string): [number, number] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  if (isHigh(a.charCodeAt(head - 1))) head -= 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  if (tail > 0 && isLow(a.charCodeAt(a.length - tail))) tail -= 1;
  return [head, tail];
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** "r" elements; `textOf` makes the "t" of each. The look may come from a part with another prefix. */
export function runMarkup(
  runs: readonly Run[],
  prefix: string,
  textOf: (text: string) => Fragment,
): Fragment[] {
  return runs.map(({ text, look }) =>
    xml(`${prefix}r`, {}, [...(look === null ? [] : [copied(look, prefix)]), textOf(text)]),
  );
}

function copied(element: XmlElement, prefix: string): Fragment {
  const attributes = [...element.attributes].map(([name, { value }]) => [name, value] as const);
  const children = element.children
    // What other programs add lives in namespaces that the sheet need not know.
    .filter((child) => child.prefix === element.prefix)
    .map((child) => copied(child, prefix));
  return xml(prefix + element.local, Object.fromEntries(attributes), children);
}
