/** What the tables of a result earn, under the settings. */
import type { CheckedTable } from '../review/check-table';
import { planSentence } from '../review/score-plan';
import { RATING_NOTE, ratingWords, selfRating, type SelfRating } from '../review/self-rating';
import { executionWeightOf } from '../scoring/execution-weight';
import { withRegion } from '../scoring/regional-scoring';
import { scoreTable, type TableScore } from '../scoring/score-table';
import { planFor, scoreLabel, type ScorePlace } from './score-changes';
import { scoringOf, type Settings } from './settings';
import type { SheetResult } from './state';

export function scoreOf({ table, profile }: CheckedTable, settings: Settings): TableScore {
  const executionWeight = executionWeightOf(table, profile);
  const scoring = withRegion(scoringOf(settings), profile);
  return scoreTable(table, { source: settings.actual, scoring, executionWeight });
}

/** What 添加自评列 and its like would write, in a sentence, and what the user can choose of it. */
export interface ScoreOffer {
  readonly sentence: string;
  readonly actions: readonly { readonly place: ScorePlace; readonly label: string }[];
}

/** Over the sheet as it was checked; the session plans again over the sheet of then. */
export function scoreOffer(
  { sheet, snapshot }: SheetResult,
  { table, profile }: CheckedTable,
  settings: Settings,
): ScoreOffer | null {
  if (snapshot === null) return null;
  const plan = planFor(snapshot, ({ range }) => range === table.range, profile, settings);
  if (plan === null) return null;
  const places: readonly ScorePlace[] =
    plan.kind === 'refused' ? [] : plan.kind === 'columns' ? ['beside', 'sheet'] : ['beside'];
  return {
    sentence: planSentence(plan, sheet),
    actions: places.map((place) => ({ place, label: scoreLabel(plan, place) })),
  };
}

/** 送审前自查预估, with what it is and what it is not. */
export interface RatingInWords extends Pick<SelfRating, 'headings'> {
  readonly words: string;
  readonly note: string;
}

/** Null for what is not rated. */
export function ratingOf({ table, findings, summary }: CheckedTable): RatingInWords | null {
  const rating = selfRating(findings);
  const words = ratingWords(summary, rating);
  if (table.kind !== 'target' || words === null) return null;
  return { words, headings: rating.headings, note: RATING_NOTE };
}
