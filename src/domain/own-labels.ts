/** Labels in a unit's own words, beside those that every form uses: 项目责任人 for the leader. */
import { z } from 'zod';
import { fundRoleSchema } from './funds';
import { columnRoleSchema } from './indicator';

const words = z.array(z.string().trim().min(2).max(24)).max(50);

export const ownLabelsSchema = z
  .strictObject({
    /** Labels of the head. */
    fields: z
      .strictObject({
        ...{ projectName: words, budgetUnit: words, department: words, implementer: words },
        ...{ leader: words, year: words, annualGoal: words, overallGoal: words },
      })
      .partial(),
    /** Labels of 项目资金. */
    funds: z.partialRecord(fundRoleSchema, words),
    /** Headers of the indicator block; 目标值(2024) counts with its bracket, and before a column of the usual name. */
    columns: z.partialRecord(columnRoleSchema, words),
  })
  .partial();
export type OwnLabels = z.infer<typeof ownLabelsSchema>;
