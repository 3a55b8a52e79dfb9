import { canonical, compare } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { inQuotes } from '../../domain/text';
import { evaluation } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, hasColumn, nameOf } from '../facts/select';
import { isUnanswered, lacksReason } from '../facts/self-evaluation';
import { listFirstCells, namedIndicators } from '../facts/structure';

export const scoreWithoutActual = defineCheck({
  id: 'K19',
  name: 'score-without-actual',
  title: '自评：有得分没有实际完成值',
  category: 'consistency',
  severity: 'error',
  options: { merged: 3 },
  condition: '指标填了大于0的得分，而实际完成值为空、只有横线或占位符；没有得满分的为警告。',
  exceptions:
    '没有实际完成值栏的版式不检查；得分为0的、没有得满分而写了偏差原因的、几行合并一个得分而其中一行有完成值的不提示；半数以上的行都没有完成值的，可能是版式不同，为警告；{merged}项以上合并为一条。',
  advice: '补填实际完成值；没有完成的，得分不能按完成计算。',
  examples: [
    {
      wrong: [
        { says: '培训班期数：实际完成值（空），得分40分', count: { actual: null } },
        { count: { actual: '　' } },
        { count: { actual: '—' } },
      ],
      right: [
        { says: '培训班期数：实际完成值4期，得分40分', count: { actual: '4期' } },
        { count: { actual: null, score: 0, deviation: '未开班' }, statedTotal: 60 },
        { count: { actual: null, score: 30, deviation: '一期改为下年开班' }, statedTotal: 90 },
      ],
      at: ['count', 'actual'],
      form: 'self-evaluation',
    },
  ],
  bounds: {
    merged: {
      with: { count: { actual: null }, deadline: { actual: null } },
      wrong: { benefit: { actual: null } },
      right: {},
      at: ['count', 'actual'],
      form: 'self-evaluation',
    },
  },
  citations: [evaluation('单位自评')],
  appliesTo: ['self-evaluation'],
  yieldsTo: ['N31', 'C23'],
  aggregate: {
    message: (reports) =>
      `${reports.length}项指标有得分而没有实际完成值（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    if (!hasColumn(table, 'actual')) return;
    const scored = namedIndicators(table).filter(
      ({ score }) => score?.amount != null && compare(score.amount, '0') > 0,
    );
    // One score over several rows: what one of them reached is what it is given for.
    const answered = new Set(
      table.indicators.flatMap((row) => (isUnanswered(row) ? [] : (row.score?.cell ?? []))),
    );
    const open = scored.filter(
      (row) =>
        isUnanswered(row) &&
        !answered.has(row.score?.cell ?? '') &&
        (isFull(row) || !hasReason(row)),
    );
    const isLayout = open.length * 2 > scored.length;
    for (const indicator of open) {
      yield {
        cells: [cellOf(indicator, 'actual')],
        ...(isLayout || !isFull(indicator) ? { severity: 'warning' as const } : {}),
        message: `${nameOf(indicator)}得${points(indicator)}分，没有填实际完成值，得分没有依据。`,
        steps: () => [
          `得分${points(indicator)}分，分值${indicator.weight?.amount ?? '未写'}；实际完成值一格${said(indicator)}。`,
          '没有完成值，完成率和得分都无法计算。',
        ],
        also: () => [cellOf(indicator, 'score')],
      };
    }
  },
});

function isFull({ score, weight }: Indicator): boolean {
  return weight?.amount == null || compare(score?.amount ?? '0', weight.amount) >= 0;
}

/** 招标延期，已于11月投入使用 says what was reached, if in another column. */
function hasReason(row: Indicator): boolean {
  return row.deviation !== null && !lacksReason(row);
}

function points({ score }: Indicator): string {
  return canonical(score?.amount ?? '0');
}

function said({ actual }: Indicator): string {
  return actual === null || actual.raw.trim() === '' ? '是空白' : `只有${inQuotes(actual.raw)}`;
}
