import { glyphBefore, styleOf } from './n07-comparator-glyphs';
import { allOf, rewrite } from '../drafts/drafts';
import { defineFix, type Draft } from '../engine/fix';
import { glyphOf } from '../drafts/wording';

/** ≧, 》=, >＝ -> >=; a single > stays what it is. */
function comparatorOf(glyph: string): '>=' | '<=' | '>' | '<' {
  const isOrEqual = /[≥≤≧≦=＝]/.test(glyph);
  return /[≥≧>＞》]/.test(glyph) ? (isOrEqual ? '>=' : '>') : isOrEqual ? '<=' : '<';
}

export const comparatorGlyphsFix = defineFix({
  rule: 'N07',
  kind: 'safe',
  title: '统一比较符写法',
  description:
    '全表改为≥、≤；地区系统统一导出 >= <= 的，改为 >= <=。只改符号，不改方向和数值；单写一个“>”或“<”的不动。',
  propose(context) {
    const drafts = new Map<string, Draft | null>();
    for (const { target } of context.table.indicators) {
      const glyph = glyphBefore(target);
      if (target === null || glyph === undefined || styleOf(glyph) === 'equals') continue;
      const comparator = comparatorOf(glyph);
      const wanted = glyphOf(context, comparator);
      if (glyph === wanted || /^[>＞<＜]$/.test(glyph)) continue;
      // A bracket of a title, or the number's own text, must not be taken for the sign.
      const isRead = target.comparator === comparator;
      drafts.set(
        target.cell,
        isRead ? rewrite(context.sheet, target.cell, (text) => text.replace(glyph, wanted)) : null,
      );
    }
    const all = allOf([...drafts.values()]);
    return all === null ? null : { drafts: all };
  },
});
