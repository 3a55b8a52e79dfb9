/** Conditional formats and drop-downs -> Univer's. */
import { DataValidationErrorStyle, type ISheetDataValidationRule } from '@univerjs/core';
import { rulesOfMark } from '../../grid/mark';
import type { RuleView, SheetView } from '../file/view/sheet-view';
import { gridRange, ruleStyle } from './grid-data';

export interface FormatRule {
  readonly ranges: ReturnType<typeof gridRange>[];
  readonly stopIfTrue: boolean;
  readonly rule: object;
}

/** By priority, the first wins. One rule for all areas: drawing one a cell would take minutes. */
export function formatRules(rules: readonly RuleView[]): FormatRule[] {
  return rules.map(({ areas, formula, look, stopIfTrue }) => ({
    ranges: areas.map(gridRange),
    stopIfTrue,
    rule: {
      type: 'highlightCell',
      subType: 'formula',
      // Marks are true by nature; what they carry is for finding them again.
      value: rulesOfMark(formula) === null ? formula : '=TRUE',
      style: ruleStyle(look),
    },
  }));
}

export function dropdownRules({ id, dropdowns }: SheetView): ISheetDataValidationRule[] {
  return dropdowns.map(({ areas, list, strict }, i) => ({
    uid: `list-${id}-${i}`,
    type: 'list',
    formula1: typeof list === 'string' ? list : list.join(','),
    ranges: areas.map(gridRange),
    allowBlank: true,
    showDropDown: true,
    showErrorMessage: strict,
    errorStyle: strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
  }));
}
