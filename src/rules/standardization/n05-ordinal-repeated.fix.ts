import { defineFix } from '../engine/fix';
import { countAnew, ordinalGroups } from '../drafts/ordinals';

export const ordinalRepeatedFix = defineFix({
  rule: 'N05',
  kind: 'safe',
  title: '序号按1、2、3重编',
  description:
    '在同一二级指标内从1起重编，只改序号。同名二级指标分在几处，或别处文字提到“指标2”的，不改。',
  propose(context, finding) {
    const group = ordinalGroups(context)?.find((rows) =>
      rows.some(({ cells }) => cells.level3 === finding.cells[0]),
    );
    return group === undefined ? null : { drafts: countAnew(context, group) };
  },
});
