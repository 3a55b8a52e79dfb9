/** A plan of fixes as a list that can be ticked: what stands together or falls together is one line of it. */
import type { FixEdit } from '../rules/engine/fix';
import { planWithout, type FixPlan } from './fixes';

export interface PlanPart {
  readonly key: string;
  readonly sheet: string;
  /** What is done, each once. */
  readonly titles: readonly string[];
  /** Each cell once, from what it holds to what it will hold. */
  readonly edits: readonly FixEdit[];
}

/** Fixes that write a cell together are one part. In the order of the plan. */
export function partsOf({ sheets }: FixPlan): PlanPart[] {
  return sheets.flatMap(({ id, fixed }) => {
    const parts: { titles: Set<string>; edits: Map<string, FixEdit> }[] = [];
    for (const { title, edits } of fixed.applied) {
      const touched = parts.filter((part) => edits.some(({ cell }) => part.edits.has(cell)));
      const [target = { titles: new Set<string>(), edits: new Map<string, FixEdit>() }, ...rest] =
        touched;
      if (touched.length === 0) parts.push(target);
      for (const part of rest) {
        parts.splice(parts.indexOf(part), 1);
        for (const each of part.titles) target.titles.add(each);
        for (const [cell, edit] of part.edits) target.edits.set(cell, edit);
      }
      target.titles.add(title);
      for (const edit of edits) {
        const first = target.edits.get(edit.cell) ?? edit;
        target.edits.set(edit.cell, { ...edit, before: first.before });
      }
    }
    return parts.map(({ titles, edits }) => ({
      key: `${id}!${[...edits.keys()][0] ?? ''}`,
      sheet: fixed.sheet,
      titles: [...titles],
      edits: [...edits.values()],
    }));
  });
}

/** The plan without the parts of these keys. */
export function planWithoutParts(plan: FixPlan, keys: ReadonlySet<string>): FixPlan {
  return partsOf(plan)
    .filter(({ key }) => keys.has(key))
    .reduce(
      (left, { sheet, edits }) =>
        planWithout(
          left,
          sheet,
          edits.map(({ cell }) => cell),
        ),
      plan,
    );
}
