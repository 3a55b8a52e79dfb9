/** What a project's name promises beside its main subject, held against goals and indicators. */
import { contentOf, shareSubject } from './goal/words';

const YEAR = /^(?:19|20)\d{2}(?:-(?:19|20)?\d{2})?年度?/;
const FILLER =
  '等|相关|专项|市级|区级|县级|省级|自治区|中央|本级|补助|补贴|奖补|奖励|工作|运转|业务|配套';
/** What follows the subject of a name: 相关经费, 补助资金. */
const TAIL = new RegExp(`(?<!${FILLER})(?:${FILLER})*(?:经费|资金|费用|支出|项目|款项)?$`);
/** 涉及, 普及 and 及时 join nothing. */
const AND = /以及|(?<![涉普以波])及(?![时格])|、/;
const SHORTEST_PART = 4;

const QUOTED = /[“"「]([^“”"「」]{2,20})[”"」]/g;
/** 资本金, 抚恤金: what comes before 金 says what the money is. */
const MONEY_TERM =
  /(资本|抚恤|慰问|助学|奖学|养老|公积|救助|救济|周转|准备|保证|补偿|赔偿)金(?:补助|补贴|注入|发放)?(?:经费|支出|项目)?$/;
/** 担保费补助: the fee is what is paid for. */
const SUBSIDISED_FEE = /([\p{Script=Han}]{2}费)(?:补助|补贴)(?:经费|资金|支出|项目)?$/u;

export interface Unmentioned {
  readonly part: string;
  /** What stands there in its place: 三大板块旅游路 for 三个一号旅游路. */
  readonly instead: string | null;
}

/** The name without year, brackets and white space. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .replace(/\s/g, '')
    .replace(YEAR, '');
}

/** The last of several subjects: 建国前工人 of 离休人员及建国前工人相关经费. */
function lastPart(name: string): string | null {
  const parts = name.replace(/[“”"「」]/g, '').split(AND);
  const last = parts.length < 2 ? '' : (parts.at(-1) ?? '').replace(TAIL, '');
  return contentOf(last).length >= SHORTEST_PART ? last : null;
}

/** A term in quotes, where the form quotes another one with the same ending. */
function requoted(name: string, content: string): Unmentioned | null {
  const others = [...content.matchAll(QUOTED)].map(([, term = '']) => term);
  for (const [, term = ''] of name.matchAll(QUOTED)) {
    if (term.length < SHORTEST_PART || content.includes(term)) continue;
    const instead = others.find(
      (other) => other.length >= SHORTEST_PART && other.slice(-3) === term.slice(-3),
    );
    if (instead !== undefined && !name.includes(instead)) return { part: term, instead };
  }
  return null;
}

function unmentionedMoney(name: string, content: string): string | null {
  const kind = MONEY_TERM.exec(name)?.[1];
  if (kind !== undefined) return content.includes(kind) ? null : `${kind}金`;
  const fee = SUBSIDISED_FEE.exec(name)?.[1];
  if (fee === undefined || /补助|补贴|减免|(?<!担)保费/.test(content)) return null;
  // 担保费率 is a rate and no fee.
  return new RegExp(`${fee}(?!率)`).test(content) ? null : `${fee}补助`;
}

/**
 * The part of the name that goals and indicators pass over; null where there is none.
 * `hasIndicators` false: the form is cut off, and only what it says otherwise counts.
 */
export function unmentionedPart(
  projectName: string,
  content: string,
  hasIndicators: boolean,
): Unmentioned | null {
  const name = plainName(projectName);
  const plain = content.normalize('NFKC').replace(/[^\S\n]/g, '');
  const other = requoted(name, plain);
  if (other !== null || !hasIndicators) return other;
  const last = lastPart(name);
  if (last !== null && !plain.split('\n').some((text) => shareSubject(last, text))) {
    return { part: last, instead: null };
  }
  const money = unmentionedMoney(name, plain);
  return money === null ? null : { part: money, instead: null };
}
