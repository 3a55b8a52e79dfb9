/** Draws marks. A failure in the middle leaves the marks that were there before. */
import type { Rectangle } from '../../grid/address';
import { freeDrawing, MARK_STYLES, type Mark } from '../../grid/mark';
import { halfDrawn, HostError } from '../host-error';
import { groupMarks, type MarkGroup } from '../mark-groups';
import { changeRules, deleteRules, isRemediable, listAgain, type SheetRules } from './change-rules';
import { drawingOf, isOurs, listRules, type ListedRule } from './mark-scan';
import { isBare } from './others-rules';
import type { ExcelSession } from './excel-session';

/** A rule takes about 4 kB of a request, of which Excel on the web allows 5 MB. */
const RULES_A_TRIP = 800;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Replaces our marks on a sheet, whose rules were just read. */
export function drawMarks(
  session: ExcelSession,
  known: SheetRules,
  merges: readonly Rectangle[],
  marks: readonly Mark[],
): Promise<void> {
  return new Drawing(session, known, merges, marks).draw();
}

class Drawing {
  private readonly number: number;
  private readonly groups: readonly MarkGroup[];

  constructor(
    private readonly session: ExcelSession,
    private readonly known: SheetRules,
    merges: readonly Rectangle[],
    private readonly marks: readonly Mark[],
  ) {
    this.number = freeDrawing(known.rules.map(({ formula }) => formula ?? ''));
    this.groups = groupMarks(marks, merges, this.number);
  }

  /** First the new ones, then the old ones go: as long as one of these is missing, the new ones are complete. */
  async draw(): Promise<void> {
    const now = await this.addNew();
    if (now.rules.some(this.isOld)) await this.deleteOld(now);
    if (this.behindOthers(now).length > 0) {
      throw new HostError('unknown', {
        message: '标记排在表中原有的条件格式之后，可能看不见；请以窗格中的列表为准。',
      });
    }
  }

  private readonly isNew = ({ formula }: ListedRule): boolean => drawingOf(formula) === this.number;

  private readonly isOld = (rule: ListedRule): boolean => isOurs(rule) && !this.isNew(rule);

  private async addNew(): Promise<SheetRules> {
    const { session, groups, known } = this;
    if (groups.length === 0) return { ...known, ...(await listRules(session, known.sheetId)) };
    let now = known;
    try {
      for (let from = 0; from < groups.length; from += RULES_A_TRIP) {
        const part = groups.slice(from, from + RULES_A_TRIP);
        [now = now] = await changeRules(session, [now], (sheet) => {
          for (const group of part) addRule(sheet, group);
        });
      }
      const behind = this.behindOthers(now);
      if (behind.length > 0) {
        [now = now] = await changeRules(session, [now], (sheet) => {
          const all = sheet.getRange().conditionalFormats;
          // From the first one on: those behind it keep their places.
          for (const { id } of behind) all.getItem(id).priority = 0;
        });
      }
      return now;
    } catch (error) {
      await this.takeBack(error, known);
      throw error;
    }
  }

  private async deleteOld(now: SheetRules): Promise<void> {
    try {
      await deleteRules(this.session, [now], this.isOld);
    } catch (error) {
      if (!isRemediable(error)) throw error;
      const left = await this.listOrNull(now);
      const count = (left ?? now).rules.filter(this.isOld).length;
      if (count === now.rules.filter(this.isOld).length) {
        await this.takeBack(error, now);
        throw error;
      }
      if (left !== null && count > 0) await this.deleteRest(left);
    }
  }

  /** Null where Excel does not answer now. */
  private async listOrNull(before: SheetRules): Promise<SheetRules | null> {
    try {
      return await listAgain(this.session, before);
    } catch (error) {
      if (!isRemediable(error)) throw error;
      return null;
    }
  }

  private async deleteRest(left: SheetRules): Promise<void> {
    try {
      await deleteRules(this.session, [left], this.isOld);
    } catch (error) {
      if (!isRemediable(error)) throw error;
      throw new HostError('unknown', {
        message: '新的标记已画好，但以前的标记没有全部清除；请点“清除标记”再重新检查。',
        written: this.marks.map(({ cell }) => cell),
        cause: error,
      });
    }
  }

  /** New marks that a rule of the user goes before, which may hide them or stop before them. */
  private behindOthers({ rules }: SheetRules): ListedRule[] {
    const first = rules.findIndex((rule) => !isOurs(rule));
    return first < 0 ? [] : rules.slice(first).filter(this.isNew);
  }

  private async takeBack(failure: unknown, before: SheetRules): Promise<void> {
    if (!isRemediable(failure)) return;
    try {
      const now = await listAgain(this.session, before);
      // Where there was a rule without a formula before, there is no telling which is the new one.
      const isBareNew = this.known.rules.some(isBare) ? () => false : isBare;
      const goes = (rule: ListedRule): boolean => this.isNew(rule) || isBareNew(rule);
      if (now.rules.some(goes)) await deleteRules(this.session, [now], goes);
    } catch (error) {
      if (failure.code === 'gone') throw failure;
      if (!isRemediable(error)) throw error;
      const cells = this.marks.map(({ cell }) => cell);
      throw halfDrawn(cells, error, failure.code);
    }
  }
}

function addRule(sheet: Excel.Worksheet, group: MarkGroup): void {
  const style = MARK_STYLES[group.severity];
  const rule = sheet
    .getRanges(group.address)
    .conditionalFormats.add(Excel.ConditionalFormatType.custom);
  // The tag comes first: whatever fails afterwards, the rule can be found again.
  rule.custom.rule.formula = group.formula;
  const { fill, font, borders } = rule.custom.format;
  fill.color = style.fill;
  font.color = style.font;
  if (style.bold) font.bold = true;
  for (const edge of EDGES) {
    const border = borders.getItem(edge);
    border.style = style.border;
    border.color = style.borderColor;
  }
  // The last one: after it the object may stand for whatever rule has its place.
  rule.priority = 0;
}
