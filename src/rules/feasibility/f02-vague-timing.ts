import { PUNCTUAL, SOON } from '../../domain/lexicon/timely';
import { anyOf } from '../../domain/lexicon/words';
import { compact } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { level2, nameOf, shorten } from '../facts/select';
import { wordStep } from '../wording/steps';

const VAGUE = new RegExp(anyOf(PUNCTUAL, SOON));

export const vagueTiming = defineCheck({
  id: 'F02',
  name: 'vague-timing',
  title: '时效值无明确时点',
  category: 'feasibility',
  severity: 'info',
  condition: '时效指标的指标值只写“及时、按时、按期”，没有日期、天数或比例。',
  exceptions: '含有数字的（每月25日前、及时率100%）不提示。',
  advice: '写明时点，如“每月25日前”“2024年11月30日前”。',
  example: { wrong: '培训完成时间：按时完成', right: '培训完成时间：2024年11月底前' },
  citations: [guide('产出指标')],
  *check({ table }) {
    for (const indicator of table.indicators) {
      const { target } = indicator;
      if (target === null || !level2(indicator).includes('时效')) continue;
      const text = compact(target.raw);
      if (!VAGUE.test(text) || /[\d一二三四五六七八九十]/.test(text)) continue;
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值“${shorten(target.raw)}”没有明确的时点。`,
        steps: () => [
          `二级指标是“${indicator.level2 ?? ''}”，应写明什么时候完成。`,
          wordStep('指标值', target.raw, VAGUE.exec(text)?.[0] ?? ''),
          '其中没有日期、天数或比例。',
        ],
      };
    }
  },
});
