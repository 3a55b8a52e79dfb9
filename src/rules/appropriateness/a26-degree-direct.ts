import { guide } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { proposeRule } from '../drafts/scoring-rules';
import { defineCheck } from '../engine/check';
import { isBareDegree, degreeWord } from '../facts/qualitative';
import { cellOf, nameOf, shorten } from '../facts/select';
import { wordStep } from '../wording/steps';

export const degreeDirect = defineCheck({
  id: 'A26',
  name: 'degree-direct',
  title: '程度类定性值用直接赋分',
  category: 'appropriateness',
  severity: 'info',
  condition: '指标值是“有效提升、良好”一类程度词，不是是/否，赋分规则却是直接赋分。',
  exceptions: '是/否、达标、通过一类应当直接赋分；有的地区习惯直接赋分，因此只作提示。',
  advice: '改为按评判等级赋分，或把指标值改成是/否型。',
  fix: {
    kind: 'suggestion',
    title: '改为按评判等级赋分',
    description: '赋分规则改为按评判等级赋分；等级标准需要自行补写。',
  },
  examples: [
    {
      with: { quality: { name: '培训教学效果', target: '有效提升', lastYear: '有效提升' } },
      wrong: [
        { quality: { scoringRule: '直接赋分' } },
        { quality: { target: '良好', lastYear: '良好', scoringRule: '直接赋分' } },
        { quality: { target: '持续改善', lastYear: '持续改善', scoringRule: '直接赋分' } },
      ],
      right: { quality: { scoringRule: '按评判等级赋分' } },
      at: ['quality', 'scoringRule'],
      fixed: '按评判等级赋分',
      also: { A20: 'a word of degree cannot be measured either' },
    },
  ],
  citations: [guide('指标赋分规则')],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { target, scoringRule } = indicator;
      if (scoringRule?.method !== 'direct' || target === null || !isBareDegree(target)) continue;
      yield {
        cells: [scoringRule.cell, cellOf(indicator, 'target')],
        message: `${nameOf(indicator)}的指标值${inQuotes(shorten(target.raw))}是程度，不是是与否，不宜${inQuotes(shorten(scoringRule.raw))}。`,
        steps: () => [
          wordStep('指标值', target.raw, degreeWord(target)),
          `${inQuotes(degreeWord(target))}有好、一般、差之分，而赋分规则${inQuotes(shorten(scoringRule.raw))}只分达到与达不到。`,
        ],
        fix: () => proposeRule(context, indicator, 'graded'),
      };
    }
  },
});
