import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { degreeWord, isUnmeasurable } from '../facts/qualitative';
import { nameOf, shorten } from '../facts/select';
import { wordStep } from '../wording/steps';

export const qualitativeUnmeasurable = defineCheck({
  id: 'A20',
  name: 'qualitative-unmeasurable',
  title: '定性值不可衡量',
  category: 'appropriateness',
  severity: 'info',
  condition:
    '指标值只有“有效提升、持续改善、良好”一类程度词，或只说方向、远近的“可控、影响长远、增加岗位”，没有说明怎样算好、一般、差。',
  exceptions: '写明等级标准的、含有数字（包括“两个”）的不提示；101号允许定性指标，因此只作提示。',
  advice: '写明等级标准（好、一般、差各对应什么），或改为可以计量的指标。',
  example: { wrong: '培训教学效果：有效提升', right: '培训教学优良率≥85%' },
  citations: [measures('绩效目标设定：细化量化')],
  *check({ table }) {
    for (const indicator of table.indicators) {
      const { target } = indicator;
      if (target === null || !isUnmeasurable(target)) continue;
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值“${shorten(target.raw)}”没有等级标准，无法衡量是否完成。`,
        steps: () => [
          wordStep('指标值', target.raw, degreeWord(target)),
          '这只说程度或方向，没有数字，也没有写明好、一般、差的标准。',
        ],
      };
    }
  },
});
