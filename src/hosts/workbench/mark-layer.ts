/** The marks of the check as the screen shows them: they are drawn over the file and never written into it. */
import { cellName, parseCell, parseRange, type Rectangle } from '../../grid/address';
import { lineOf, type Line } from '../../grid/formula/move-lines';
import { MARK_STYLES, rulesOfMark, type Mark, type MarkSeverity } from '../../grid/mark';
import { LINES } from '../file/package/look-markup';
import type { CellLook, RuleView } from '../file/view/sheet-view';
import { groupMarks, type MarkGroup } from '../mark-groups';

export class MarkLayer {
  private readonly sheets = new Map<string, readonly Mark[]>();

  /** In place of those of the sheet. */
  set(sheetId: string, marks: readonly Mark[]): void {
    this.sheets.set(sheetId, marks);
  }

  /** Returns how many rules went. */
  clear(sheetIds: readonly string[]): number {
    let count = 0;
    for (const id of sheetIds) {
      count += groupMarks(this.sheets.get(id) ?? [], []).length;
      this.sheets.delete(id);
    }
    return count;
  }

  /** What stood on these cells goes with them. */
  clearArea(sheetId: string, { top, left, bottom, right }: Rectangle): void {
    const marks = this.sheets.get(sheetId);
    if (marks === undefined) return;
    const isOutside = ({ cell }: Mark): boolean => {
      const at = parseCell(cell);
      return (
        at === null || at.row < top || at.row > bottom || at.column < left || at.column > right
      );
    };
    this.sheets.set(sheetId, marks.filter(isOutside));
  }

  /** A line has come in (`by` 1) or gone (-1); marks of one that is gone go with it. */
  moveLines(sheetId: string, { axis, at: line }: Line, by: 1 | -1): void {
    const marks = this.sheets.get(sheetId);
    if (marks === undefined) return;
    const moved = marks.flatMap((mark) => {
      const at = parseCell(mark.cell);
      if (at === null || lineOf(at, axis) < line) return [mark];
      if (by < 0 && lineOf(at, axis) === line) return [];
      const [rows, columns] = axis === 'row' ? [by, 0] : [0, by];
      return [{ ...mark, cell: cellName(at.row + rows, at.column + columns) }];
    });
    this.sheets.set(sheetId, moved);
  }

  /** In front of the rules of the file; marks that it carries from elsewhere are not shown beside those of this check. */
  over(
    sheetId: string,
    rules: readonly RuleView[],
    merges: readonly Rectangle[],
  ): readonly RuleView[] {
    const marks = this.sheets.get(sheetId);
    if (marks === undefined) return rules;
    const others = rules.filter(({ formula }) => rulesOfMark(formula) === null);
    return [...groupMarks(marks, merges).map(ruleOf), ...others];
  }
}

function ruleOf({ severity, formula, address }: MarkGroup): RuleView {
  const areas = address.split(',').flatMap((area) => parseRange(area) ?? []);
  return { areas, formula, look: LOOKS[severity], stopIfTrue: false };
}

const LOOKS: Readonly<Record<MarkSeverity, CellLook>> = {
  error: lookOf('error'),
  warning: lookOf('warning'),
  info: lookOf('info'),
};

function lookOf(severity: MarkSeverity): CellLook {
  const { fill, font, bold, border, borderColor } = MARK_STYLES[severity];
  const line = { style: LINES[border], color: borderColor };
  return {
    fill,
    font: { color: font, ...(bold ? { bold } : {}) },
    borders: { top: line, right: line, bottom: line, left: line },
  };
}
