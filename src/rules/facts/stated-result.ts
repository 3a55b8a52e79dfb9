/** 总分 and 等级 as a 自评表 prints them below its indicators. */
import { canonical, isDecimal } from '../../domain/exact';
import type { Amount } from '../../domain/located';
import { compact } from '../../domain/text';
import { tickedChoice } from '../../domain/value/lexicon';
import { RESULT_GRADES } from '../../scoring/result-grade';
import type { CheckContext, LocatedText } from '../engine/check';

const TOTAL = /^(?:自评|评价|绩效)?(?:总得分|总分|得分|评分)(?:\(.*\))?:?$/;
const GRADE = /^(?:自评|评价|绩效)?(?:结果)?(?:等级|等次)(?:\(.*\))?:?$/;

/** The score in the 合计 row, else the number beside 自评得分. */
export function statedTotalScore(context: CheckContext): Amount | null {
  const { statedTotal } = context.table;
  if (statedTotal?.score?.amount != null) return statedTotal.score;
  const beside = besideLabel(context, TOTAL);
  const number = beside === null ? '' : compact(beside.text).replace(/分$/, '');
  if (beside === null || !isDecimal(number)) return null;
  return { value: number, raw: beside.text, amount: canonical(number), cell: beside.cell };
}

export interface StatedGrade {
  readonly grade: string;
  readonly cell: string;
}

/** 优, 良, 中 or 差 beside 自评等级, also as a ticked box; other words are a local scale. */
export function statedResultGrade(context: CheckContext): StatedGrade | null {
  const beside = besideLabel(context, GRADE);
  if (beside === null) return null;
  const word = compact(tickedChoice(compact(beside.text))).replace(/(?<=^[优良])[秀好]$/, '');
  const known: readonly string[] = [...RESULT_GRADES.map(({ grade }) => grade), '差'];
  return known.includes(word) ? { grade: word, cell: beside.cell } : null;
}

/** What stands to the right of a label below the last indicator. */
function besideLabel({ table, texts }: CheckContext, label: RegExp): LocatedText | null {
  const last = Math.max(0, ...table.indicators.map(({ row }) => row));
  const index = texts.findIndex(
    ({ row, text }) => row >= last && text.length < 30 && label.test(compact(text)),
  );
  const at = texts[index];
  const next = texts[index + 1];
  return at !== undefined && next?.row === at.row ? next : null;
}
