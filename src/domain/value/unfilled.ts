/** ≥台, ≥（）台, ≥X台, 平方米: a target whose number was never filled in. */
import { leadingComparator, standsBeforeWords } from '../quantity/comparator';
import { knownUnit } from '../quantity/units';

/** What stands where the number should. */
const BLANK = /^(?:\([×○◯*_]{0,10}\)|[×○◯*_]{1,20}|[XN](?![A-Za-z]))/i;
/** A digit other than that of m2. */
const NUMBER = /(?<!m)\d/i;
const LONGEST = 40;
/** Periods say when, and 对 is an answer. */
const ANSWERS = /^(?:半?年度?|季度?|月|周|日|天|学[期年]|对)$/;

function namesUnit(text: string): boolean {
  const unit = knownUnit(text);
  // Any Latin word may be a unit behind a number; alone (OK, AAA) only one of the table is.
  return unit !== null && !(unit.text === text && /[A-Za-z]/.test(text));
}

/** `text` in the spelling of `valueText`. */
export function isUnfilled(text: string): boolean {
  if (text === '' || text.length > LONGEST || NUMBER.test(text)) return false;
  const leading = leadingComparator(text);
  const compares =
    leading.comparator !== null && (standsBeforeWords(leading) || leading.text.includes('='));
  const rest = compares ? leading.rest : text;
  const blank = BLANK.exec(rest)?.[0] ?? '';
  const unit = rest.slice(blank.length);
  if (unit === '') return compares || /^[○◯]{2,}$/.test(blank);
  if (!namesUnit(unit)) return false;
  return compares || blank !== '' || !ANSWERS.test(unit);
}
