/** Conditional formats of a sheet: finding ours, making room for them, and closing it again. */
import { rulesOfMark } from '../../../grid/mark';
import type { SheetPart } from './sheet-part';
import { isTrue } from './styles';
import { attributeOf, childrenOf, childOf, descendants, type XmlElement } from './xml-tree';
import type { XmlPart } from './xml-part';

/** All rules of the sheet, those of later versions of Excel (x14, in extLst) included: they count in one order. */
function* allRules(frame: XmlPart): Generator<XmlElement> {
  for (const element of descendants(frame.root)) if (element.local === 'cfRule') yield element;
}

function priorityOf(rule: XmlElement): number | null {
  const text = attributeOf(rule, 'priority');
  const number = Number(text);
  return text === null || !Number.isInteger(number) ? null : number;
}

export function isOurs(rule: XmlElement): boolean {
  const formula = childOf(rule, 'formula');
  return formula !== null && rulesOfMark(formula.text) !== null;
}

function ourRules(sheet: SheetPart): XmlElement[] {
  return childrenOf(sheet.frame.root, 'conditionalFormatting').flatMap((group) =>
    childrenOf(group, 'cfRule').filter(isOurs),
  );
}

/** The most that a priority may be. */
const LAST = 2 ** 31 - 1;

/**
 * Where all must stay as it is: pivot tables name their rules by priority, in a part of their own; and what is not written
 * as we would write it, or would become too large, could not be brought back.
 */
function arePrioritiesFixed(frame: XmlPart, count: number): boolean {
  return [...allRules(frame)].some((rule) => {
    const text = attributeOf(rule, 'priority');
    const moved = (priorityOf(rule) ?? 0) + count;
    const isOdd = text !== null && !/^[1-9]\d*$/.test(text);
    return isTrue(attributeOf(rule, 'pivot')) || isOdd || moved > LAST;
  });
}

export function lastPriority(frame: XmlPart): number {
  return [...allRules(frame)].reduce((last, rule) => Math.max(last, priorityOf(rule) ?? 0), 0);
}

/**
 * `count` priorities for new rules. They come before all others, as when Excel adds a rule; the others move back by as
 * much and keep their order. Where they may not move, the new ones come last.
 */
export function makeRoom(frame: XmlPart, count: number): number[] {
  const all = Array.from({ length: count }, (_, i) => i + 1);
  if (arePrioritiesFixed(frame, count)) {
    const last = lastPriority(frame);
    return all.map((own) => Math.min(last + own, LAST));
  }
  renumber(frame, (priority) => priority + count);
  return all;
}

function renumber(frame: XmlPart, numberOf: (priority: number) => number): void {
  frame.replaceAll(
    [...allRules(frame)].flatMap((rule) => {
      const attribute = rule.attributes.get('priority');
      const priority = priorityOf(rule);
      if (attribute === undefined || priority === null) return [];
      const by = numberOf(priority);
      return by === priority ? [] : [{ from: attribute.from, to: attribute.to, by: String(by) }];
    }),
  );
}

/** Removes exactly our rules, and moves the others up to where they were before; returns how many went. */
export function removeOurRules(sheet: SheetPart): number {
  const { frame } = sheet;
  const ours = ourRules(sheet);
  if (ours.length === 0) return 0;
  const priorities = ours.flatMap((rule) => priorityOf(rule) ?? []);
  // A group that holds nothing but ours goes as a whole.
  const gone = new Set(
    ours.map((rule) => {
      const group = rule.parent;
      return group !== null && childrenOf(group, 'cfRule').every(isOurs) ? group : rule;
    }),
  );
  frame.replaceAll([...gone].map(({ start, end }) => ({ from: start, to: end, by: '' })));
  // Ours come after those that were left as they are: then nothing moves.
  renumber(frame, (own) => own - priorities.filter((other) => other < own).length);
  return ours.length;
}

export function countOurRules(sheet: SheetPart): number {
  return ourRules(sheet).length;
}
