/** Draws marks. A failure in the middle leaves the marks that were there before. */
import type { Rectangle } from '../../grid/address';
import { MARK_STYLES, type Mark } from '../../grid/mark';
import { HostError } from '../host-error';
import { groupMarks, type MarkGroup } from '../mark-groups';
import { officeCode } from './errors';
import { isOurs, listRules, type ListedRule } from './mark-scan';
import type { ExcelSession } from './session';

/** What is known of a sheet from reading it. */
export interface KnownSheet {
  readonly id: string;
  /** In no particular order. */
  readonly merges: readonly Rectangle[];
  readonly rules: readonly ListedRule[];
}

/** A rule takes about 4 kB of a request, of which Excel on the web allows 5 MB. */
const RULES_A_TRIP = 800;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Replaces our marks on a sheet; returns its rules afterwards. */
export async function drawMarks(
  session: ExcelSession,
  known: KnownSheet,
  marks: readonly Mark[],
): Promise<readonly ListedRule[]> {
  const groups = groupMarks(marks, known.merges);
  try {
    return await draw(session, known, groups);
  } catch (error) {
    if (!(error instanceof HostError) || ['editing', 'timeout'].includes(error.code)) throw error;
    const now = await takeBack(session, known, error, marks);
    // Somebody removed a mark since the sheet was read; what is there now is known again.
    const stale = officeCode(error.cause) === 'ItemNotFound';
    const halfReplaced = known.rules.some((rule) => isOurs(rule) && !has(now, rule));
    if (stale || halfReplaced) return draw(session, { ...known, rules: now }, groups);
    throw error;
  }
}

function has(rules: readonly ListedRule[], { id }: ListedRule): boolean {
  return rules.some((rule) => rule.id === id);
}

async function draw(
  session: ExcelSession,
  known: KnownSheet,
  groups: readonly MarkGroup[],
): Promise<ListedRule[]> {
  const drawn: ListedRule[] = [];
  // One trip at least: old marks may have to go although there are no new ones.
  for (let from = 0; from === 0 || from < groups.length; from += RULES_A_TRIP) {
    const part = groups.slice(from, from + RULES_A_TRIP);
    const last = from + RULES_A_TRIP >= groups.length;
    const ids = await session.run(async ({ workbook, send }) => {
      const sheet = workbook.worksheets.getItem(known.id);
      const added = part.map((group) => addRule(sheet, group));
      // Only after all new ones: as long as an old mark is missing, the new ones are complete.
      if (last) deleteRules(sheet, known.rules.filter(isOurs));
      await send();
      return added.map(({ id }) => id);
    });
    part.forEach(({ formula }, i) => drawn.push({ id: ids[i] ?? '', formula }));
  }
  return [...drawn, ...known.rules.filter((rule) => !isOurs(rule))];
}

function addRule(sheet: Excel.Worksheet, group: MarkGroup): Excel.ConditionalFormat {
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
  rule.load('id');
  return rule;
}

export function deleteRules(sheet: Excel.Worksheet, rules: readonly ListedRule[]): void {
  // By id: over a whole sheet, getItemAt(0).delete() can fail (office-js#5222).
  const all = sheet.getRange().conditionalFormats;
  for (const { id } of rules) all.getItem(id).delete();
}

/** After a failure: removes what was drawn unless the old marks are already going; returns the rules that are left. */
async function takeBack(
  session: ExcelSession,
  known: KnownSheet,
  failure: HostError,
  marks: readonly Mark[],
): Promise<ListedRule[]> {
  try {
    const now = await listRules(session, known.id);
    // A rule of ours that failed before its tag has no formula.
    const added = now.filter(
      (rule) => !has(known.rules, rule) && (isOurs(rule) || rule.formula === ''),
    );
    if (added.length > 0) {
      await session.run(async ({ workbook, send }) => {
        deleteRules(workbook.worksheets.getItem(known.id), added);
        await send();
      });
    }
    return now.filter((rule) => !has(added, rule));
  } catch (error) {
    if (failure.code === 'gone') throw failure;
    throw new HostError(failure.code, {
      message: '标记只画了一部分，也未能收回；请稍后点“清除标记”再重新检查。',
      written: marks.map(({ cell }) => cell),
      cause: error,
    });
  }
}
