/** What an auditor wrote about one table: a JSON file beside (or away from) its workbook. docs/evaluation.md. */
import { z } from 'zod';
import { parseCell, parseRange } from '../grid/address';
import { SEVERITIES } from '../domain/severity';
import { CHECKS } from '../rules/engine/catalogue';

const ids = new Set(CHECKS.map(({ id }) => id));
const ruleSchema = z.string().refine((id) => ids.has(id), '没有这个编号的检查项');
const cellSchema = z.string().refine((cell) => parseCell(cell) !== null, '不是单元格地址');
const cellsSchema = z.array(cellSchema).min(1, '至少要有一个单元格');
const sentenceSchema = z.string().min(1, '不能为空');

const auditSchema = z.strictObject({
  /** Relative to the working folder, or to the audit's own folder. */
  workbook: sentenceSchema,
  sheet: sentenceSchema,
  /** Which table of the sheet; all of them unless given. */
  range: z
    .string()
    .refine((range) => parseRange(range) !== null, '不是区域地址')
    .optional(),
  /** Who audited it, and how. */
  auditor: sentenceSchema.optional(),
  findings: z.array(
    z.strictObject({
      rule: ruleSchema,
      cells: cellsSchema,
      severity: z.enum(SEVERITIES),
      /** certain: any auditor would say so; judgement: a careful one may or may not. */
      certainty: z.enum(['certain', 'judgement']),
      note: sentenceSchema,
      /** Only seen once the checks had said so, and agreed with: such a finding flatters the recall. */
      added: z.union([z.boolean(), sentenceSchema]).optional(),
    }),
  ),
  /** Negative controls: nothing of the rule may be reported at these cells. */
  silent: z.array(z.strictObject({ rule: ruleSchema, cells: cellsSchema, why: sentenceSchema })),
});

export type Audit = z.infer<typeof auditSchema>;
export type AuditedFinding = Audit['findings'][number];
export type SilentPlace = Audit['silent'][number];

/** One sentence for whoever wrote the file. */
export class AuditError extends Error {
  override readonly name = 'AuditError';
}

/** Throws AuditError. */
export function parseAudit(text: string, file: string): Audit {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new AuditError(`审定文件“${file}”不是有效的 JSON。`, { cause: error });
  }
  const parsed = auditSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')} `;
  throw new AuditError(
    `审定文件“${file}”的 ${place}${issue === undefined ? '' : reasonOf(issue)}。`,
  );
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'unrecognized_keys') return `多出了 ${issue.keys.join('、')}`;
  return '缺少或格式不对';
}
