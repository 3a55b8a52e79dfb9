/** 赋分规则 that fit what a row measures, 财预〔2021〕101号 三（七）. */
import type { Indicator, ScoringMethod } from '../../domain/indicator';
import type { CheckContext } from '../engine/check';
import { isYesNo } from '../facts/qualitative';
import { isSatisfaction } from '../facts/satisfaction';
import { isQuantitative } from '../facts/select';
import { textDraft } from './drafts';
import type { Draft, Proposal } from '../engine/fix';
import { rowAt, scoringName } from './wording';

type Method = Exclude<ScoringMethod, 'unknown'>;

/** Longer texts say more than the name of a method. */
const LONGEST = 14;

export function methodFor(row: Indicator): Method | null {
  const { target } = row;
  if (isSatisfaction(row)) return 'satisfaction';
  if (target === null) return null;
  if (isQuantitative(target)) return 'proportional';
  if (isYesNo(target) || target.kind === 'deadline' || target.kind === 'period') return 'direct';
  return target.kind === 'qualitative' ? 'graded' : null;
}

/** Null where the cell holds for several rows, or says more than a name. */
export function ruleDraft(
  context: CheckContext,
  cell: string | undefined,
  method: (row: Indicator) => Method | null,
): Draft | null {
  const row = rowAt(context, 'scoringRule', cell);
  const wanted = row === null ? null : method(row);
  if (cell === undefined || wanted === null) return null;
  if ((row?.scoringRule?.raw.length ?? 0) > LONGEST) return null;
  return textDraft(cell, scoringName(context, wanted));
}

export function proposeRule(
  context: CheckContext,
  { cells }: Indicator,
  method: Method | null,
): Proposal | null {
  const draft = ruleDraft(context, cells.scoringRule, () => method);
  return draft === null ? null : { drafts: [draft] };
}
