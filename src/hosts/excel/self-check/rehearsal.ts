/**
 * Marks drawn, changed and cleared on a scratch sheet among rules as a user has them, by the very code that does it in the
 * user's sheet: what a version of Excel does otherwise than anybody wrote shows here and not there.
 */
import type { Mark } from '../../../grid/mark';
import { HostError } from '../../host-error';
import { groupMarks } from '../../mark-groups';
import { listAgain, type SheetRules } from '../change-rules';
import { drawMarks } from '../draw-marks';
import { listRules } from '../mark-scan';
import { isSameMarks, queueMarks, wantedMarks } from '../present-marks';
import { removeMarks } from '../remove-marks';
import type { ExcelSession } from '../excel-session';
import type { ScratchSheet } from './scratch-sheet';

/** Three rules of the user; the first hides what stands behind it. */
const USERS = [
  { address: 'A1:C3', formula: '=1=1', fill: '#FFFFFF', stop: true },
  { address: 'B2', formula: '=2=3', fill: '#00FF00', stop: false },
  { address: 'A1:A3', formula: '=LEN("x")>3', fill: '#0000FF', stop: false },
];

const SCENES: readonly (readonly Mark[])[] = [
  [
    { cell: 'B2', severity: 'error', rules: ['A01'] },
    { cell: 'C3', severity: 'info', rules: ['N01'] },
  ],
  [
    { cell: 'B2', severity: 'error', rules: ['A01'] },
    { cell: 'A1', severity: 'warning', rules: ['K01'] },
    { cell: 'C1', severity: 'warning', rules: ['K01'] },
  ],
];

/** Null where marks do what they should; else what went wrong, as half a sentence. */
export async function rehearseMarks(
  session: ExcelSession,
  scratch: ScratchSheet,
): Promise<string | null> {
  try {
    let known = await addUserRules(session, scratch);
    if (known.rules.length !== USERS.length) return '列出的条件格式与实际的不一致';
    const before = known;
    for (const marks of SCENES) {
      await drawMarks(session, known, [], marks);
      known = await listAgain(session, before);
      if (!(await areThere(session, known, marks))) return '标记没有画在该画的单元格上';
    }
    const removed = await removeMarks(session, [scratch.id]);
    known = await listAgain(session, before);
    if (removed !== groupMarks(SCENES.at(-1) ?? [], []).length) return '标记清除的条数不对';
    return known.rules.length === USERS.length ? null : '标记没有清除干净';
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'rules-changed') throw error;
    return '动到了用户自己的条件格式';
  }
}

async function addUserRules(
  session: ExcelSession,
  { id, name }: ScratchSheet,
): Promise<SheetRules> {
  await session.run(async ({ workbook, send }) => {
    const sheet = workbook.worksheets.getItem(id);
    for (const { address, formula, fill, stop } of USERS) {
      const rule = sheet
        .getRange(address)
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = formula;
      rule.custom.format.fill.color = fill;
      if (stop) rule.stopIfTrue = true;
    }
    await send();
  });
  return { sheetId: id, name, ...(await listRules(session, id)) };
}

function areThere(
  session: ExcelSession,
  { sheetId, rules }: SheetRules,
  marks: readonly Mark[],
): Promise<boolean> {
  return session.run(async ({ workbook, send }) => {
    const found = queueMarks(workbook.worksheets.getItem(sheetId), rules);
    await send();
    return isSameMarks(found(), wantedMarks(groupMarks(marks, [])));
  });
}
