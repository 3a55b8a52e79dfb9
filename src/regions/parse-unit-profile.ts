/** 本单位配置 as a file, read strictly: its schema, and a sentence for what is wrong in it. */
import { z } from 'zod';
import '../domain/no-eval';
import { decimalSchema } from '../domain/decimal-schema';
import { FUND_ROLES } from '../domain/funds';
import { COLUMN_ROLES } from '../domain/indicator';
import type { OwnLabels } from '../domain/own-labels';
import { SEVERITIES } from '../domain/severity';
import { compact } from '../domain/text';
import { PROFILE_LEVEL1 } from './profile';
import { PROFILES } from './profiles';
import { unitScoringSchema, wrongScoring } from './unit-scoring';

const words = z.array(z.string().trim().min(1).max(60)).max(200);
const [firstBase = '', ...otherBases] = PROFILES.map(({ id }) => id);

const level1 = z.enum(PROFILE_LEVEL1);
const columnRole = z.enum(COLUMN_ROLES);
const label = z.array(z.string().trim().min(2).max(24)).max(50);

const ownLabelsSchema = z
  .strictObject({
    fields: z
      .strictObject({
        ...{ projectName: label, budgetUnit: label, department: label, implementer: label },
        ...{ leader: label, year: label, annualGoal: label, overallGoal: label },
      })
      .partial(),
    funds: z.partialRecord(z.enum(FUND_ROLES), label),
    columns: z.partialRecord(columnRole, label),
  })
  .partial();

const weightSchemeSchema = z.object({
  name: z.string(),
  hasCost: z.boolean(),
  weights: z.partialRecord(level1, decimalSchema),
});

const unitProfileSchema = z.strictObject({
  format: z.literal('jixiao.profile/1'),
  /** Shown to the user. */
  name: z.string().trim().min(1).max(40),
  /** The region's profile that it builds on; null or absent: picked from each table. */
  base: z.enum([firstBase, ...otherBases]).nullish(),
  weightTotal: decimalSchema.optional(),
  otherTotals: z.array(decimalSchema).max(5).optional(),
  executionWeight: decimalSchema.optional(),
  scoring: unitScoringSchema.optional(),
  weightSchemes: z.array(weightSchemeSchema).max(10).readonly().optional(),
  satisfactionGoesTo: level1.optional(),
  structureTolerance: decimalSchema.optional(),
  taxonomy: z.enum(['2021', '2015']).optional(),
  /** Wording of its own, accepted besides the region's. */
  accepted: z
    .strictObject({
      level1: words,
      level2: words,
      basis: words,
      scoringRule: words,
      evidence: words,
    })
    .partial()
    .optional(),
  asciiComparators: z.boolean().optional(),
  columns: z.array(columnRole).optional(),
  /** Labels that the unit's forms use beside the usual ones. */
  labels: ownLabelsSchema.optional(),
  /** Ids of checks turned off. */
  off: z.array(z.string()).max(200).optional(),
  /** Ids of checks turned on that are off unless asked for. */
  on: z.array(z.string()).max(200).optional(),
  severities: z.record(z.string(), z.enum(SEVERITIES)).optional(),
  /** Thresholds of checks, by id and name (docs/rules.md). */
  options: z.record(z.string(), z.record(z.string(), z.union([decimalSchema, z.int()]))).optional(),
});
export type UnitProfile = z.infer<typeof unitProfileSchema>;

/** A sentence for the user: what is wrong in the file, and where. */
export class UnitProfileError extends Error {
  override readonly name = 'UnitProfileError';
}

const LONGEST_FILE = 200_000;

/** What is to be known of a check: its id and its thresholds. */
export interface Adjustable {
  readonly id: string;
  readonly options?: Readonly<Record<string, string | number>>;
}

/** Throws UnitProfileError. `checks`: all that there are. */
export function parseUnitProfile(text: string, checks: readonly Adjustable[]): UnitProfile {
  if (text.length > LONGEST_FILE) throw new UnitProfileError('文件太大，不是本单位配置。');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnitProfileError('文件不是 JSON 格式，请检查引号、逗号和括号。', { cause: error });
  }
  const { data, error } = unitProfileSchema.safeParse(json);
  if (data === undefined) throw new UnitProfileError(sentenceOf(error.issues[0]));
  const twice = doubleLabel(data.labels ?? {});
  if (twice !== null)
    throw new UnitProfileError(`“labels”中的“${twice}”写在两处，只能有一个意思。`);
  const { scoring = {}, executionWeight } = data;
  const wrong = wrongScoring(scoring);
  if (wrong !== null) throw new UnitProfileError(wrong);
  if (executionWeight !== undefined && scoring.executionPoints !== undefined) {
    throw new UnitProfileError(
      '“executionWeight”和“scoring.executionPoints”都是预算执行率的分值，只写一处。',
    );
  }
  const { off = [], on = [], severities = {}, options = {} } = data;
  const named = [...off, ...on, ...Object.keys(severities), ...Object.keys(options)];
  const unknown = named.find((id) => !checks.some((check) => check.id === id));
  if (unknown !== undefined) throw new UnitProfileError(`没有编号为“${unknown}”的检查项。`);
  for (const check of checks) refuseWrongOptions(check, options[check.id] ?? {});
  return data;
}

/** Throws UnitProfileError: no such threshold, a number below 0, a fraction where things are counted. */
function refuseWrongOptions(
  { id, options = {} }: Adjustable,
  set: Readonly<Record<string, string | number>>,
): void {
  for (const [name, value] of Object.entries(set)) {
    const usual = options[name];
    if (usual === undefined) {
      const known = Object.keys(options).join('、');
      const hint = known === '' ? '该检查项没有可以设置的界限' : `可以设置的是${known}`;
      throw new UnitProfileError(`“options.${id}.${name}”不是可以设置的界限；${hint}。`);
    }
    const isCount = typeof usual === 'number';
    if (typeof value !== typeof usual || Number(value) < 0) {
      const form = isCount ? '不小于0的整数，不加引号' : '写在引号里的、不小于0的数字';
      throw new UnitProfileError(
        `“options.${id}.${name}”应为${form}，如 ${JSON.stringify(usual)}。`,
      );
    }
  }
}

/** A label that is to mean two things; null where there is none. */
function doubleLabel({ fields = {}, funds = {}, columns = {} }: OwnLabels): string | null {
  const seen = new Set<string>();
  for (const list of [fields, funds, columns].flatMap((part) => Object.values(part))) {
    for (const label of list ?? []) {
      const key = compact(label);
      if (seen.has(key)) return label;
      seen.add(key);
    }
  }
  return null;
}

const DECIMAL_PATH =
  /weight|tolerance|^scoring\.(?:passLine|missShare|farAbove|executionPoints|middleGradeFrom)$|\.(?:from|of10)$/i;

function sentenceOf(issue: z.core.$ZodIssue | undefined): string {
  const path = (issue?.path ?? []).map(String).join('.');
  if (issue?.code === 'unrecognized_keys') {
    return `“${[path, issue.keys[0]].filter(Boolean).join('.')}”不是可以设置的项目。`;
  }
  if (path === 'format' || path === '')
    return '不是本单位配置：缺少 "format": "jixiao.profile/1"。';
  const how =
    issue?.code === 'invalid_value'
      ? `只能是 ${issue.values.map(String).join('、')}`
      : DECIMAL_PATH.test(path)
        ? '应为写在引号里的数字，如 "90"'
        : /^scoring\.\w+Bands$/.test(path)
          ? '应为一档至十档，如 [{"from": "90", "of10": "10"}]'
          : '的写法不对';
  return `“${path}”${how}。`;
}
