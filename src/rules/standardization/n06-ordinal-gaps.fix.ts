import { shownAt } from '../drafts/drafts';
import { defineFix } from '../engine/fix';
import { countAnew, numberAll, numberNone, ordinalGroups } from '../drafts/ordinals';

export const ordinalGapsFix = defineFix({
  rule: 'N06',
  kind: 'safe',
  title: '补齐序号并连续编号',
  description:
    '跳号的在同一二级指标内从1起重编；有的写序号、有的不写时，跟从多数：补上缺的，或去掉个别的。同名二级指标分在几处，或别处文字提到“指标2”的，不改。',
  propose(context, finding) {
    const groups = ordinalGroups(context);
    if (groups === null) return null;
    const all = groups.flat();
    const numbered = all.filter(({ ordinal }) => ordinal !== null);
    if (numbered.length === all.length) {
      const group = groups.find((rows) =>
        rows.some(({ cells }) => cells.level3 === finding.cells[0]),
      );
      return group === undefined ? null : { drafts: countAnew(context, group) };
    }
    if (all.length - numbered.length > numbered.length) {
      return { drafts: numberNone(context, numbered), title: '去掉个别指标的序号' };
    }
    const model = shownAt(context.sheet, numbered[0]?.cells.level3 ?? '');
    return { drafts: groups.flatMap((group) => numberAll(context, group, model)) };
  },
});
