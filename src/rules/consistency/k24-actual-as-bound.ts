import { compact, inQuotes } from '../../domain/text';
import { evaluation } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf } from '../facts/select';
import { listFirstCells, namedIndicators } from '../facts/structure';
import { readStep } from '../wording/steps';

/** A sign in front; 以上 and 不低于 may be how somebody sums up. */
const SIGN = /^[≥≤><=≧≦＞＜]{1,2}/;

export const actualAsBound = defineCheck({
  id: 'K24',
  name: 'actual-as-bound',
  title: '自评：实际完成值写成了目标',
  category: 'consistency',
  severity: 'warning',
  options: { merged: 3 },
  condition: '实际完成值带“≥、≤、>、<”，写的是要求，不是完成的数。',
  exceptions: '带“=”的、定性的不提示；没有得分的不提示；{merged}项以上合并为一条。',
  advice: '填写实际完成的数，不带计算符号。',
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: [{ count: { actual: '≥4期' } }, { count: { actual: '>=4期' } }],
      right: [{ count: { actual: '4期' } }, { count: { actual: '=4期' } }],
      at: ['count', 'actual'],
      form: 'self-evaluation',
    },
  ],
  bounds: {
    merged: {
      with: { count: { actual: '≥4期' }, benefit: { actual: '≥80%' } },
      wrong: { satisfaction: { actual: '≥90%' } },
      right: {},
      at: ['count', 'actual'],
      form: 'self-evaluation',
    },
  },
  citations: [evaluation('单位自评')],
  appliesTo: ['self-evaluation'],
  aggregate: {
    message: (reports) =>
      `${reports.length}项指标的实际完成值带着“≥、≤”，写的是要求，不是完成的数（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const { actual, target, score } = indicator;
      if (actual?.kind !== 'number' || score?.amount == null) continue;
      const { comparator } = actual;
      if (comparator === null || comparator === '=' || !SIGN.test(compact(actual.text))) continue;
      const isCopy = target !== null && compact(target.text) === compact(actual.text);
      yield {
        cells: [actual.cell, cellOf(indicator, 'target')],
        message: `${nameOf(indicator)}的实际完成值写作${inQuotes(actual.raw.trim())}${isCopy ? '，与指标值相同' : ''}，是要求而不是完成的数。`,
        steps: () => [
          readStep('实际完成值', actual),
          ...(isCopy ? [`指标值也是${inQuotes(actual.raw.trim())}。`] : []),
          '完成了多少是一个确定的数，不带“≥、≤”。',
        ],
      };
    }
  },
});
