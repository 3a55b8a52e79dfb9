/** K18 holds for every reading: a total that some scheme and choice gives is right, whichever scores are blank. */
import fc from 'fast-check';
import { add } from '../../src/domain/exact';
import { totalAndGrade } from '../../src/rules/consistency/k18-total-and-grade';
import { scoringOptions } from '../../src/scoring/options';
import { scoreTable } from '../../src/scoring/score-table';
import { found } from '../support/form';
import {
  CLEAN_ROWS,
  selfEvaluationSheet,
  selfEvaluationTable,
  type EvaluatedCells,
} from '../support/self-evaluation';

const options = fc.record({
  scheme: fc.constantFrom('ratio' as const, 'threshold' as const),
  equal: fc.constantFrom('ratio' as const, 'exact' as const, 'at-least' as const),
  overLimit: fc.constantFrom('ratio' as const, 'none' as const),
  satisfaction: fc.constantFrom('bands' as const, 'proportional' as const),
});

/** 培训班期数, 学员满意度 and what was spent of 10; the other rows are met. */
const reached = fc.record({
  sign: fc.constantFrom('≥', '=', '≤'),
  count: fc.integer({ min: 1, max: 8 }),
  satisfied: fc.integer({ min: 0, max: 100 }),
  spent: fc.integer({ min: 0, max: 10 }),
});

const blanks = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean());

function rowsOf({ sign, count, satisfied }: { sign: string; count: number; satisfied: number }) {
  return CLEAN_ROWS.map((row, at): EvaluatedCells => {
    const [level1, level2, name, target, actual, weight] = row;
    if (at === 0) return [level1, level2, name, `${sign}4期`, `${count}期`, weight, null, null];
    if (at === 3) return [level1, level2, name, target, `${satisfied}%`, weight, null, null];
    return [level1, level2, name, target, actual, weight, null, null];
  });
}

function caseOf(
  chosen: Parameters<typeof scoringOptions>[0],
  values: { sign: string; count: number; satisfied: number; spent: number },
  isBlank: readonly boolean[],
) {
  const rows = rowsOf(values);
  const funds = [10, 10, values.spent, 10, `${values.spent * 10}%`, null];
  const { items, execution, total } = scoreTable(selfEvaluationTable({ rows, funds }), {
    scoring: scoringOptions(chosen),
  });
  const scored = rows.map((row, at): EvaluatedCells => {
    const score = isBlank[at] === true ? null : Number(items[at]?.score);
    return [...row.slice(0, 6), score, null] as unknown as EvaluatedCells;
  });
  const points = isBlank[4] === true ? null : Number(execution?.score);
  const sheet = (off: string) =>
    selfEvaluationSheet({
      rows: scored,
      funds: [...funds.slice(0, 5), points],
      total: Number(add(total ?? '0', off)),
    });
  return { sheet, total };
}

test('a total that the rules give is never wrong', () => {
  fc.assert(
    fc.property(options, reached, blanks, (chosen, values, isBlank) => {
      const { sheet, total } = caseOf(chosen, values, isBlank);
      expect(total).not.toBeNull();
      expect(found(totalAndGrade, sheet('0'))).toEqual([]);
    }),
  );
});

test('a total above all points is wrong as soon as one score is written', () => {
  fc.assert(
    fc.property(options, reached, blanks, (chosen, values, isBlank) => {
      fc.pre(isBlank.slice(0, 4).includes(false));
      const { sheet } = caseOf(chosen, values, isBlank);
      expect(found(totalAndGrade, sheet('101'))).toHaveLength(1);
    }),
  );
});
