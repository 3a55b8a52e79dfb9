import { filing } from '../../policy/documents';
import { defineCheck } from '../check';
import { wordStep } from '../steps';

/** Different words for one thing; the first is the usual one. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['采暖费', '暖气费'],
  ['采暖费', '取暖费'],
  ['离退休人员', '退离休人员'],
  ['丧葬费', '安葬费'],
  ['抚恤金', '抚恤费'],
  ['社会保险', '社会保障险'],
  ['贷款贴息', '贷款补息'],
  ['残疾人', '残障人'],
];

export const wordingVaries = defineCheck({
  id: 'R07',
  name: 'wording-varies',
  title: '同一对象用词不一',
  category: 'relevance',
  severity: 'info',
  condition: '同一张表里对同一事物用了两种说法（采暖费与暖气费、丧葬费与安葬费等）。',
  exceptions: '只比较词表里的同义词；满意率与满意度由另一检查项提示。',
  advice: '全表统一用词。',
  example: {
    wrong: '目标写“残疾人”，指标写“残障人岗位技能提升率”',
    right: '目标、指标都写“残疾人”',
  },
  citations: [filing('规范用语')],
  *check({ texts }) {
    for (const [usual, other] of SYNONYMS) {
      const one = texts.find(({ text }) => text.includes(usual));
      const two = texts.find(({ text }) => text.includes(other));
      if (one === undefined || two === undefined) continue;
      yield {
        cells: [two.cell, ...(one.cell === two.cell ? [] : [one.cell])],
        message: `“${other}”与“${usual}”说的是同一事物，全表用词不一。`,
        steps: () => [
          wordStep(one.cell, one.text, usual),
          wordStep(two.cell, two.text, other),
          `“${usual}”与“${other}”在同义词表里是同一事物。`,
        ],
      };
    }
  },
});
