/** Everything that a cell's text may be to the reader, found out once for each text. */
import type { ColumnRole } from '../indicator';
import { memoize } from '../memo';
import { fundLabel, type FundLabel } from './fund-labels';
import {
  columnRole,
  fieldLabel,
  isFooter,
  isOtherLabel,
  isTitle,
  parseLabel,
  type FieldLabel,
  type Label,
} from './labels';

export interface Word {
  readonly label: Label;
  /** The column that it would open in a header row. */
  readonly column: ColumnRole | null;
  /** The column has its name from the unit; it counts before one of the usual name. */
  readonly isOwn?: boolean;
  readonly field: FieldLabel | null;
  readonly fund: FundLabel | null;
  /** A label of the head of a kind that carries nothing the model holds (项目属性, 起止时间 …). */
  readonly isOther: boolean;
  readonly isTitle: boolean;
  readonly isFooter: boolean;
  /** A label of the rows for opinions and conclusions below the indicators. */
  readonly isOpinion: boolean;
}

const OPINION = /^(评价结论|存在问题|改进措施|自评结论|(财政部门|主管部门).*意见|.*审[核批]意见)$/;

export const wordOf = memoize((text): Word => {
  const label = parseLabel(text);
  const field = fieldLabel(label, text);
  return {
    label,
    column: columnRole(label),
    field,
    fund: field === null ? fundLabel(label.key) : null,
    isOther: field === null && isOtherLabel(label),
    isTitle: isTitle(text),
    isFooter: isFooter(text),
    isOpinion: OPINION.test(label.key),
  };
});
