/** 总分 and 等级 as a 自评表 prints them below its indicators. */
import { canonical, isDecimal } from '../../domain/exact';
import type { Amount } from '../../domain/located';
import { compact } from '../../domain/text';
import { tickedChoice } from '../../domain/value/lexicon';
import { parseCell } from '../../grid/address';
import { RESULT_GRADES } from '../../domain/lexicon/grades';
import type { CheckContext, LocatedText, TableContext } from '../engine/check';

const TOTAL = /^(?:自评|评价|绩效)?(?:总得分|总分|得分|评分)(?:\(.*\))?:?$/;
const GRADE = /^(?:自评|评价|绩效)?(?:结果)?(?:等级|等次)(?:\(.*\))?:?$/;

/** The score in the 合计 row, else the number beside 自评得分. */
export function statedTotalScore(context: TableContext): Amount | null {
  const { statedTotal } = context.table;
  if (statedTotal?.score?.amount != null) return statedTotal.score;
  const beside = besideLabel(context, TOTAL) ?? withinCell(context, TOTAL);
  const number = beside === null ? '' : compact(beside.text).replace(/分$/, '');
  if (beside === null || !isDecimal(number)) return null;
  return { value: number, raw: beside.text, amount: canonical(number), cell: beside.cell };
}

export interface StatedGrade {
  readonly grade: string;
  readonly cell: string;
}

/**
 * 优, 良, 中 or 差 beside 自评等级 or behind it in one cell, also as a ticked box; without that label, to the
 * right of the total score. Other words are a local scale.
 */
export function statedResultGrade(context: CheckContext): StatedGrade | null {
  const labelled = besideLabel(context, GRADE) ?? withinCell(context, GRADE);
  return labelled === null ? gradeAfterTotal(context) : gradeIn(labelled);
}

function gradeIn({ text, cell }: Pick<LocatedText, 'text' | 'cell'>): StatedGrade | null {
  const word = compact(tickedChoice(compact(text))).replace(/(?<=^[优良])[秀好]$/, '');
  const known: readonly string[] = RESULT_GRADES;
  return known.includes(word) ? { grade: word, cell } : null;
}

/** 总分 | 100 | 94.5 | 优 */
function gradeAfterTotal({ table, texts }: CheckContext): StatedGrade | null {
  const place = parseCell(table.statedTotal?.score?.cell ?? '');
  if (place === null) return null;
  const next = texts.find(({ row, column }) => row === place.row && column > place.column);
  return next === undefined ? null : gradeIn(next);
}

const WITH_VALUE = /^([^:：]{2,20}[:：])([^:：]{1,12})$/;

/** 自评等级：优, label and value in one cell below the last indicator. */
function withinCell({ table, texts }: TableContext, label: RegExp): LocatedText | null {
  const last = Math.max(0, ...table.indicators.map(({ row }) => row));
  for (const located of texts) {
    const { row, text } = located;
    if (row < last || text.length > 30) continue;
    const [, name, value] = WITH_VALUE.exec(compact(text)) ?? [];
    if (name !== undefined && value !== undefined && label.test(name)) {
      return { ...located, text: value };
    }
  }
  return null;
}

/** What stands to the right of a label below the last indicator. */
function besideLabel({ table, texts }: TableContext, label: RegExp): LocatedText | null {
  const last = Math.max(0, ...table.indicators.map(({ row }) => row));
  const index = texts.findIndex(
    ({ row, text }) => row >= last && text.length < 30 && label.test(compact(text)),
  );
  const at = texts[index];
  const next = texts[index + 1];
  return at !== undefined && next?.row === at.row ? next : null;
}
