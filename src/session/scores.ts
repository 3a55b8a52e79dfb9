/** What the tables of a result earn, under the settings. */
import type { CheckedTable } from '../review/check-table';
import { openParts, openWords } from '../review/open-parts';
import { reasonUnscored, type UncheckedReason } from '../review/outcome';
import { planSentence, type ScorePlan } from '../review/score-plan';
import { RATING_NOTE, ratingWords, selfRating, type SelfRating } from '../review/self-rating';
import { statedTotalSentence } from '../review/stated-total';
import { executionWeightOf } from '../scoring/execution-weight';
import { withRegion } from '../scoring/regional-scoring';
import { scoreTable, type TableScore } from '../scoring/score-table';
import { planFor, scoreLabel, type ScorePlace } from './score-changes';
import { chosenScoring, profileNow, type Settings } from './settings';
import type { SheetResult } from './state';

/** Which rows are open, where and why: nothing is guessed for them, and the grade waits. Null where none is. */
export function openSentence(
  { table }: CheckedTable,
  score: TableScore,
  { actual }: Settings,
): string | null {
  const open = openParts(table, score, actual);
  if (open.length === 0) return null;
  return `尚有${open.length}项指标未评分：${openWords(open)}。全部评分后才定等级。`;
}

export function scoreOf({ table, profile }: CheckedTable, settings: Settings): TableScore {
  const executionWeight = executionWeightOf(table, profile);
  const scoring = withRegion(chosenScoring(settings), profileNow(profile, settings));
  return scoreTable(table, { source: settings.actual, scoring, executionWeight });
}

/** How 预算执行 came to its points, or which cell it waits for; null for a form without it. */
export function executionSentence({ table }: CheckedTable, score: TableScore): string | null {
  if (score.execution === null) return null;
  const [open] = openParts(table, { ...score, items: [] });
  return open === undefined
    ? `预算执行：${score.execution.explanation}`
    : `预算执行率未评分：${openWords([open])}。`;
}

/** Where the sheet states another total than the one computed; null where it does not, or where last year's values are tried. */
export function differenceOf(
  { snapshot }: SheetResult,
  checked: CheckedTable,
  score: TableScore,
  { actual }: Settings,
): string | null {
  if (snapshot === null || actual !== 'sheet') return null;
  return statedTotalSentence(checked, snapshot, score);
}

/** Why there is no total; of formulas without a result only those count that a row is scored by. */
export function reasonOf({ table }: CheckedTable): UncheckedReason | null {
  return reasonUnscored(table);
}

/** What 添加自评列 and its like would write, in a sentence, and what the user can choose of it. */
export interface ScoreOffer {
  readonly sentence: string;
  readonly actions: readonly { readonly place: ScorePlace; readonly label: string }[];
}

/** Over the sheet as it was checked; the session plans again over the sheet of then. */
export function scoreOffer(
  { sheet, snapshot }: SheetResult,
  checked: CheckedTable,
  settings: Settings,
): ScoreOffer | null {
  if (snapshot === null) return null;
  const { table, profile } = checked;
  const plan = planFor(snapshot, ({ range }) => range === table.range, profile, settings);
  if (plan === null) return null;
  return {
    sentence: isAllScored(plan, checked, settings) ? ALL_SCORED : planSentence(plan, sheet),
    actions: placesOf(plan).map((place) => ({ place, label: scoreLabel(plan, place) })),
  };
}

function placesOf({ kind }: ScorePlan): readonly ScorePlace[] {
  switch (kind) {
    case 'columns':
      return ['beside', 'sheet'];
    case 'sheet':
    case 'scores':
      return ['beside'];
    case 'ready':
    case 'refused':
      return [];
  }
}

const ALL_SCORED = '自评列已填写完整；实际完成值有改动时，得分自动重算。';

function isAllScored({ kind }: ScorePlan, checked: CheckedTable, settings: Settings): boolean {
  const score = scoreOf(checked, { ...settings, actual: 'sheet' });
  return kind === 'ready' && openParts(checked.table, score).length === 0;
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
