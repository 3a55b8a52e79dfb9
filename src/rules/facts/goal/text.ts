/** A goal text in one spelling, and the stretches around a place in it. */
import { withoutGrouping } from '../../../domain/quantity/spelling';
import type { Field } from '../../../domain/located';
import type { PerformanceTable } from '../../../domain/performance-table';
import { fact } from '../fact';

export interface Goal {
  readonly cell: string;
  readonly text: string;
}

/** The goals of a form, the year's first. */
export const goalsOf = fact((table: PerformanceTable): readonly Goal[] =>
  [annualGoal(table), goalIn(table.goals.overall)].filter((goal) => goal !== null),
);

/** The goal of the budget year; null where it is empty. */
export const annualGoal = fact(({ goals }: PerformanceTable) => goalIn(goals.annual));

function goalIn(field: Field | null): Goal | null {
  return field?.value == null ? null : { cell: field.cell, text: goalText(field.value) };
}

/** Longer texts are notes or accidents; the figures of a goal stand further up. */
const LOOK_AT = 20000;

/** NFKC, what groups digits (never the full-width ones of a list) removed, line breaks kept. */
export function goalText(raw: string | null | undefined): string {
  const digits = (raw ?? '')
    .slice(0, LOOK_AT)
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  return withoutGrouping(digits)
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, ' ');
}

const SENTENCE_END = new Set(['。', ';', '\n', '!', '?', '①', '②', '③', '④', '⑤']);
const CLAUSE_END = new Set([...SENTENCE_END, ',', ':', '。']);
const FARTHEST = 120;

function stretch(text: string, start: number, end: number, ends: ReadonlySet<string>) {
  let from = start;
  while (from > 0 && start - from < FARTHEST && !ends.has(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && to - end < FARTHEST && !ends.has(text[to] ?? '')) to += 1;
  return { from, to };
}

/** Where the clause around a place begins and ends: up to the next comma or full stop. */
export function clauseAround(text: string, start: number, end: number) {
  return stretch(text, start, end, CLAUSE_END);
}

/** Where the sentence around a place begins and ends. */
export function sentenceAround(text: string, start: number, end: number) {
  return stretch(text, start, end, SENTENCE_END);
}
