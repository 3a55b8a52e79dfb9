/** Finds our conditional formats by the tag in their formula: no state is kept anywhere. */
import { rulesOfMark } from '../../grid/mark';
import { HostError } from '../host-error';
import { officeCode } from './errors';
import type { ExcelSession } from './session';

/** A conditional format of the sheet. */
export interface ListedRule {
  readonly id: string;
  /** Of a custom rule, else null. */
  readonly formula: string | null;
}

/** `custom` itself cannot be loaded when other kinds are present (office-js#2180). */
const LOADED = 'items/id,items/customOrNullObject/rule/formula';

export function queueRules(sheet: Excel.Worksheet): () => ListedRule[] {
  const all = sheet.getRange().conditionalFormats;
  all.load(LOADED);
  return () =>
    all.items.map(({ id, customOrNullObject: custom }) => ({
      id,
      formula: custom.isNullObject ? null : custom.rule.formula,
    }));
}

export function isOurs({ formula }: ListedRule): boolean {
  return formula !== null && rulesOfMark(formula) !== null;
}

/** All rules of a sheet in one round trip, or the custom ones one by one where Excel cannot list the user's own. */
export async function listRules(session: ExcelSession, sheetId: string): Promise<ListedRule[]> {
  try {
    return await session.run(async ({ workbook, send }) => {
      const found = queueRules(workbook.worksheets.getItem(sheetId));
      await send();
      return found();
    });
  } catch (error) {
    if (!isUnlistable(error)) throw error;
    return findOneByOne(session, sheetId);
  }
}

/** office-js#6827, #6835: some rules of the user throw when they are read. */
export function isUnlistable(error: unknown): boolean {
  const code = officeCode(error instanceof HostError ? error.cause : error);
  return ['ItemNotFound', 'GeneralException', 'InvalidOperation'].includes(code ?? '');
}

async function findOneByOne(session: ExcelSession, sheetId: string): Promise<ListedRule[]> {
  const customs = await session.run(async ({ workbook, send }) => {
    const all = workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
    all.load('items/id,items/type');
    await send();
    return all.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map(({ id }) => id);
  });
  const found: ListedRule[] = [];
  for (const id of customs) {
    try {
      const formula = await session.run(async ({ workbook, send }) => {
        const all = workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
        const { rule } = all.getItem(id).custom;
        rule.load('formula');
        await send();
        return rule.formula;
      });
      found.push({ id, formula });
    } catch (error) {
      // A rule that cannot be read is not one of ours: ours are plain formulas.
      if (!isUnlistable(error)) throw error;
    }
  }
  return found;
}
