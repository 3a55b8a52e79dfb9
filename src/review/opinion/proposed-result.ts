/**
 * The result that is proposed for a 目标表, in the words of the review. A reading of this product's own: no document says how
 * findings become a result. The reviewer decides.
 */
import { compare } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { REVIEW_RESULT_FROM, REVIEW_RESULTS, type ReviewResult } from '../../policy/review-results';
import type { Finding } from '../../rules/engine/finding';
import { DEDUCTIONS, selfRating } from '../self-rating';

/** 须修改的问题 are errors, 建议完善的问题 are warnings. */
export const PROPOSAL_RULE =
  '没有须修改和建议完善的问题的为“优”，有建议完善的问题的不高于“良”，有须修改的问题的不高于“中”；' +
  `同时按每个须修改的问题扣${DEDUCTIONS.error}分、每个建议完善的问题扣${DEDUCTIONS.warning}分估算（各项内容扣完为止），` +
  `${REVIEW_RESULT_FROM.map(([result, from]) => `${from}分以上为${inQuotes(result)}`).join('、')}，其余为“差”，取两者中较低的`;

/** The lower of what the gravest finding and what the estimated points allow. */
export function proposedResult(findings: readonly Finding[]): ReviewResult {
  const { total } = selfRating(findings);
  const byPoints = REVIEW_RESULT_FROM.find(([, from]) => compare(total, from) >= 0)?.[0] ?? '差';
  return lower(highestWith(findings), byPoints);
}

function highestWith(findings: readonly Finding[]): ReviewResult {
  const severities = new Set(findings.map(({ severity }) => severity));
  return severities.has('error') ? '中' : severities.has('warning') ? '良' : '优';
}

function lower(one: ReviewResult, other: ReviewResult): ReviewResult {
  return REVIEW_RESULTS.indexOf(one) > REVIEW_RESULTS.indexOf(other) ? one : other;
}
