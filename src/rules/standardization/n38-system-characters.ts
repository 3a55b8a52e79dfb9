import { systemRule } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';
import { wordStep } from '../wording/steps';

/** In an empty or inapplicable target a dash is another check's matter. */
const REFUSED = /[-_*]/;

export const systemCharacters = defineCheck({
  id: 'N38',
  name: 'system-characters',
  title: '一体化系统：指标值含不接收的字符',
  category: 'standardization',
  severity: 'error',
  condition: '指标值里有短横“-”、下划线“_”或星号“*”，一体化系统不予保存（如“3-5期”“2024-11-30”）。',
  exceptions: '只在选用“一体化系统填报”时检查；没有填写的、整格是占位符的由其他检查项提示。',
  advice: '日期写“2024年11月30日”，区间写“3至5期”，不用短横、下划线和星号。',
  examples: [
    {
      with: { profile: 'yitihua', deadline: { name: '培训完成时间' } },
      wrong: [{ deadline: { target: '2024-11-30' } }],
      right: { deadline: { target: '2024年11月30日' } },
      at: ['deadline', 'target'],
    },
    {
      with: { profile: 'yitihua', count: { name: '培训班期数', lastYear: '4期' } },
      wrong: [{ count: { target: '3-5期' } }],
      right: { count: { target: '3至5期' } },
      at: ['count', 'target'],
    },
  ],
  citations: [systemRule('一体化系统录入校验')],
  offByDefault: true,
  appliesTo: ['target'],
  yieldsTo: ['N31', 'C17', 'C23'],
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const { target } = indicator;
      if (target === null || ['empty', 'not-applicable', 'placeholder'].includes(target.kind))
        continue;
      const found = REFUSED.exec(target.raw)?.[0];
      if (found === undefined) continue;
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值${inQuotes(target.raw.trim())}里有${inQuotes(found)}，一体化系统不接收。`,
        steps: () => [wordStep('指标值', target.raw, found)],
      };
    }
  },
});
