/** Lists the conditional formats of a sheet. Ours are known by the tag in their formula: no state is kept anywhere. */
import { tagOfMark } from '../../grid/mark';
import { HostError } from '../host-error';
import { officeCode } from './errors';
import type { ExcelSession } from './excel-session';

/** A conditional format of the sheet, as it is in one listing. */
export interface ListedRule {
  /**
   * In some versions of Excel its place in the list: any change gives it to another rule. It is good for the batch after the
   * listing and is never kept.
   */
  readonly id: string;
  readonly type: string;
  /** Of a custom rule, else null. */
  readonly formula: string | null;
  /** Undefined where it was not asked for. */
  readonly stopIfTrue?: boolean;
  /** What a rule of another kind says, as text; undefined where it was not asked for. */
  readonly says?: string;
  /** office-js#6827, #6835: some rules of the user throw when they are read. */
  readonly unreadable?: true;
}

/**
 * How much of the rules can be listed in one go on this sheet: all that they say, kinds and formulas, or only kinds, so that
 * every formula takes a round trip.
 */
export type Depth = 'whole' | 'formulas' | 'one by one';

export interface RuleList {
  /** By priority: the first wins. */
  readonly rules: readonly ListedRule[];
  readonly depth: Depth;
}

/** What rules of other kinds say; a member of another kind is a null object. */
const SAYINGS = [
  ['cellValueOrNullObject', 'rule'],
  ['textComparisonOrNullObject', 'rule'],
  ['topBottomOrNullObject', 'rule'],
  ['presetOrNullObject', 'rule'],
  ['colorScaleOrNullObject', 'criteria'],
  ['dataBarOrNullObject', 'lowerBoundRule'],
  ['iconSetOrNullObject', 'style'],
] as const;

/** `custom` itself cannot be loaded when other kinds are present (office-js#2180). */
const FORMULAS =
  'items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula';
const WHOLE = [
  FORMULAS,
  ...SAYINGS.map(([member, property]) => `items/${member}/${property}`),
].join();

export function queueRules(sheet: Excel.Worksheet, depth: Depth): () => ListedRule[] {
  const all = sheet.getRange().conditionalFormats;
  all.load(depth === 'whole' ? WHOLE : FORMULAS);
  return () =>
    [...all.items]
      .sort((a, b) => a.priority - b.priority)
      .map((item) => {
        const { id, type, stopIfTrue, customOrNullObject: custom } = item;
        return {
          ...{ id, type, stopIfTrue },
          formula: custom.isNullObject ? null : custom.rule.formula,
          ...(depth === 'whole' ? { says: sayingOf(item) } : {}),
        };
      });
}

function sayingOf(item: Excel.ConditionalFormat): string {
  const kinds = item as unknown as Readonly<Record<string, OfKind>>;
  return SAYINGS.map(([member, property]) => {
    const kind = kinds[member];
    return kind?.isNullObject === false ? JSON.stringify(kind[property]) : '';
  }).join('');
}

interface OfKind {
  readonly isNullObject: boolean;
  readonly [property: string]: unknown;
}

export function isOurs({ formula }: ListedRule): boolean {
  return drawingOf(formula) !== null;
}

/** The number that a mark of ours was drawn with; null for any other rule. */
export function drawingOf(formula: string | null): number | null {
  return formula === null ? null : (tagOfMark(formula)?.drawing ?? null);
}

/** What a failure says of the listing: whether a poorer one may do. */
export function isUnlistable(error: unknown): boolean {
  const code = officeCode(error instanceof HostError ? error.cause : error);
  return [
    ...['ItemNotFound', 'GeneralException', 'InvalidOperation'],
    ...['ApiNotFound', 'NotImplemented'],
  ].includes(code ?? '');
}

/** In one round trip where Excel can; in one for each rule with a formula where it cannot. */
export async function listRules(session: ExcelSession, sheetId: string): Promise<RuleList> {
  for (const depth of ['whole', 'formulas'] as const) {
    try {
      const rules = await session.run(async ({ workbook, send }) => {
        const found = queueRules(workbook.worksheets.getItem(sheetId), depth);
        await send();
        return found();
      });
      return { rules, depth };
    } catch (error) {
      if (!isUnlistable(error)) throw error;
    }
  }
  return listOneByOne(session, sheetId);
}

export async function listOneByOne(session: ExcelSession, sheetId: string): Promise<RuleList> {
  const kinds = await session.run(async ({ workbook, send }) => {
    const all = workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
    all.load('items/id,items/type');
    await send();
    return all.items.map(({ id, type }) => ({ id, type }));
  });
  const rules: ListedRule[] = [];
  for (const { id, type } of kinds) {
    if (type !== Excel.ConditionalFormatType.custom) {
      rules.push({ id, type, formula: null });
      continue;
    }
    try {
      const formula = await session.run(async ({ workbook, send }) => {
        const all = workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
        const { rule } = all.getItem(id).custom;
        rule.load('formula');
        await send();
        return rule.formula;
      });
      rules.push({ id, type, formula });
    } catch (error) {
      // A rule that cannot be read is not one of ours: ours are plain formulas.
      if (!isUnlistable(error)) throw error;
      rules.push({ id, type, formula: null, unreadable: true });
    }
  }
  return { rules, depth: 'one by one' };
}
