import { isBlank } from '../../domain/text';
import { guide } from '../../policy/documents';
import { methodFor, proposeRule } from '../drafts/scoring-rules';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { listFirstCells, openCells } from '../facts/structure';

export const scoringRuleMissing = defineCheck({
  id: 'C21',
  name: 'scoring-rule-missing',
  title: '赋分规则为空',
  category: 'completeness',
  severity: 'warning',
  options: { merged: 3 },
  condition: '表中有“指标赋分规则”列，而指标的赋分规则为空。',
  exceptions: '没有此列的版式不检查；{merged}项以上合并为一条。',
  advice: '从直接赋分、按照完成比例赋分、按评判等级赋分、满意度赋分中选择填写。',
  fix: {
    kind: 'suggestion',
    title: '按指标类型补写赋分规则',
    description:
      '按101号的四类补写：定量按照完成比例赋分，定性按评判等级赋分，是/否和时点直接赋分，满意度用满意度赋分。看不出类型的不写。',
  },
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: [{ count: { scoringRule: null } }, { count: { scoringRule: '　' } }],
      right: { count: { scoringRule: '按照完成比例赋分' } },
      at: ['count', 'scoringRule'],
      fixed: '按照完成比例赋分',
    },
    {
      wrong: { deadline: { scoringRule: null } },
      right: { deadline: { scoringRule: '直接赋分' } },
      at: ['deadline', 'scoringRule'],
      fixed: '直接赋分',
    },
    {
      wrong: { satisfaction: { scoringRule: '　' } },
      right: { satisfaction: { scoringRule: '满意度赋分' } },
      at: ['satisfaction', 'scoringRule'],
      fixed: '满意度赋分',
    },
  ],
  bounds: {
    merged: {
      with: { count: { scoringRule: null }, deadline: { scoringRule: null } },
      wrong: { benefit: { scoringRule: null } },
      right: {},
      at: ['count', 'scoringRule'],
    },
  },
  citations: [guide('指标赋分规则')],
  aggregate: {
    message: (reports) =>
      `共${reports.length}项指标没有填写赋分规则（${listFirstCells(reports)}）。`,
  },
  *check(context) {
    for (const { indicator, cell } of openCells(context.table, 'scoringRule', ({ scoringRule }) =>
      isBlank(scoringRule?.raw),
    )) {
      yield {
        cells: [cell],
        message: `${nameOf(indicator)}的赋分规则为空。`,
        fix: () => proposeRule(context, indicator, methodFor(indicator)),
      };
    }
  },
});
