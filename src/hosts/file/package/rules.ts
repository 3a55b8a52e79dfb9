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

/** Pivot tables name their rules by priority, in a part of their own: there all must stay as it is. */
function arePrioritiesFixed(frame: XmlPart): boolean {
  return [...allRules(frame)].some((rule) => isTrue(attributeOf(rule, 'pivot')));
}

export function lastPriority(frame: XmlPart): number {
  return [...allRules(frame)].reduce((last, rule) => Math.max(last, priorityOf(rule) ?? 0), 0);
}

/**
 * The first of `count` priorities for new rules. They come before all others, as when Excel adds a rule; the others
 * move back by as much and keep their order.
 */
export function makeRoom(frame: XmlPart, count: number): number {
  if (count === 0) return 1;
  if (arePrioritiesFixed(frame)) return lastPriority(frame) + 1;
  renumber(frame, (priority) => priority + count);
  return 1;
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
  const areFixed = arePrioritiesFixed(frame);
  // A group that holds nothing but ours goes as a whole.
  const gone = new Set(
    ours.map((rule) => {
      const group = rule.parent;
      return group !== null && childrenOf(group, 'cfRule').every(isOurs) ? group : rule;
    }),
  );
  frame.replaceAll([...gone].map(({ start, end }) => ({ from: start, to: end, by: '' })));
  if (!areFixed) {
    renumber(frame, (own) => own - priorities.filter((other) => other < own).length);
  }
  return ours.length;
}

export function countOurRules(sheet: SheetPart): number {
  return ourRules(sheet).length;
}
