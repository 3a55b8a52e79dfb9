/** Actual values in words, as stated-grade.ts reads them: 达成预期指标, 部分完成, 按期完成, 是. */
import { BEST, GOOD, MIDDLE, WORST } from '../../domain/lexicon/grades';
import type { ScoringOptions } from '../options';
import { fraction } from '../rounding';
import { AIM_WORDS, DONE, IN_TIME_WORDS, LATE_WORDS, NOT, PARTLY } from '../stated-grade';
import { isOneOf, withoutSpaces } from './expressions';
import type { RowExpressions } from './row-formulas';

/** The share of the weight that the words state, or an error. */
export function gradeExpression(
  actual: string,
  { gradeShares }: Pick<ScoringOptions, 'gradeShares'>,
): string {
  const shares = Object.entries(gradeShares).map(([word, share]) => [word, fraction(share)]);
  return stated(actual, Object.fromEntries(shares) as Record<keyof typeof gradeShares, string>);
}

function stated(
  actual: string,
  of: Readonly<Record<keyof ScoringOptions['gradeShares'], string>>,
): string {
  const text = withoutSpaces(actual);
  const bare = AIM_WORDS.reduce((inner, word) => `SUBSTITUTE(${inner},"${word}","")`, text);
  const begins = (openings: readonly string[]): string => {
    const words = openings.flatMap((opening) => DONE.map((done) => opening + done));
    const lengths = [...new Set(words.map(({ length }) => length))];
    const tests = lengths.map((length) =>
      isOneOf(
        `LEFT(${text},${length})`,
        words.filter((word) => word.length === length),
      ),
    );
    return tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
  };
  const cases: readonly (readonly [string, string])[] = [
    [isOneOf(text, BEST), of.achieved],
    [isOneOf(bare, DONE), of.achieved],
    [isOneOf(text, GOOD), of.good],
    [isOneOf(text, MIDDLE), of.partial],
    [begins(PARTLY), of.partial],
    [isOneOf(text, WORST), of.missed],
    [begins(NOT), of.missed],
  ];
  return cases.reduceRight(
    (otherwise, [test, share]) => `IF(${test},${share},${otherwise})`,
    'NA()',
  );
}

/** A target in words: the grade that the actual value states, all points where it repeats the target. */
export function wordRow(
  actual: string,
  target: string | null,
  options: ScoringOptions,
): RowExpressions {
  const share = gradeExpression(actual, options);
  const all = fraction(options.gradeShares.achieved);
  const value =
    target === null
      ? share
      : `IF(${withoutSpaces(actual)}=${withoutSpaces(target)},${all},${share})`;
  return {
    completion: null,
    share: { value, when: [] },
    prompt: '请填“达成预期指标”“部分达成”或“未达成”',
  };
}

/** 是 or 否 where the target asks `asked`; else only whether it was reached. */
export function yesNoRow(
  actual: string,
  asked: boolean | null,
  options: ScoringOptions,
): RowExpressions {
  const text = withoutSpaces(actual);
  const miss = fraction(options.missShare);
  const words = metByWords(actual, miss);
  const value =
    asked === null
      ? words
      : `IF(${text}="是",${asked ? '1' : miss},IF(${text}="否",${asked ? miss : '1'},${words}))`;
  return { completion: null, share: { value, when: [] }, prompt: '请填“是”或“否”' };
}

/** Reached: all; not reached: `miss`; 良 and 部分达成 say neither. */
function metByWords(actual: string, miss: string): string {
  return stated(actual, { achieved: '1', good: 'NA()', partial: 'NA()', missed: miss });
}

/** 按期完成, 逾期, 已完成: all points, or `miss`; an error else. */
export function inTimeExpression(actual: string, miss: string): string {
  const text = withoutSpaces(actual);
  const late = LATE_WORDS.map((word) => word.length);
  const isLate = [...new Set(late)].map((length) =>
    isOneOf(
      `LEFT(${text},${length})`,
      LATE_WORDS.filter((word) => word.length === length),
    ),
  );
  const plain = `SUBSTITUTE(${text},"已","")`;
  return `IF(OR(${isLate.join(',')}),${miss},IF(${isOneOf(plain, IN_TIME_WORDS)},1,${metByWords(actual, miss)}))`;
}
