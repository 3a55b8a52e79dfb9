import type { ScoringMethod } from '../../domain/indicator';
import { compact } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { shorten } from '../facts/select';
import { listFirstCells } from '../facts/structure';

export const SCORING_NAMES: Readonly<Record<Exclude<ScoringMethod, 'unknown'>, string>> = {
  direct: '直接赋分',
  proportional: '按照完成比例赋分',
  graded: '按评判等级赋分',
  satisfaction: '满意度赋分',
};
const STANDARD: ReadonlySet<string> = new Set(Object.values(SCORING_NAMES));

export const scoringRuleName = defineCheck({
  id: 'N19',
  name: 'scoring-rule-name',
  title: '赋分规则名称非标准',
  category: 'standardization',
  severity: 'info',
  condition:
    '赋分规则是四类之一的另一种叫法，不是“直接赋分、按照完成比例赋分、按评判等级赋分、满意度赋分”。',
  exceptions: '本地区统一用语（如按照正常比例赋分）、自定的扣分办法不提示；多处合并为一条。',
  advice: '统一为四类赋分规则的名称。',
  example: { wrong: '赋分规则：按比例赋分', right: '赋分规则：按照完成比例赋分' },
  citations: [guide('指标赋分规则')],
  aggregate: {
    from: 2,
    message: (reports) =>
      `共${reports.length}处赋分规则的名称不规范（${listFirstCells(reports)}）。`,
  },
  *check({ table, profile }) {
    for (const { scoringRule } of table.indicators) {
      if (scoringRule === null || scoringRule.method === 'unknown') continue;
      const usual = SCORING_NAMES[scoringRule.method];
      const name = compact(scoringRule.raw);
      if (STANDARD.has(name) || profile.accepted.scoringRule.includes(name)) continue;
      yield {
        cells: [scoringRule.cell],
        message: `赋分规则“${shorten(scoringRule.raw)}”应写“${usual}”。`,
        steps: () => [
          `“${shorten(scoringRule.raw)}”按含义属于“${usual}”。`,
          `标准名称是${Object.values(SCORING_NAMES).join('、')}${profile.accepted.scoringRule.length === 0 ? '' : `，“${profile.name}”另接受${profile.accepted.scoringRule.join('、')}`}。`,
        ],
      };
    }
  },
});
