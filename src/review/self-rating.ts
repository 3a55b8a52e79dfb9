/**
 * 送审前自查预估: the findings, set off against the points of the review form (财预〔2015〕88号). An estimate of this
 * product's own: the form leaves to its reader how much a defect costs, and the finance bureau decides.
 */
import { compare, multiply, subtract, sum, type Decimal } from '../domain/exact';
import { REVIEW_HEADINGS, REVIEW_POINTS, type ReviewHeading } from '../policy/review-form';
import type { Category, Finding } from '../rules/engine/finding';
import type { Summary } from './outcome';
import { INTERNAL_ERROR } from '../rules/engine/run-checks';

export interface RatedHeading {
  readonly heading: ReviewHeading;
  readonly points: Decimal;
  readonly maximum: Decimal;
  readonly errors: number;
  readonly warnings: number;
}

export interface SelfRating {
  readonly headings: readonly RatedHeading[];
  /** Of 100. */
  readonly total: Decimal;
}

/** 规范完整性 is one item of the form, and so are 绩效合理性 and 资金匹配性. */
const HEADING_OF: Readonly<Record<Category, ReviewHeading>> = {
  completeness: '完整性',
  standardization: '完整性',
  relevance: '相关性',
  appropriateness: '适当性',
  consistency: '适当性',
  feasibility: '可行性',
};

/** What one finding takes off; a 提示 takes nothing. */
export const DEDUCTIONS = { error: '5', warning: '2' } as const;

export const RATING_NOTE =
  '参照绩效目标审核的四项内容（88号审核表）估算：每条错误扣5分，每条警告扣2分，扣完为止。仅供参考，不代表财政部门审核结果。';

/** No figure stands beside a verdict that it would contradict: none with errors, none for what could not be read. */
export function ratingWords(summary: Summary, { total }: SelfRating): string | null {
  if (summary.verdict === 'unchecked') return null;
  return summary.errors > 0
    ? `送审前自查预估：有${summary.errors}处错误，改正后再估`
    : `送审前自查预估${total}分（仅供参考）`;
}

export function selfRating(findings: readonly Finding[]): SelfRating {
  const headings = REVIEW_HEADINGS.map((heading): RatedHeading => {
    const own = findings.filter(
      ({ rule, category }) => rule !== INTERNAL_ERROR && HEADING_OF[category] === heading,
    );
    const count = (severity: Finding['severity']): number =>
      own.filter((finding) => finding.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const maximum = REVIEW_POINTS[heading];
    const lost = sum([
      multiply(DEDUCTIONS.error, String(errors)),
      multiply(DEDUCTIONS.warning, String(warnings)),
    ]);
    const points = compare(lost, maximum) >= 0 ? '0' : subtract(maximum, lost);
    return { heading, points, maximum, errors, warnings };
  });
  const total = sum(headings.map(({ points }) => points));
  return { headings, total };
}
