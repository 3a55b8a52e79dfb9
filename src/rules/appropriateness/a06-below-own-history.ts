import { quantityAt, readAlong } from '../../domain/quantity/quantity';
import { parseValue } from '../../domain/value/parse-value';
import type { Indicator } from '../../domain/indicator';
import type { Value } from '../../domain/value/value';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { targetRow, withNumber } from '../drafts/targets';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
import {
  convertTo,
  difference,
  isHistorical,
  shortfall,
  targetText,
  type AgainstLastYear,
} from '../facts/last-year';
import { nameOf } from '../facts/select';
import { quote } from '../facts/structure';
import { readStep } from '../wording/steps';
import { baseOf } from '../wording/values';

export const belowOwnHistory = defineCheck({
  id: 'A06',
  name: 'below-own-history',
  title: '依据为历史标准但低于历史值',
  category: 'appropriateness',
  severity: 'warning',
  condition: '设置依据为历史标准，而越高越好的目标低于依据中写明的历史数值或上年完成值。',
  exceptions:
    '低于上年完成值的由“目标低于上年”“目标明显偏低”提示，不重复；依据中有几个同类数值时不比较，只填“0”和不可换算的单位不比较。',
  advice: '把目标调到依据所写的历史水平，或把依据改为计划标准并说明下降的原因。',
  fix: {
    kind: 'suggestion',
    title: '把目标提高到依据写明的历史水平',
    description: '目标的数字改为依据中写明的数值（按目标的单位换算），计算符号不变。',
  },
  examples: [
    {
      with: {
        quality: { name: '学员考核合格率', target: '≥95%', lastYear: '95%' },
      },
      wrong: [
        { quality: { basis: '历史标准（近三年平均98.5%）' } },
        { quality: { basis: '历史标准，2023年至2025年平均98.5%' } },
      ],
      right: [
        { quality: { basis: '历史标准（近三年平均95%）' } },
        { quality: { basis: '计划标准（近三年平均98.5%）' } },
        { quality: { basis: '历史标准（上年95%，近三年平均98.5%）' } },
      ],
      at: ['quality', 'target'],
      fixed: '≥98.5%',
    },
  ],
  citations: [guide('指标值设定依据')],
  yieldsTo: ['A04', 'A07', 'A25'],
  *check(context) {
    for (const indicator of context.table.indicators) {
      if (!isHistorical(indicator)) continue;
      const stated = historyIn(indicator);
      const pair = shortfall(stated === null ? indicator : { ...indicator, lastYear: stated });
      if (pair === null) continue;
      const { target, lastYear } = pair;
      const source = stated === null ? '上年完成值' : '依据写明的';
      yield {
        cells: [target.cell, lastYear.cell],
        message: `${nameOf(indicator)}的依据为历史标准，而目标${targetText(pair)}低于${source}${quote(lastYear.raw)}，降低${difference(pair)}。`,
        steps: () => [
          `设置依据${inQuotes(indicator.basis?.value ?? '')}含“历史”，目标应与历史水平相当。`,
          readStep('指标值', target),
          readStep(stated === null ? '上年完成值' : '依据中的历史数值', lastYear),
          `目标低于历史水平${difference(pair)}。`,
        ],
        fix: () => broughtTo(context, indicator, pair),
      };
    }
  },
});

/** 历史标准（近三年平均12期）: the one number of the target's kind, as if it stood in a cell of its own. */
function historyIn({ basis, target }: Indicator): Value | null {
  if (basis?.value == null || target?.unit == null) return null;
  const text = basis.value;
  const base = baseOf(target.unit);
  const [found, ...others] = [...readAlong(text, quantityAt)].filter(
    ({ unit }) => unit !== null && (unit.base ?? unit.text) === base,
  );
  if (found === undefined || others.length > 0) return null;
  const raw = text.slice(found.start, found.end);
  return { ...parseValue(raw), text: raw, cell: basis.cell };
}

function broughtTo(
  context: CheckContext,
  { target }: Indicator,
  { lastYear }: AgainstLastYear,
): Proposal | null {
  const own = targetRow(context, target?.cell)?.target;
  if (own?.unit == null || lastYear.number === null || lastYear.unit === null) return null;
  const number = convertTo(lastYear.number, lastYear.unit, own.unit);
  const draft = number === null ? null : withNumber(context.sheet, own, number);
  return draft === null ? null : { drafts: [draft] };
}
