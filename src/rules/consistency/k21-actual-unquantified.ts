import { canonical, compare, equals } from '../../domain/exact';
import { saysAllDone, saysDone } from '../../domain/lexicon/done';
import type { Value } from '../../domain/value/value';
import { inQuotes } from '../../domain/text';
import { evaluation } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf } from '../facts/select';
import { listFirstCells, namedIndicators } from '../facts/structure';
import { readStep } from '../wording/steps';
import { writtenTarget } from '../wording/values';

function isAll({ number, unit, comparator }: Value): boolean {
  return unit === '%' && number !== null && equals(number, '100') && comparator !== '<=';
}

/** One report is done or not; of two or more it matters how many. */
function isOne({ number, unit }: Value): boolean {
  return number !== null && equals(number, '1') && unit !== '%';
}

export const actualUnquantified = defineCheck({
  id: 'K21',
  name: 'actual-unquantified',
  title: '自评：定量指标的完成值没有数字',
  category: 'consistency',
  severity: 'warning',
  options: { merged: 3 },
  condition: '指标值是数字，而实际完成值只写“完成、已完成、达标、满意”一类的话，却有得分。',
  exceptions:
    '指标值为1（1部、1次）的、指标值100%而写“全部完成、均已达标”的、时限类指标不提示；没有得分的不提示；指标值100%而写“完成”的只作提示；{merged}项以上合并为一条。',
  advice: '填写实际完成的数值和单位，与指标值同口径。',
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期', weight: 40, score: 40 } },
      wrong: [
        { count: { actual: '完成' } },
        { count: { actual: '已完成' } },
        { count: { actual: '达标' } },
        { count: { actual: '达到预期目标' } },
        { count: { actual: '全部完成' } },
      ],
      right: { count: { actual: '4期' } },
      at: ['count', 'actual'],
      form: 'self-evaluation',
    },
  ],
  bounds: {
    merged: {
      with: { count: { actual: '完成' }, satisfaction: { actual: '满意' } },
      wrong: { benefit: { target: '≥80%', actual: '已完成' } },
      right: {},
      at: ['count', 'actual'],
      form: 'self-evaluation',
    },
  },
  citations: [evaluation('单位自评')],
  appliesTo: ['self-evaluation'],
  aggregate: {
    message: (reports) =>
      `${reports.length}项指标的指标值是数字，实际完成值只说已完成，没有数字（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const { target, actual, score } = indicator;
      if (target?.kind !== 'number' && target?.kind !== 'range') continue;
      if (actual?.kind !== 'qualitative' && actual?.kind !== 'yes-no') continue;
      if (score?.amount == null || compare(score.amount, '0') <= 0) continue;
      if (!saysDone(actual.text) || isOne(target)) continue;
      if (isAll(target) && saysAllDone(actual.text)) continue;
      yield {
        cells: [actual.cell, target.cell],
        ...(isAll(target) ? { severity: 'info' as const } : {}),
        message: `${nameOf(indicator)}的指标值是${inQuotes(writtenTarget(target))}，实际完成值只写${inQuotes(actual.raw.trim())}，没有数字，得${canonical(score.amount)}分没有依据。`,
        steps: () => [
          readStep('指标值', target),
          `实际完成值${inQuotes(actual.raw.trim())}没有数字，完成率无法计算。`,
          `得分${canonical(score.amount ?? '0')}分，分值${indicator.weight?.amount ?? '未写'}。`,
        ],
        also: () => [cellOf(indicator, 'score')],
      };
    }
  },
});
