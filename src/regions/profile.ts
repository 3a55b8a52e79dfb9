/** A profile: what a region asks for and accepts, as data. */
import { z } from 'zod';
import { decimalSchema } from '../domain/decimal-schema';
import { columnRoleSchema } from '../domain/indicator';
import { SEVERITIES } from '../domain/severity';

export const severitySchema = z.enum(SEVERITIES);

const level1Schema = z.enum(['成本指标', '产出指标', '效益指标', '满意度指标']);

export const weightSchemeSchema = z.object({
  /** Said in messages: “设成本指标”. */
  name: z.string(),
  hasCost: z.boolean(),
  weights: z.partialRecord(level1Schema, decimalSchema),
});

export const recognitionSchema = z.object({
  /**
   * Names of places that nobody else has. One in a unit's name or in the title is enough; in the project's name it is
   * one sign, for projects go abroad.
   */
  places: z.array(z.string()).readonly(),
  /** Wording that only this region's system prints as 赋分规则. */
  wording: z.array(z.string()),
  /** What its forms print, each an entry of spellings for the same thing (a line break is the edge of a cell). Two of them are needed: others print one too. */
  signs: z.array(z.array(z.string())),
  /** Words that others use too (自治区): they count on a form that has all of this region's columns. */
  hints: z.array(z.string()),
  /** Names that speak against it. */
  not: z.array(z.string()),
  /** The region that this one lies in: what is its own is that one's too. */
  partOf: z.string().nullable(),
});

const wordingSchema = z.object({
  level1: z.array(z.string()),
  level2: z.array(z.string()),
  basis: z.array(z.string()),
  scoringRule: z.array(z.string()),
  evidence: z.array(z.string()),
});
export type WordedColumn = keyof z.infer<typeof wordingSchema>;

export const profileSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Shown to the user: 国家（101号）, 自治区, 乌鲁木齐市. */
  name: z.string(),
  /** How a table of the region is told from others; null for what holds where no region is recognised. */
  recognised: recognitionSchema.nullable(),
  /** Weights of the target table without the 预算执行率 row; what is said where another total stands there. */
  weightTotal: decimalSchema,
  /** Totals that are as good. */
  otherTotals: z.array(decimalSchema),
  /** Weight that 预算执行率 takes in self-evaluation. */
  executionWeight: decimalSchema,
  weightSchemes: z.array(weightSchemeSchema),
  /** Where the weight of 满意度指标 goes in a form without it. */
  satisfactionGoesTo: level1Schema,
  /** A 一级指标 may differ from its scheme by less than this. */
  structureTolerance: decimalSchema,
  /** 2021: 101号. 2015: 成本 under 产出 and 可持续影响 are at home too. */
  taxonomy: z.enum(['2021', '2015']),
  /** Wording that is as good as that of 101号: no finding. */
  accepted: wordingSchema,
  /** Wording that this region's template gives although 101号 says otherwise: a hint, and what would be right by the guide. */
  remarked: wordingSchema,
  /** The region's system writes >= <= instead of ≥ ≤, and "=" before last year's value. */
  asciiComparators: z.boolean(),
  /** Columns that this region's form has. */
  columns: z.array(columnRoleSchema),
  /** Checks turned off, and severities that differ from the catalogue. */
  off: z.array(z.string()),
  /** Checks that are off unless a profile asks for them. */
  on: z.array(z.string()).optional(),
  severities: z.record(z.string(), severitySchema),
  /** Thresholds of checks that differ from the catalogue, by id and name. */
  options: z.record(z.string(), z.record(z.string(), z.union([decimalSchema, z.int()]))).optional(),
});
export type Profile = z.infer<typeof profileSchema>;
