import { compact, inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { rewrite } from '../drafts/drafts';
import { defineCheck } from '../engine/check';
import { degreeWord, isUnmeasurable, isVagueAmount } from '../facts/qualitative';
import { level2, nameOf, shorten } from '../facts/select';
import { wordStep } from '../wording/steps';

export const qualitativeUnmeasurable = defineCheck({
  id: 'A20',
  name: 'qualitative-unmeasurable',
  title: '定性值不可衡量',
  category: 'appropriateness',
  severity: 'info',
  condition:
    '指标值只有“有效提升、持续改善、良好”一类程度词，或只说方向、远近的“可控、影响长远、增加岗位”，没有说明怎样算好、一般、差；或该写数字的地方写“若干、适量、较多、据实、按实际发生”（数量指标为警告）。',
  exceptions: '写明等级标准的、含有数字（包括“两个”）的不提示；101号允许定性指标，因此只作提示。',
  advice: '写明等级标准（好、一般、差各对应什么），或改为可以计量的指标。',
  fix: {
    kind: 'suggestion',
    title: '写明好、一般、差的标准',
    description: '在原文后补上“好、一般、差”三档的写法，各档的标准请按项目实际改写。',
  },
  examples: [
    {
      with: { quality: { name: '培训教学效果', scoringRule: '按评判等级赋分' } },
      wrong: [
        { quality: { target: '有效提升', lastYear: '有效提升' } },
        { quality: { target: '良好', lastYear: '良好' } },
        { quality: { target: '持续改善', lastYear: '持续改善' } },
      ],
      right: {
        quality: {
          target: '有效提升（好：优良率90%以上；一般：80%以上；差：不足80%）',
          lastYear: '有效提升',
        },
      },
      at: ['quality', 'target'],
      fixed: '有效提升（好：全部达到；一般：大部分达到；差：多数未达到）',
    },
    {
      with: { quality: { scoringRule: '按评判等级赋分', lastYear: '良好' } },
      wrong: [
        { quality: { target: '适量' } },
        { quality: { target: '较多' } },
        { quality: { target: '据实确定' } },
        { quality: { target: '按实际发生数' } },
      ],
      right: { quality: { target: '≥95%', scoringRule: '按照完成比例赋分', lastYear: '95%' } },
      at: ['quality', 'target'],
      fixed: null,
    },
  ],
  citations: [measures('绩效目标设定：细化量化')],
  *check({ table, sheet }) {
    for (const indicator of table.indicators) {
      const { target } = indicator;
      if (target === null) continue;
      if (isVagueAmount(target)) {
        yield {
          cells: [target.cell],
          ...(level2(indicator) === '数量指标' ? { severity: 'warning' as const } : {}),
          message: `${nameOf(indicator)}的指标值${inQuotes(shorten(target.raw))}没有写明具体数量，无法衡量是否完成。`,
          advice: '写明具体数量（计算符号、数字和单位），如“≥4期”。',
          steps: () => [
            wordStep('指标值', target.raw, degreeWord(target)),
            '其中没有数字，也没有可以核对的标准。',
          ],
        };
        continue;
      }
      if (!isUnmeasurable(target)) continue;
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值${inQuotes(shorten(target.raw))}没有等级标准，无法衡量是否完成。`,
        steps: () => [
          wordStep('指标值', target.raw, degreeWord(target)),
          '这只说程度或方向，没有数字，也没有写明好、一般、差的标准。',
        ],
        fix: () => ({ drafts: [rewrite(sheet, target.cell, withGrades)] }),
      };
    }
  },
});

function withGrades(text: string): string {
  return `${compact(text)}（好：全部达到；一般：大部分达到；差：多数未达到）`;
}
