/** A sum and its parts in a goal text: 共申请2026400元,其中A400000元,B252000元. */
import { sum, type Decimal } from '../../../domain/exact';
import { moneyIn, type Money } from './money';
import { sentenceAround, type Goal } from './text';
import { fact } from '../fact';

export interface PartedSum {
  readonly total: Money;
  readonly parts: readonly [Money, Money, ...Money[]];
  /** Σ of the parts in 元. */
  readonly yuan: Decimal;
}

const INTRODUCED = /(?:共|合计|总计|总额|总|申请|安排|预算|资金|经费)[^,]{0,12}$/;
/** What stands between the sum and its parts: ",其中:" or "(包括". */
const HEAD = /^[ ,(]{0,3}(?:其中|包括|分别为|分别是|分为|含)[:, ]{0,2}/;
const OPEN = /等|主要|其余|剩余|部分|左右|约|余元/;
const NEW_SUM = /共|合计|总计|小计|其中|包括/;
const OTHER_NUMBER = /\d/;

/** Every sum of money that is followed by at least two parts and nothing that could be a further one. */
export const partedSums = fact((goal: Goal): readonly PartedSum[] => {
  const { text } = goal;
  const money = moneyIn(goal);
  return money.flatMap((total, index) => {
    if (total.isPrice || !INTRODUCED.test(total.before)) return [];
    const head = HEAD.exec(text.slice(total.end, total.end + 12))?.[0];
    if (head === undefined) return [];
    const { to } = sentenceAround(text, total.end, endOfList(text, total.end));
    const parts = money.slice(index + 1).filter((part) => part.end <= to);
    if (!isClosedList(text.slice(total.end + head.length, to), parts)) return [];
    const [first, second, ...rest] = parts;
    if (first === undefined || second === undefined) return [];
    return [{ total, parts: [first, second, ...rest], yuan: sum(parts.map((part) => part.yuan)) }];
  });
});

const LONGEST_LIST = 600;

/** The end of the sentence that holds the list, which may be longer than any clause. */
function endOfList(text: string, from: number): number {
  const end = /[。;\n!?①②③④⑤]/.exec(text.slice(from, from + LONGEST_LIST))?.index;
  return end === undefined ? Math.min(text.length, from + LONGEST_LIST) : from + end;
}

function isClosedList(list: string, parts: readonly Money[]): boolean {
  if (OPEN.test(list) || NEW_SUM.test(list) || parts.some((part) => part.isPrice)) return false;
  // Numbers between the parts (8个村, 42人) may make some of them prices or parts of parts.
  const between = parts.reduce((rest, part) => rest.replace(part.text, ''), list.replace(/ /g, ''));
  return !OTHER_NUMBER.test(between);
}
