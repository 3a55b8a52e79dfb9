import { equals } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { annualGoal } from '../facts/goal/text';
import { level2 } from '../facts/select';
import { listFirstCells, namedIndicators } from '../facts/structure';
import { readStep } from '../wording/steps';

const FINAL_PAYMENT = /尾款|余款|剩余\d{0,3}%?的?(?:工程款|资金|款项)|支付剩余/;

export const outputAlreadyDone = defineCheck({
  id: 'R11',
  name: 'output-already-done',
  title: '本年产出为以前年度已完成内容',
  category: 'relevance',
  severity: 'info',
  options: { merged: 2 },
  condition: '目标说明本年只支付尾款或剩余资金，而数量指标与上年完成值相同。',
  exceptions: '上年完成值为空、为0的不比较；{merged}项以上合并为一条。',
  advice: '改为支付尾款户数、支付完成率等本年产出。',
  examples: [
    {
      with: {
        goalEnd: '本年只支付尾款。',
        count: { name: '培训班期数', target: '≥4期', lastYear: '3期' },
        people: { name: '参训学员人数', target: '≥200人' },
      },
      wrong: { people: { lastYear: '200人' } },
      right: { people: { lastYear: '190人' } },
      at: ['people', 'target'],
    },
    {
      with: {
        goalEnd: '本年只支付尾款。',
        count: { name: '培训班期数', target: '≥4期' },
        people: { name: '参训学员人数', target: '≥200人', lastYear: '190人' },
      },
      wrong: { count: { lastYear: '4期' } },
      right: { count: { lastYear: '3期' } },
      at: ['count', 'target'],
    },
  ],
  bounds: {
    merged: {
      with: { goalEnd: '本年只支付尾款。', count: { target: '≥4期', lastYear: '4期' } },
      wrong: { people: { target: '≥200人', lastYear: '200人' } },
      right: { people: { target: '≥200人', lastYear: '190人' } },
      at: ['count', 'target'],
    },
  },
  citations: [measures('绩效目标设定：相应匹配')],
  appliesTo: ['target'],
  aggregate: {
    message: (reports) =>
      `目标说明本年只支付尾款，${listFirstCells(reports)}的指标值与上年完成值相同，是以前年度已完成的内容。`,
  },
  *check({ table }) {
    const goal = annualGoal(table);
    if (goal === null || !FINAL_PAYMENT.test(goal.text)) return;
    for (const indicator of namedIndicators(table)) {
      const { target, lastYear } = indicator;
      if (!level2(indicator).includes('数量')) continue;
      if (target?.base == null || lastYear?.base == null || lastYear.number === '0') continue;
      if (target.base.unit !== lastYear.base.unit) continue;
      if (!equals(target.base.number, lastYear.base.number)) continue;
      yield {
        cells: [target.cell, goal.cell],
        message: `目标说明本年只支付尾款，指标值${inQuotes(target.raw)}与上年完成值相同，是以前年度已完成的内容。`,
        steps: () => [
          `目标里有${inQuotes(FINAL_PAYMENT.exec(goal.text)?.[0] ?? '')}，本年只付余款。`,
          readStep('指标值', target),
          readStep('上年完成值', lastYear),
          `两者都是${target.base?.number ?? ''}${target.base?.unit ?? ''}，说的是以前年度已完成的内容。`,
        ],
        also: () => [lastYear.cell],
      };
    }
  },
});
