/** Conditional formats and drop-downs of a sheet, as far as a spreadsheet on the screen shows them. */
import { rangeName } from '../../../grid/address';
import { areasOf } from '../package/areas';
import type { SheetPart } from '../package/sheet-part';
import { isFalse, isTrue } from '../package/styles';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../package/xml-tree';
import type { CellLook, DropdownView, RuleView } from './sheet-view';

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

export function rulesOf(sheet: SheetPart, looks: readonly CellLook[]): RuleView[] {
  const rules = childrenOf(sheet.frame.root, 'conditionalFormatting').flatMap((group) => {
    const areas = areasOf(attributeOf(group, 'sqref') ?? '');
    const [first] = areas;
    if (first === undefined) return [];
    return childrenOf(group, 'cfRule').flatMap((rule) => {
      const at = { ...first, bottom: first.top, right: first.left };
      const formula = formulaOf(rule, rangeName(at));
      const look = looks[Number(attributeOf(rule, 'dxfId') ?? -1)];
      if (formula === null || look === undefined) return [];
      const priority = Number(attributeOf(rule, 'priority') ?? 0);
      const stopIfTrue = isTrue(attributeOf(rule, 'stopIfTrue'));
      return [{ priority, view: { areas, formula, look, stopIfTrue } }];
    });
  });
  return rules.sort((a, b) => a.priority - b.priority).map(({ view }) => view);
}

/** Data bars, colour scales, icons and the like stay in the file and are not drawn. */
function formulaOf(rule: XmlElement, cell: string): string | null {
  const formulas = childrenOf(rule, 'formula').map(({ text }) => text);
  const [first, second] = formulas;
  if (first === undefined) return null;
  const type = attributeOf(rule, 'type');
  if (type === 'expression') return `=${first}`;
  if (type !== 'cellIs') return null;
  const operator = attributeOf(rule, 'operator') ?? '';
  const sign = OPERATORS[operator];
  if (sign !== undefined) return `=${cell}${sign}(${first})`;
  if (second === undefined) return null;
  const between = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  return operator === 'between'
    ? `=${between}`
    : operator === 'notBetween'
      ? `=NOT(${between})`
      : null;
}

export function dropdownsOf(sheet: SheetPart): DropdownView[] {
  const list = sheet.frame.child('dataValidations');
  return (list === null ? [] : childrenOf(list, 'dataValidation')).flatMap((validation) => {
    const formula = childOf(validation, 'formula1')?.text ?? '';
    if (attributeOf(validation, 'type') !== 'list' || formula === '') return [];
    // Excel turns the meaning of this attribute round: true hides the arrow.
    if (isTrue(attributeOf(validation, 'showDropDown'))) return [];
    const quoted = /^"([\s\S]*)"$/.exec(formula)?.[1];
    const style = attributeOf(validation, 'errorStyle') ?? 'stop';
    const speaks = attributeOf(validation, 'showErrorMessage');
    return [
      {
        areas: areasOf(attributeOf(validation, 'sqref') ?? ''),
        list: quoted === undefined ? `=${formula}` : quoted.replaceAll('""', '"').split(','),
        strict: style === 'stop' && speaks !== null && !isFalse(speaks),
      },
    ];
  });
}
