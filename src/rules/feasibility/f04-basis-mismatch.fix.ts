import { betterBasis } from './f04-basis-mismatch';
import { allOf, textDraft } from '../drafts/drafts';
import { rowAt } from '../drafts/wording';
import { defineFix } from '../engine/fix';

export const basisMismatchFix = defineFix({
  rule: 'F04',
  kind: 'suggestion',
  title: '改为与指标类型相符的依据',
  description:
    '成本指标改为预算支出标准，满意度改为其他标准；请注明来源。依据写了文件名称等更多内容的不改。',
  propose(context, { cells }) {
    const drafts = allOf(
      cells.map((cell) => {
        const row = rowAt(context, 'basis', cell);
        const basis = row?.basis?.value ?? '';
        const wanted = row === null || basis.length > 10 ? null : betterBasis(row, basis);
        return wanted === null ? null : textDraft(cell, wanted);
      }),
    );
    return drafts === null ? null : { drafts };
  },
});
