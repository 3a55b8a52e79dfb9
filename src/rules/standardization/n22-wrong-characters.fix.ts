import { compact } from '../../domain/text';
import { slipIn } from './n22-wrong-characters';
import { shownAt, textDraft } from '../drafts/drafts';
import { defineFix, suggestedUnless } from '../engine/fix';

/** What can only be a slip; a word written twice may belong to a name. */
const CERTAIN: ReadonlySet<string> = new Set(['财政投款', '的的']);
const MOST_SLIPS = 20;

export const wrongCharactersFix = defineFix({
  rule: 'N22',
  kind: 'safe',
  title: '改正错别字',
  description:
    '“的的”“财政投款”直接改；其他错字、词语连写两遍的、项目名称里的（要与批复一致），只作建议；说不准应写什么的（如“质量务”）不改。',
  propose({ table, sheet }, { cells: [cell = ''] }) {
    let text = shownAt(sheet, cell);
    let certain = table.fields.projectName?.cell !== cell;
    for (let count = 0; count < MOST_SLIPS; count++) {
      const slip = slipIn(compact(text.slice(0, 3000)));
      if (slip === null) return { drafts: [textDraft(cell, text)], ...suggestedUnless(certain) };
      if (slip.meant.includes('（') || !text.includes(slip.found)) return null;
      certain &&= CERTAIN.has(slip.found);
      text = text.replace(slip.found, slip.meant);
    }
    return null;
  },
});
