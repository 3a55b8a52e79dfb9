/** docs/json.md to the letter: no key more, none less, for every table of the samples. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { decimalSchema } from '../../src/domain/decimal-schema';
import { COLUMN_ROLES, SCORING_METHODS } from '../../src/domain/indicator';
import { TABLE_KINDS } from '../../src/domain/performance-table';
import { COMPARATORS } from '../../src/domain/quantity/model';
import { VALUE_KINDS } from '../../src/domain/value/value';
import { cellSchema } from '../support/schemas';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { findingsDigest } from '../../src/review/findings-digest';
import { checkedTableToJson } from '../../src/review/report-json';
import { checkWorkbook } from '../../src/review/review-workbook';

const field = z.strictObject({ value: z.string().nullable(), cell: cellSchema }).nullable();
const value = z
  .strictObject({
    raw: z.string(),
    kind: z.enum(VALUE_KINDS),
    comparator: z.enum(COMPARATORS).nullable(),
    number: decimalSchema.nullable(),
    unit: z.string().nullable(),
    base: z.strictObject({ number: decimalSchema, unit: z.string() }).nullable(),
    cell: cellSchema,
  })
  .nullable();
const CATEGORIES = [
  'completeness',
  'standardization',
  'relevance',
  'appropriateness',
  'feasibility',
  'consistency',
] as const;
const severity = z.enum(['error', 'warning', 'info']);

const table = z.strictObject({
  range: z.string().regex(/^[A-Z]+\d+(:[A-Z]+\d+)?$/),
  kind: z.enum(TABLE_KINDS),
  profile: z.enum([
    ...(['national', 'xinjiang', 'urumqi', 'anhui', 'hubei', 'sichuan', 'hunan'] as const),
    ...(['guangdong-dongguan', 'hebei', 'yunnan', 'shanghai'] as const),
  ]),
  title: z.string().regex(/^\S+$/).nullable(),
  year: z.number().int().nullable(),
  fields: z.strictObject({
    projectName: field,
    budgetUnit: field,
    department: field,
    implementer: field,
    leader: field,
  }),
  funds: z.strictObject({
    currencyUnit: z.enum(['元', '千元', '万元', '百万元', '亿元']).nullable(),
    total: field,
    fiscal: field,
    carryOver: field,
    other: field,
  }),
  goals: z.strictObject({ annual: field, overall: field }),
  indicators: z.array(
    z.strictObject({
      row: z.number().int().positive(),
      level1: z.string().nullable(),
      level2: z.string().nullable(),
      ordinal: z.number().int().nullable(),
      name: z.string().nullable(),
      target: value,
      basis: z.string().nullable(),
      lastYear: value,
      weight: field,
      scoringRule: z
        .strictObject({ raw: z.string(), method: z.enum(SCORING_METHODS), cell: cellSchema })
        .nullable(),
      evidence: z.array(z.string()),
      actual: value,
      score: field,
      deviation: field,
      cells: z.partialRecord(z.enum(COLUMN_ROLES), cellSchema),
    }),
  ),
  weightTotal: decimalSchema.nullable(),
  notices: z.array(
    z.strictObject({ code: z.string(), message: z.string(), cells: z.array(cellSchema) }),
  ),
  findings: z.array(
    z.strictObject({
      key: z.string().regex(/^[CNRAFK]\d\d:\S/),
      rule: z.string().regex(/^[CNRAFK]\d\d$/),
      name: z.string().regex(/^[a-z0-9-]+$/),
      category: z.enum(CATEGORIES),
      severity,
      matter: z.string().min(1),
      main: z.boolean(),
      cells: z.array(cellSchema).min(1),
      message: z.string().endsWith('。'),
      advice: z.string().endsWith('。'),
      citations: z
        .array(
          z.strictObject({
            document: z.string(),
            section: z.string(),
            status: z.enum(['found', 'recalled', 'contradicted', 'own']),
          }),
        )
        .min(1),
      fix: z
        .strictObject({
          kind: z.enum(['safe', 'suggestion']),
          title: z.string().min(1),
          edits: z
            .array(z.strictObject({ cell: cellSchema, before: z.string(), after: z.string() }))
            .min(1),
        })
        .nullable(),
    }),
  ),
  summary: z.strictObject({
    errors: z.number(),
    warnings: z.number(),
    infos: z.number(),
    matters: z.number(),
    verdict: z.enum(['pass', 'revise', 'fail', 'unchecked']),
    reason: z
      .strictObject({
        code: z.enum(['blank', 'no-indicators', 'unknown-heads', 'other-form']),
        message: z.string().min(1),
      })
      .nullable(),
  }),
});

const samples = join(__dirname, '../../samples');
const files = [
  ...readdirSync(samples),
  ...readdirSync(join(samples, 'published')).map((name) => `published/${name}`),
].filter((name) => name.endsWith('.xlsx'));

test.each(files)('%s', async (name) => {
  const sheets = checkWorkbook(await readWorkbookFile(join(samples, name)));
  for (const checked of sheets.flatMap((sheet) => sheet.tables)) {
    const json: unknown = JSON.parse(JSON.stringify(checkedTableToJson(checked)));
    expect(table.safeParse(json).error?.issues ?? []).toEqual([]);
    const { errors, warnings, verdict, reason } = checked.summary;
    const expected = errors > 0 ? 'fail' : warnings > 0 ? 'revise' : 'pass';
    expect(verdict).toBe(reason === null ? expected : 'unchecked');
    const keys = checked.findings.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    const matters = checked.findings.map(({ matter }) => matter);
    const mains = checked.findings.map(({ main }) => main);
    expect(mains).toEqual(matters.map((matter, at) => matters.indexOf(matter) === at));
    expect(checked.summary.matters).toBe(new Set(matters).size);
  }
});

test('the digest changes with a finding and with nothing else', async () => {
  const workbook = await readWorkbookFile(join(samples, 'xinjiang-2024.xlsx'));
  const sheets = checkWorkbook(workbook);
  expect(findingsDigest(checkWorkbook(workbook))).toBe(findingsDigest(sheets));
  const first = sheets[0]!;
  const one = first.tables[0]!;
  const fewer = [
    { ...first, tables: [{ ...one, findings: one.findings.slice(1) }] },
    ...sheets.slice(1),
  ];
  expect(findingsDigest(fewer)).not.toBe(findingsDigest(sheets));
});
