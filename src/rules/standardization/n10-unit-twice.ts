import type { Indicator } from '../../domain/indicator';
import { knownUnit } from '../../domain/quantity/units';
import { normalizeText, inQuotes } from '../../domain/text';
import { systemRule } from '../../policy/documents';
import { rewrite } from '../drafts/drafts';
import { rowAt } from '../drafts/wording';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { bracketedUnit, withoutBracket } from '../facts/names';
import { cellOf, nameOf } from '../facts/select';
import { listFirstCells, namedIndicators } from '../facts/structure';
import { wordStep } from '../wording/steps';

export const unitTwice = defineCheck({
  id: 'N10',
  name: 'unit-twice',
  title: '名称与值重复单位',
  category: 'standardization',
  severity: 'info',
  options: { merged: 3 },
  condition: '三级指标名称末尾括号里写了单位，指标值又带同一单位。',
  exceptions: '名称括号里不是单位的不检查；{merged}项以上合并为一条。',
  advice: '删去名称括号内或指标值中的一处单位。',
  fix: {
    kind: 'safe',
    title: '删去名称括号内重复的单位',
    description:
      '指标值已带同一单位时，删去名称末尾的“（人）”“（%）”。单位不完全相同，或上年值、完成值靠名称得知单位的，不改。',
  },
  examples: [
    {
      with: { quality: { target: '≥95%', lastYear: '95%' } },
      wrong: [
        { quality: { name: '学员考核合格率（%）' } },
        { quality: { name: '学员考核合格率 (%)' } },
      ],
      right: [
        { quality: { name: '学员考核合格率' } },
        { quality: { name: '学员考核合格率（含补考）' } },
      ],
      at: ['quality', 'name'],
      fixed: '学员考核合格率',
    },
    {
      with: { count: { target: '≥4期', lastYear: '4期' } },
      wrong: [{ count: { name: '培训班期数（期）' } }, { count: { name: '培训班期数(期)' } }],
      right: { count: { name: '培训班期数' } },
      at: ['count', 'name'],
      fixed: '培训班期数',
    },
    {
      with: { people: { target: '≥200人', lastYear: '200人' } },
      wrong: { people: { name: '参训学员人数（人）' } },
      right: { people: { name: '参训学员人数' } },
      at: ['people', 'name'],
      fixed: '参训学员人数',
    },
  ],
  bounds: {
    merged: {
      with: {
        count: { name: '培训班期数（期）', target: '≥4期' },
        people: { name: '参训学员人数（人）', target: '≥200人' },
      },
      wrong: { quality: { name: '学员考核合格率（%）', target: '≥95%' } },
      right: {},
      at: ['count', 'name'],
    },
  },
  citations: [systemRule('计量单位')],
  matter: 'writing',
  aggregate: {
    message: (reports) =>
      `共${reports.length}项指标的名称和指标值重复写了单位（${listFirstCells(reports)}）。`,
  },
  *check(context) {
    for (const indicator of namedIndicators(context.table)) {
      const { target } = indicator;
      const unit = bracketedUnit(indicator);
      if (target === null || unit === null || !normalizeText(target.text).includes(unit)) continue;
      yield {
        cells: [cellOf(indicator, 'level3'), target.cell],
        message: `${nameOf(indicator)}的名称已写单位${inQuotes(unit)}，指标值${inQuotes(target.raw)}又带单位。`,
        steps: () => [
          `名称末尾的括号里写了单位${inQuotes(unit)}。`,
          wordStep('指标值', target.raw, unit),
        ],
        fix: () => withoutUnit(context, indicator, unit),
      };
    }
  },
});

/** Null where the value does not say the unit in full, or another value leans on the name. */
function withoutUnit(context: CheckContext, row: Indicator, unit: string): Proposal | null {
  const name = row.cells.level3;
  if (name === undefined || rowAt(context, 'level3', name) === null) return null;
  const { target, lastYear, actual } = row;
  const leans = [lastYear, actual].some((value) => value?.unitSource === 'name');
  if (target?.unitSource !== 'value' || leans) return null;
  if (target.unit !== unit && target.unit !== knownUnit(unit)?.text) return null;
  return { drafts: [rewrite(context.sheet, name, withoutBracket)] };
}
