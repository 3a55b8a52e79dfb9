/** What a person read off a published table, before anything else had read it: a JSON file beside its workbook. */
import { z } from 'zod';

const textSchema = z.string().nullable().optional();
const numberSchema = z.number().nullable().optional();

const sampleSchema = z.object({
  level1: textSchema,
  level2: textSchema,
  name: z.string(),
  target: textSchema,
  weight: numberSchema,
  actual: textSchema,
  score: numberSchema,
});
export type ExpectedIndicator = z.infer<typeof sampleSchema>;

const tableSchema = z.object({
  kind: z.string().optional(),
  projectName: textSchema,
  budgetUnit: textSchema,
  department: textSchema,
  implementer: textSchema,
  /** Under whichever of the three labels. */
  unitAny: textSchema,
  leader: textSchema,
  year: numberSchema,
  currencyUnit: textSchema,
  total: numberSchema,
  fiscal: numberSchema,
  other: numberSchema,
  /** Whether the form states one; null where the form has no place for it. */
  goal: z.boolean().nullable().optional(),
  indicatorCount: numberSchema,
  weightTotal: numberSchema,
  sample: z.array(sampleSchema).optional(),
});
export type ExpectedTable = z.infer<typeof tableSchema>;

const amountsSchema = z
  .object({ total: numberSchema, fiscal: numberSchema, other: numberSchema })
  .nullable()
  .optional();

/** The names that the first collection of tables used; one table a workbook. */
const earlierSchema = z
  .object({
    project_name: textSchema,
    unit: textSchema,
    supervising_dept: textSchema,
    implementing_unit: textSchema,
    owner: textSchema,
    year: numberSchema,
    money_unit: textSchema,
    funds: amountsSchema,
    funds_annual: amountsSchema,
    indicator_count: numberSchema,
    weight_sum: numberSchema,
  })
  .transform((earlier): ExpectedTable[] => [
    {
      projectName: earlier.project_name,
      budgetUnit: earlier.unit,
      department: earlier.supervising_dept,
      implementer: earlier.implementing_unit,
      leader: earlier.owner,
      year: earlier.year,
      currencyUnit: /^[万千亿]?元$/.test(earlier.money_unit ?? '') ? earlier.money_unit : undefined,
      ...(earlier.funds_annual ?? earlier.funds ?? {}),
      indicatorCount: earlier.indicator_count ?? undefined,
      weightTotal: earlier.weight_sum,
    },
  ]);

const caseSchema = z.object({ expected: z.union([z.array(tableSchema), earlierSchema]) });

/** The tables of one workbook in their order; null where the file is none of these. */
export function parseExpected(json: unknown): readonly ExpectedTable[] | null {
  const parsed = caseSchema.safeParse(json);
  return parsed.success ? parsed.data.expected : null;
}
