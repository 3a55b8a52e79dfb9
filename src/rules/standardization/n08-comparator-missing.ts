import type { Indicator } from '../../domain/indicator';
import { directionOfRow } from '../../domain/lexicon/direction';
import type { Value } from '../../domain/value/value';
import type { PerformanceTable } from '../../domain/performance-table';
import { systemRule } from '../../policy/documents';
import type { Profile } from '../../regions/profile';
import { targetRow, withComparator } from '../drafts/targets';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { nameOf } from '../facts/select';
import { movedLevels } from '../facts/level-wording';
import { hasSignBehindProduct } from '../facts/product-in-value';
import { hasNumeral, listFirstCells, namedIndicators, quote } from '../facts/structure';
import { readStep } from '../wording/steps';

export const comparatorMissing = defineCheck({
  id: 'N08',
  name: 'comparator-missing',
  title: '定量值缺计算符号',
  category: 'standardization',
  severity: 'warning',
  options: { merged: 4 },
  condition: '指标值是数值（含百分比），而没有≥、≤、=等计算符号。',
  exceptions:
    '日期、期限、频次、区间和定性值，以及“按总额返本20%”一类说明算法的文字不检查；计算符号在计算符号列、名称占位符中的，或写作“不低于”“以内”的视为已有；自评表不检查；没有识别出地区而按2015年口径编制的表、全表都不写计算符号的表（新疆、乌鲁木齐除外）只作提示；{merged}项以上合并为一条。',
  advice: '在数值前补写=、≥或≤；未填计算符号的一般按“=”理解。',
  fix: {
    kind: 'suggestion',
    title: '补写计算符号',
    description: '成本和越低越好的指标补“≤”，100%以下的百分比补“≥”，其余补“=”；请核对方向。',
  },
  examples: [
    {
      with: { people: { name: '参训学员人数', lastYear: '200人' } },
      wrong: { people: { target: '200人' } },
      right: { people: { target: '≥200人' } },
      at: ['people', 'target'],
      fixed: '=200人',
    },
    {
      wrong: { quality: { target: '95%', lastYear: '95%' } },
      right: { quality: { target: '≥95%', lastYear: '95%' } },
      at: ['quality', 'target'],
      fixed: '≥95%',
      field: 'training',
    },
    {
      wrong: { cost: { target: '500元/人' } },
      right: { cost: { target: '≤500元/人' } },
      at: ['cost', 'target'],
      fixed: '≤500元/人',
      field: 'training',
    },
  ],
  citations: [systemRule('计算符号')],
  bounds: {
    merged: {
      with: { count: { target: '4期' }, people: { target: '200人' }, quality: { target: '95%' } },
      wrong: { cost: { target: '500元/人' } },
      right: {},
      at: ['count', 'target'],
    },
  },
  appliesTo: ['target'],
  aggregate: {
    message: (reports) =>
      `共${reports.length}项定量指标的指标值未填计算符号（${listFirstCells(reports)}）。`,
  },
  *check(context) {
    const { table, profile } = context;
    const isItsWay = isWayOfForm(table, profile);
    const seen = new Set<string>();
    for (const indicator of namedIndicators(table)) {
      const { target } = indicator;
      if (target?.kind !== 'number' || target.comparator !== null) continue;
      // 未发生代偿 is read as 0, but it is not written as a number.
      if (!hasNumeral(target.text) || seen.has(target.cell)) continue;
      if (TELLS_HOW.test(target.text) || hasSignBehindProduct(target.text)) continue;
      seen.add(target.cell);
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值${quote(target.raw)}未填计算符号。`,
        ...(isItsWay ? { severity: 'info' } : {}),
        steps: () => [
          readStep('指标值', target),
          `数值${target.number ?? ''}之前、计算符号列和名称里都没有≥、≤、=。`,
        ],
        fix: () => written(context, indicator, target),
      };
    }
  },
});

/** 第一年按总投资额返本20%: how something is reckoned, not a number to reach. */
const TELLS_HOW = /(?:按|根据|依据|参照)[^\d,，。；;]{0,16}\d/;

/** Rows that a form must have before it can be told that it never writes a sign. */
const FEWEST = 3;

/** Forms of 2015 and those without a single sign ask for none; those of 新疆 do. */
function isWayOfForm(table: PerformanceTable, profile: Profile): boolean {
  if (profile.recognised !== null && profile.taxonomy === '2021') return false;
  if (profile.recognised === null && movedLevels(table, profile).length > 0) return true;
  const numbers = namedIndicators(table).filter(({ target }) => target?.kind === 'number');
  return numbers.length >= FEWEST && numbers.every(({ target }) => target?.comparator === null);
}

/** 1 under a 率 is to become 100% first. */
function written(context: CheckContext, indicator: Indicator, target: Value): Proposal | null {
  const row = targetRow(context, target.cell);
  if (row === null || target.flags.includes('ratio-without-percent')) return null;
  const isDown = directionOfRow(indicator, target) === 'down';
  const isShare = target.unit === '%' && target.number !== '100';
  const draft = withComparator(context, row, isDown ? '<=' : isShare ? '>=' : '=');
  return draft === null ? null : { drafts: [draft] };
}
