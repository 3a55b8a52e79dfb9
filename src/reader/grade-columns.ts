/** 优 | 良 | 中 | 差 as columns: four targets instead of one, the best of which is 指标值. */
import { compact } from '../domain/text';
import type { SheetView } from './sheet-view';

const GRADE_WORD =
  /^(?:优秀?|良好?|中等?|一般|较?差|不?合格|不?及格|不?达标|好|较好)(?:档|级)?(?:\([^()]*\))?$/;
const BEST = /^(?:优|好)/;
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
  return first !== undefined && BEST.test(first.grade) ? found : found.reverse();
}
