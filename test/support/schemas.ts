/** The shapes of the domain as tests hold real data against them, to the last key. */
import { z } from 'zod';
import { decimalSchema } from '../../src/domain/decimal-schema';
import { COLUMN_ROLES } from '../../src/domain/indicator';
import { COMPARATORS } from '../../src/domain/quantity/model';
import { SEVERITIES } from '../../src/domain/severity';
import { VALUE_KINDS, type ParsedValue } from '../../src/domain/value/value';
import { PROFILE_LEVEL1, type Profile } from '../../src/regions/profile';
import { unitScoringSchema } from '../../src/regions/unit-scoring';

/** A1 address without sheet name. */
export const cellSchema = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);

const quantity = z.strictObject({ number: decimalSchema, unit: z.string().nullable() });

const partialDate = z.strictObject({
  year: z.number().int().nullable(),
  month: z.number().int().min(1).max(12).nullable(),
  day: z.number().int().min(1).max(31).nullable(),
});

const valueFlag = z.enum([
  'ratio-without-percent',
  'unit-conflict',
  'repeated',
  'from-name',
  'damaged',
  'unit-incomplete',
  'no-such-day',
]);

export const parsedValueSchema: z.ZodType<ParsedValue> = z.strictObject({
  raw: z.string(),
  kind: z.enum(VALUE_KINDS),
  comparator: z.enum(COMPARATORS).nullable(),
  number: decimalSchema.nullable(),
  unit: z.string().nullable(),
  base: quantity.nullable(),
  unitSource: z.enum(['value', 'column', 'name']).nullable(),
  range: z.object({ low: decimalSchema, high: decimalSchema }).nullable(),
  parts: z.array(quantity),
  date: partialDate.nullable(),
  startDate: partialDate.nullable(),
  flags: z.array(valueFlag),
  explanation: z.array(z.string()),
});

const level1Schema = z.enum(PROFILE_LEVEL1);

const weightSchemeSchema = z.object({
  name: z.string(),
  hasCost: z.boolean(),
  weights: z.partialRecord(level1Schema, decimalSchema),
});

const recognitionSchema = z.object({
  places: z.array(z.string()).readonly(),
  wording: z.array(z.string()),
  signs: z.array(z.array(z.string())),
  hints: z.array(z.string()),
  not: z.array(z.string()),
  partOf: z.string().nullable(),
});

const wordingSchema = z.object({
  level1: z.array(z.string()),
  level2: z.array(z.string()),
  basis: z.array(z.string()),
  scoringRule: z.array(z.string()),
  evidence: z.array(z.string()),
});

export const profileSchema: z.ZodType<Profile> = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string(),
  recognised: recognitionSchema.nullable(),
  weightTotal: decimalSchema,
  otherTotals: z.array(decimalSchema),
  executionWeight: decimalSchema,
  middleGradeFrom: decimalSchema,
  scoring: unitScoringSchema.omit({ executionPoints: true, middleGradeFrom: true }).optional(),
  weightSchemes: z.array(weightSchemeSchema),
  satisfactionGoesTo: level1Schema,
  structureTolerance: decimalSchema,
  taxonomy: z.enum(['2021', '2015']),
  accepted: wordingSchema,
  remarked: wordingSchema,
  asciiComparators: z.boolean(),
  columns: z.array(z.enum(COLUMN_ROLES)),
  off: z.array(z.string()),
  on: z.array(z.string()).optional(),
  severities: z.record(z.string(), z.enum(SEVERITIES)),
  options: z.record(z.string(), z.record(z.string(), z.union([decimalSchema, z.int()]))).optional(),
});
