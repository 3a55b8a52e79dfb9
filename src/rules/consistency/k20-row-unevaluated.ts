import { compare } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { parseCell } from '../../grid/address';
import { cellAt, isUncalculated, type Cell, type SheetSnapshot } from '../../grid/sheet-snapshot';
import { evaluation } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { recompute, rulesGive } from '../facts/accepted-scores';
import { cellOf, hasColumn, nameOf } from '../facts/select';
import { isUnanswered } from '../facts/self-evaluation';
import { listCells, namedIndicators } from '../facts/structure';
import { isBlank, recomputedScores, wrongTotal } from '../facts/total-by-rules';

/** Rows that earn points of their own: a weight in a cell that no other row shares. */
function weightedRows(rows: readonly Indicator[]): Indicator[] {
  const cells = rows.map(({ cells: { weight } }) => weight);
  return rows.filter(
    ({ weight, cells: own }) =>
      weight?.amount != null &&
      compare(weight.amount, '0') > 0 &&
      cells.filter((cell) => cell === own.weight).length === 1,
  );
}

function scoreCell({ cells }: Indicator, sheet: SheetSnapshot): Cell | null {
  const at = parseCell(cells.score ?? '');
  return at === null ? null : cellAt(sheet, at.row, at.column);
}

interface Given {
  readonly row: Indicator;
  readonly words: string;
}

const MOST_GIVEN = 4;

/** ；L8按规则应得8分，L9按规则应得6分. */
function listGiven(given: readonly Given[]): string {
  if (given.length === 0) return '';
  const shown = given
    .slice(0, MOST_GIVEN)
    .map(({ row, words }) => `${cellOf(row, 'score')}${words}`);
  return `；${shown.join('；')}${given.length > MOST_GIVEN ? `；能重算的共${given.length}项` : ''}`;
}

function listUnanswered({ length }: readonly Indicator[]): string {
  return length === 0 ? '' : `，其中${length}项也没有实际完成值`;
}

const READABLE_ADVICE =
  '核对后填写得分；得分用公式计算的，请将实际完成值改为数字或“数字+单位”（如 9个、95%）。';

export const rowUnevaluated = defineCheck({
  id: 'K20',
  name: 'row-unevaluated',
  title: '自评：有指标没有评分',
  category: 'consistency',
  severity: 'warning',
  condition:
    '自评表已有半数以上的指标填了得分，而个别指标没有得分（连实际完成值也没有的一并说明）；得分栏是公式、实际完成值能按规则计分而得分是空白的，不论填了多少。能重算的写明按规则应得几分。',
  exceptions:
    '还没有开始评分的表、没有得分栏的版式不检查；没有分值的行、几行合并一个分值或得分的不提示；总分也因此不符的，由总分一条说明；全表合并为一条。',
  advice: '补填实际完成值和得分；没有实施的，得0分并写明原因。',
  examples: [
    {
      wrong: [
        {
          says: '学员满意度：实际完成值（空），得分（空），其余指标都已评分',
          satisfaction: { actual: null, score: null },
        },
        { satisfaction: { score: null } },
      ],
      right: {
        says: '学员满意度：实际完成值95%，得分10分',
        satisfaction: { actual: '95%', score: 10 },
      },
      at: ['satisfaction', 'score'],
      form: 'self-evaluation',
    },
  ],
  citations: [evaluation('单位自评')],
  appliesTo: ['self-evaluation'],
  yieldsTo: ['N31', 'C23'],
  *check(context) {
    const { table, sheet, profile } = context;
    if (!hasColumn(table, 'score')) return;
    const rows = weightedRows(namedIndicators(table));
    const blank = rows.filter(
      (row) => isBlank(row.score) && !isUncalculated(scoreCell(row, sheet)),
    );
    const known = new Map(
      blank.map((row) => [row, recomputedScores(row, table, profile)] as const),
    );
    const hasBegun = blank.length * 2 < rows.length;
    const isFormula = (row: Indicator): boolean =>
      (scoreCell(row, sheet)?.formula ?? null) !== null;
    const isTold = wrongTotal(context) !== null;
    const open = blank.filter((row) => {
      const isKnown = known.get(row) != null;
      return isKnown ? !isTold && (hasBegun || isFormula(row)) : hasBegun;
    });
    const [first, ...rest] = open;
    if (first === undefined) return;
    const cells = open.map((row) => cellOf(row, 'score'));
    const unanswered = open.filter(isUnanswered);
    const given = open.flatMap((row) => {
      const accepted = known.get(row) ?? null;
      return accepted === null ? [] : [{ row, words: rulesGive(row, accepted, table.year) }];
    });
    const [one] = given;
    const also = unanswered.length === 0 ? '' : '没有实际完成值，也';
    const answered = rows.length - blank.length;
    yield {
      cells: [cellOf(first, 'score'), ...rest.map((row) => cellOf(row, 'score'))],
      message:
        rest.length === 0
          ? `${nameOf(first)}${also}没有得分${one === undefined ? '' : `；${one.words}`}。`
          : `${open.length}项指标没有得分（${listCells(cells)}）${listUnanswered(unanswered)}${listGiven(given)}。`,
      ...(given.length === open.length || open.every((row) => isFormula(row) && !isUnanswered(row))
        ? { advice: READABLE_ADVICE }
        : {}),
      steps: () => [
        `${rows.length}项有分值的指标中，${answered}项已经评分，${blank.length}项的得分是空白。`,
        ...(unanswered.length === 0 ? [] : [`其中${unanswered.length}项的实际完成值也是空白。`]),
        ...given.map(
          ({ row, words }) => `${nameOf(row)}：${recompute(row, table.year).explanation}${words}。`,
        ),
      ],
      also: () => open.map((row) => cellOf(row, 'actual')),
    };
  },
});
