/** 优 | 良 | 中 | 差 as columns: four targets instead of one, the best of which is 指标值. */
import { BEST, GOOD, MIDDLE, ONLY_AS_HEADS, WORST } from '../domain/lexicon/grades';
import { anyOf } from '../domain/lexicon/words';
import { compact } from '../domain/text';
import type { SheetView } from './sheet-view';

const GRADE_WORD = new RegExp(
  `^${anyOf(BEST, GOOD, MIDDLE, WORST, ONLY_AS_HEADS)}(?:档|级)?(?:\\([^()]*\\))?$`,
);
const IS_BEST = new RegExp(`^${anyOf(BEST)}`);
const FEWEST = 3;

export interface GradeColumn {
  readonly column: number;
  readonly grade: string;
}

export function isGradeWord(text: string): boolean {
  return text.length <= 20 && GRADE_WORD.test(compact(text));
}

/** The grades that head columns of a row, the best first; empty where there are fewer than three. */
export function gradeColumns(
  view: SheetView,
  row: number,
  [left, right]: readonly [number, number],
): readonly GradeColumn[] {
  const found = view
    .filledColumns(row, left, right)
    .filter((column) => isGradeWord(view.text(row, column)))
    .map((column) => ({ column, grade: compact(view.text(row, column)) }));
  if (found.length < FEWEST) return [];
  const [first] = found;
  return first !== undefined && IS_BEST.test(first.grade) ? found : found.reverse();
}
