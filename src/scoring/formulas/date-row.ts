/** A deadline beside what people write: a date, 2024年10月31日, 2024年10月, 10月底, or words (按期完成). */
import { lastDay } from '../../domain/value/calendar';
import type { Value } from '../../domain/value/value';
import type { ScoringOptions } from '../options';
import { fraction } from '../rounding';
import { withoutSpaces } from './expressions';
import type { RowExpressions } from './row-formulas';
import { inTimeExpression } from './word-rows';

type Choices = Pick<ScoringOptions, 'missShare' | 'gradeShares'>;

/** `sameText`: A1 of the target, where it may be repeated. `year`: of the form. */
export function dateRow(
  target: Value,
  actual: string,
  sameText: string | null,
  year: number | null,
  choices: Choices,
): RowExpressions {
  const miss = fraction(choices.missShare);
  const words = inTimeExpression(actual, miss);
  const said =
    sameText === null
      ? words
      : `IF(${withoutSpaces(actual)}=${withoutSpaces(sameText)},1,${words})`;
  const date = limitOf(target, year);
  const value = date === null ? said : `IFERROR(${kept(actual, date, miss)},${said})`;
  return { completion: null, share: { value, when: [] }, prompt: '请填完成日期，如2024年10月31日' };
}

interface Limit {
  /** The last day in time, as an expression. */
  readonly last: string;
  /** Of dates that give none; null where they must. */
  readonly year: number | null;
  /** A date with a year can be told. */
  readonly takesYear: boolean;
}

/** Neither the form nor the target has a year: both dates are then of the same one. */
const ANY_LEAP_YEAR = 2000;

/** As keptDeadline of moment.ts has it; null where no date decides. */
function limitOf({ date }: Value, formYear: number | null): Limit | null {
  if (date === null || (date.month === null && date.year === null)) return null;
  const year = date.year ?? formYear ?? ANY_LEAP_YEAR;
  const month = date.month ?? 12;
  const day = date.day ?? lastDay(year, month) ?? 28;
  return {
    last: `DATE(${year},${month},${day})`,
    year: date.year === null ? year : formYear,
    takesYear: date.year !== null || formYear !== null,
  };
}

/** 1, or the share of a miss; an error where the cell holds no date or the date does not say. */
function kept(cell: string, { last, year, takesYear }: Limit, miss: string): string {
  const text = withoutSpaces(cell);
  const [yearEnd, monthEnd] = [`IFERROR(FIND("年",${text}),0)`, `FIND("月",${text})`];
  const written = takesYear ? `VALUE(LEFT(${text},${yearEnd}-1)&"E0")` : 'NA()';
  const y = `IF(${yearEnd}=0,${year ?? 'NA()'},${written})`;
  const m = `VALUE(MID(${text},${yearEnd}+1,${monthEnd}-${yearEnd}-1)&"E0")`;
  const rest = `MID(${text},${monthEnd}+1,9)`;
  const day = `VALUE(SUBSTITUTE(${rest}&"#","日#","E0"))`;
  // Day 0 of the next month is the last one of this.
  const end = `IF(OR(${rest}="",${rest}="底"),DATE(${y},${m}+1,0),DATE(${y},${m},${day}))`;
  const begins = `DATE(${y},${m},1)>${last}`;
  const late = `IF(OR(${rest}<>"",${begins}),${miss},NA())`;
  const inText = `IF(MONTH(${end})=${m},IF(${end}<=${last},1,${late}),NA())`;
  // 2024年10月 typed into a cell becomes the first of October: the whole month, then, or that day.
  const wholeMonth = `DATE(YEAR(${cell}),MONTH(${cell})+1,0)<=${last}`;
  const ofFirst = `IF(${wholeMonth},1,IF(${cell}>${last},${miss},NA()))`;
  const ofDay = `IF(DAY(${cell})>1,IF(INT(${cell})<=${last},1,${miss}),${ofFirst})`;
  const held = takesYear
    ? `IF(AND(${cell}>=DATE(2000,1,1),${cell}<DATE(2100,1,1)),${ofDay},NA())`
    : 'NA()';
  return `IF(ISNUMBER(${cell}),${held},${inText})`;
}
