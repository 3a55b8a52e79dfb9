import { isBlank } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { listFirstCells, openCells } from '../facts/structure';

export const scoringRuleMissing = defineCheck({
  id: 'C21',
  name: 'scoring-rule-missing',
  title: '赋分规则为空',
  category: 'completeness',
  severity: 'warning',
  condition: '表中有“指标赋分规则”列，而指标的赋分规则为空。',
  exceptions: '没有此列的版式不检查；3项以上合并为一条。',
  advice: '从直接赋分、按照完成比例赋分、按评判等级赋分、满意度赋分中选择填写。',
  example: { wrong: '赋分规则：（空）', right: '赋分规则：按照完成比例赋分' },
  citations: [guide('指标赋分规则')],
  aggregate: {
    from: 3,
    message: (reports) =>
      `共${reports.length}项指标没有填写赋分规则（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    for (const { indicator, cell } of openCells(table, 'scoringRule', ({ scoringRule }) =>
      isBlank(scoringRule?.raw),
    )) {
      yield { cells: [cell], message: `${nameOf(indicator)}的赋分规则为空。` };
    }
  },
});
