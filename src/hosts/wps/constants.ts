/** Numbers that VBA has names for; not every build of WPS offers the names. */
import type { MarkStyle } from '../../grid/mark';

export const EXPRESSION = 2;
export const NO_LINE = -4142;
export const SHEET_VISIBLE = -1;
export const ALL_VALIDATION = -4174;

export const LINE_STYLE: Readonly<Record<MarkStyle['border'], number>> = {
  Continuous: 1,
  Dash: -4115,
  Dot: -4118,
};
export const HORIZONTAL = { Left: -4131, Center: -4108, Right: -4152 } as const;
export const VERTICAL = { Top: -4160, Center: -4108, Bottom: -4107 } as const;

export const LIST_VALIDATION = 3;
export const ALERT = { stop: 1, warning: 2 } as const;
/** xlBetween: a list has no operator, and leaving it out is not known to work. */
export const ANY_OPERATOR = 1;

export const ORIENTATION = { Portrait: 1, Landscape: 2 } as const;
export const PAPER = { A4: 9, A3: 8 } as const;

/** Borders.Item: sides of a range, and lines within it. */
export const EDGES = { left: 7, top: 8, bottom: 9, right: 10 } as const;
export const INSIDE = { vertical: 11, horizontal: 12 } as const;
export const MANUAL_BREAK = -4135;
