import { guide } from '../../policy/documents';
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
  example: {
    wrong: '培训教学效果：有效提升，直接赋分',
    right: '培训教学效果：有效提升（好、一般、差的标准另附），按评判等级赋分',
  },
  citations: [guide('指标赋分规则')],
  *check({ table }) {
    for (const indicator of table.indicators) {
      const { target, scoringRule } = indicator;
      if (scoringRule?.method !== 'direct' || target === null || !isBareDegree(target)) continue;
      yield {
        cells: [scoringRule.cell, cellOf(indicator, 'target')],
        message: `${nameOf(indicator)}的指标值“${shorten(target.raw)}”是程度，不是是与否，不宜“${shorten(scoringRule.raw)}”。`,
        steps: () => [
          wordStep('指标值', target.raw, degreeWord(target)),
          `“${degreeWord(target)}”有好、一般、差之分，而赋分规则“${shorten(scoringRule.raw)}”只分达到与达不到。`,
        ],
      };
    }
  },
});
