/**
 * `scoring` of 本单位配置: its schema, and what a schema cannot say of it. Choices as in `scoring/options.ts`; percentages are in
 * percent. What is absent is as usual.
 */
import { z } from 'zod';
import { decimalSchema } from '../domain/decimal-schema';
import { compare } from '../domain/exact';
import { RESULT_GRADES } from '../domain/lexicon/grades';

/** From so many percent on, so many of ten points. */
const bandSchema = z.strictObject({ from: decimalSchema, of10: decimalSchema }).readonly();
export type Band = z.infer<typeof bandSchema>;

/** The highest first. */
const bands = z.array(bandSchema).min(1).max(10).readonly();

/** In this order; what is below is 差. */
const GRADES = RESULT_GRADES.slice(0, -1);
const gradeSchema = z
  .strictObject({ grade: z.enum(RESULT_GRADES).exclude(['差']), from: decimalSchema })
  .readonly();

export const unitScoringSchema = z
  .strictObject({
    scheme: z.enum(['ratio', 'threshold']),
    passLine: decimalSchema,
    equal: z.enum(['ratio', 'exact', 'at-least']),
    overLimit: z.enum(['ratio', 'none']),
    satisfaction: z.enum(['bands', 'proportional']),
    missShare: decimalSchema,
    farAbove: decimalSchema,
    executionBase: z.enum(['budget', 'initial']),
    /** Of 预算执行率 in a 自评表; the same as `executionWeight`. */
    executionPoints: decimalSchema,
    /** Where the middle one of the three grades of words begins. */
    middleGradeFrom: decimalSchema,
    satisfactionBands: bands,
    executionBands: bands,
    resultGrades: z.array(gradeSchema).max(GRADES.length).readonly(),
  })
  .partial();
export type UnitScoring = z.infer<typeof unitScoringSchema>;

/** How a region or a unit scores; the two others have a place of their own in a profile. */
export type ProfileScoring = Omit<UnitScoring, 'executionPoints' | 'middleGradeFrom'>;

type Numbers = Pick<
  UnitScoring,
  'passLine' | 'missShare' | 'farAbove' | 'executionPoints' | 'middleGradeFrom'
>;

/** Each with the words for its bounds. */
const BOUNDS: Readonly<
  Record<keyof Numbers, { readonly holds: (value: string) => boolean; readonly words: string }>
> = {
  passLine: {
    holds: (value) => compare(value, '0') >= 0 && compare(value, '100') < 0,
    words: '应为0以上、小于100的百分数，如 "60"',
  },
  missShare: { holds: isPercent, words: '应在0到100之间，如 "0"' },
  farAbove: {
    holds: (value) => compare(value, '100') >= 0,
    words: '应为不小于100的百分数，如 "130"',
  },
  executionPoints: { holds: isPercent, words: '应在0到100分之间，如 "10"' },
  middleGradeFrom: {
    holds: (value) => compare(value, '0') >= 0 && compare(value, '80') < 0,
    words: '应为0以上、小于80的百分数，如 "60"',
  },
};

const BANDS_EXAMPLE = '[{"from": "90", "of10": "10"}, {"from": "80", "of10": "8"}]';

/** What is wrong in it, naming the item; null where nothing is. */
export function wrongScoring(scoring: UnitScoring): string | null {
  for (const [name, { holds, words }] of Object.entries(BOUNDS)) {
    const value = scoring[name as keyof Numbers];
    if (value !== undefined && !holds(value)) return `“scoring.${name}”${words}。`;
  }
  for (const name of ['satisfactionBands', 'executionBands'] as const) {
    const wrong = wrongBands(scoring[name] ?? []);
    if (wrong !== null) return `“scoring.${name}”${wrong}。`;
  }
  return areGrades(scoring.resultGrades)
    ? null
    : '“scoring.resultGrades”应依次写优、良、中从多少分起，从高到低，如 [{"grade": "优", "from": "90"}, {"grade": "良", "from": "80"}, {"grade": "中", "from": "60"}]。';
}

function isPercent(value: string): boolean {
  return compare(value, '0') >= 0 && compare(value, '100') <= 0;
}

function wrongBands(all: readonly Band[]): string | null {
  if (all.some(({ from }) => compare(from, '0') > 0 && compare(from, '1') <= 0)) {
    return '的 from 是百分数：80%写 "80"，不写 "0.8"';
  }
  const isRange = all.every(
    ({ from, of10 }) => isPercent(from) && compare(of10, '0') >= 0 && compare(of10, '10') <= 0,
  );
  if (!isRange) return `的 from 应在0到100之间，of10 应在0到10分之间，如 ${BANDS_EXAMPLE}`;
  const isDescending = all.every(({ from, of10 }, at) => {
    const before = all[at - 1];
    return (
      before === undefined || (compare(from, before.from) < 0 && compare(of10, before.of10) <= 0)
    );
  });
  return isDescending ? null : `应从高到低写，如 ${BANDS_EXAMPLE}`;
}

function areGrades(grades: UnitScoring['resultGrades']): boolean {
  if (grades === undefined) return true;
  return (
    grades.length === GRADES.length &&
    grades.every(
      ({ grade, from }, at) =>
        grade === GRADES[at] && isPercent(from) && compare(from, grades[at - 1]?.from ?? '101') < 0,
    )
  );
}
