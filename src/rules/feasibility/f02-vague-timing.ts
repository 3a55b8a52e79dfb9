import { PUNCTUAL, SOON } from '../../domain/lexicon/timely';
import { anyOf } from '../../domain/lexicon/words';
import { compact, inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { shownAt, textDraft } from '../drafts/drafts';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
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
  fix: {
    kind: 'suggestion',
    title: '写明时点',
    description: '每月的写作“每月25日前”，其余写作本年度“12月31日前”；请按实际时点修改。',
  },
  examples: [
    {
      with: { deadline: { name: '培训完成时间' } },
      wrong: [
        { deadline: { target: '按时完成', lastYear: '按时完成' } },
        { deadline: { target: '及时', lastYear: '及时' } },
        { deadline: { target: '按期完成', lastYear: '按期完成' } },
      ],
      right: { deadline: { target: '2024年11月底前', lastYear: '2023年11月底前' } },
      at: ['deadline', 'target'],
      fixed: '2024年12月31日前',
    },
  ],
  citations: [guide('产出指标')],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { target } = indicator;
      if (target === null || !level2(indicator).includes('时效')) continue;
      const text = compact(target.raw);
      if (!VAGUE.test(text) || /[\d一二三四五六七八九十]/.test(text)) continue;
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值${inQuotes(shorten(target.raw))}没有明确的时点。`,
        steps: () => [
          `二级指标是${inQuotes(indicator.level2 ?? '')}，应写明什么时候完成。`,
          wordStep('指标值', target.raw, VAGUE.exec(text)?.[0] ?? ''),
          '其中没有日期、天数或比例。',
        ],
        fix: () => dated(context, target.cell),
      };
    }
  },
});

function dated({ table, sheet }: CheckContext, cell: string): Proposal | null {
  if (/每月|按月|逐月/.test(shownAt(sheet, cell)))
    return { drafts: [textDraft(cell, '每月25日前')] };
  return table.year === null ? null : { drafts: [textDraft(cell, `${table.year}年12月31日前`)] };
}
