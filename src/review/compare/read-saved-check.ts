/** A saved check (`check --format json` or ndjson), read as what anybody may have written: by its schema, or one sentence. */
import { z } from 'zod';
import '../../domain/no-eval';
import { decimalSchema } from '../../domain/decimal-schema';
import { TABLE_KINDS } from '../../domain/performance-table';
import { COMPARATORS } from '../../domain/quantity/model';
import { SEVERITIES } from '../../domain/severity';
import { inQuotes } from '../../domain/text';
import { comparedTable, type ComparedTable } from './compared-table';

/** Nothing that a cell or a message of ours holds is longer. */
const text = z.string().max(40_000);
const name = z.string().max(2000);
const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/);
const cells = z.array(cell).max(5000);

/** A longer one would take long to compute with. */
const decimal = decimalSchema.max(100);

const field = z.object({ value: text.nullable(), cell }).nullable();
const quantity = z.object({ number: decimal, unit: name.nullable() });
const value = z
  .object({
    raw: text,
    comparator: z.enum(COMPARATORS).nullable(),
    number: decimal.nullable(),
    unit: name.nullable(),
    base: quantity.nullable(),
    cell,
  })
  .nullable();

const indicator = z.object({
  row: z.int().min(1),
  level1: text.nullable(),
  level2: text.nullable(),
  name: text.nullable(),
  target: value,
  basis: text.nullable(),
  lastYear: value,
  weight: field,
  scoringRule: z.object({ raw: text, cell }).nullable(),
  evidence: z.array(text).max(2000),
  actual: value,
  score: field,
  deviation: field,
  cells: z.record(name, cell),
});

const found = { rule: name, severity: z.enum(SEVERITIES), cells, message: text };
const finding = z.object({ key: text, ...found });
const ignored = z.object({ key: text.optional(), ...found, reason: text, date: name });

const reason = z.object({
  code: z.enum(['blank', 'no-indicators', 'unknown-heads', 'other-form', 'uncalculated']),
  message: text,
});

const table = z.object({
  range: name,
  kind: z.enum(TABLE_KINDS),
  profile: name,
  year: z.int().nullable(),
  fields: z.object({
    ...{ projectName: field, budgetUnit: field, department: field, implementer: field },
    leader: field,
  }),
  funds: z.object({
    currencyUnit: z.enum(['元', '千元', '万元', '百万元', '亿元']).nullable(),
    ...{ total: field, fiscal: field, carryOver: field, other: field },
  }),
  goals: z.object({ annual: field, overall: field }),
  indicators: z.array(indicator),
  notices: z.array(z.object({ code: name })),
  findings: z.array(finding),
  summary: z.object({
    verdict: z.enum(['pass', 'revise', 'fail', 'unchecked']),
    reason: reason.nullable(),
  }),
  ignored: z.array(ignored).optional(),
});

const sheet = z.object({ sheet: name, hidden: z.boolean(), tables: z.array(table) });
const file = z.object({
  file: name,
  error: z.object({ message: text }).nullable(),
  sheets: z.array(sheet),
});
const report = z.object({ format: z.literal('jixiao.check/2'), files: z.array(file) });
const line = z.object({ file: name, sheet: name, table });

/** A sentence for the user: what is wrong with the file. */
export class SavedCheckError extends Error {
  override readonly name = 'SavedCheckError';
}

export interface SavedCheck {
  /** Those of hidden sheets left out. */
  readonly tables: readonly ComparedTable[];
  /** Files that the earlier check could not read. */
  readonly unreadable: readonly { readonly file: string; readonly message: string }[];
}

/** Throws SavedCheckError. */
export function parseSavedCheck(content: string): SavedCheck {
  const source = content.replace(/^\ufeff/, '').trim();
  const [first = ''] = source.split('\n', 1);
  return isLine(first) ? parseLines(source) : parseReport(source);
}

function isLine(source: string): boolean {
  try {
    return Object.hasOwn(Object(JSON.parse(source)) as object, 'table');
  } catch {
    // The first line of a document, or no JSON at all: that is told when all of it is read.
    return false;
  }
}

function parseReport(source: string): SavedCheck {
  const { files } = parsed(report, jsonOf(source));
  return {
    tables: files.flatMap(({ file: path, sheets }) =>
      sheets.flatMap((each) =>
        each.hidden
          ? []
          : each.tables.map((own, order) =>
              comparedTable({ file: path, sheet: each.sheet, order }, own),
            ),
      ),
    ),
    unreadable: files.flatMap(({ file: path, error }) =>
      error === null ? [] : [{ file: path, message: error.message }],
    ),
  };
}

function parseLines(source: string): SavedCheck {
  const counts = new Map<string, number>();
  const tables = source.split('\n').flatMap((each) => {
    if (each.trim() === '') return [];
    const read = parsed(line, jsonOf(each));
    if (read.table.notices.some(({ code }) => code === 'hidden-sheet')) return [];
    const place = JSON.stringify([read.file, read.sheet]);
    const order = counts.get(place) ?? 0;
    counts.set(place, order + 1);
    return [comparedTable({ file: read.file, sheet: read.sheet, order }, read.table)];
  });
  return { tables, unreadable: [] };
}

function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new SavedCheckError(
      '内容不是完整的 JSON，可能没有保存完或被改动过；请重新保存检查结果。',
      {
        cause,
      },
    );
  }
}

function parsed<T>(schema: z.ZodType<T>, document: unknown): T {
  const result = schema.safeParse(document);
  if (result.success) return result.data;
  throw new SavedCheckError(wrong(document, result.error.issues[0]?.path ?? []));
}

const HOW = '检查结果可以用窗格里的“保存本次检查结果”或 jixiao check --format json 生成';

function wrong(document: unknown, path: readonly PropertyKey[]): string {
  const { format } = Object(document) as { readonly format?: unknown };
  if (format === 'jixiao.check/1') {
    return '这是旧版本保存的检查结果，问题没有编号，不能对比；请用现在的版本重新检查原来的文件。';
  }
  const [first] = path;
  if (first === undefined || first === 'format') {
    const known = typeof format === 'string' && /^jixiao\.[a-z]{1,20}\/\d$/.test(format);
    return `这不是检查结果${known ? `（它是 ${format}）` : ''}；${HOW}。`;
  }
  const place = path.map(String).join('.').slice(0, 80);
  return `检查结果的内容不对（${inQuotes(place)}），可能被改动过；${HOW}。`;
}
