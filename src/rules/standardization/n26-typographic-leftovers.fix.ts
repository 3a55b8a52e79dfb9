import { cellText, withoutStray } from '../../domain/text';
import { GAP, LEFTOVER, lacksFullStop } from './n26-typographic-leftovers';
import { strayCells, strayReport } from './stray-characters';
import { rewrite, shownAt, textDraft } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

const EVERY_LEFTOVER = new RegExp(LEFTOVER.source, 'gi');
const GAPS = /(?<=\S)[ \u00A0\u3000\t]{3,}(?=\S)/g;

export const typographicLeftoversFix = defineFix({
  rule: 'N26',
  kind: 'safe',
  title: '清理多余空格和残留文字',
  description:
    '删去[bookmark…]、_GoBack等残留，把文字中间连续3个以上的空格并为一个；形似的字符换成常用字，看不见的字符删去，其余一字不动，公式不改；段末的句号只作建议。',
  propose(context, { cells: [cell = ''], message }) {
    const { sheet } = context;
    if (strayReport(context)?.message === message) {
      return {
        drafts: strayCells(context).map((each) => textDraft(each.cell, withoutStray(each.held))),
        title: '换成常用字，删去看不见的字符',
      };
    }
    const text = shownAt(sheet, cell);
    if (LEFTOVER.test(text)) {
      const draft = rewrite(sheet, cell, (raw) =>
        raw.replace(EVERY_LEFTOVER, '').replace(GAPS, ' '),
      );
      return draft.shown.trim() === '' ? null : { drafts: [draft] };
    }
    if (GAP.test(text)) {
      return { drafts: [rewrite(sheet, cell, (raw) => raw.replace(GAPS, ' '))] };
    }
    // A gap or leftover that characters which are not seen divide.
    const normal = cellText(text);
    if (LEFTOVER.test(normal) || GAP.test(normal) || !lacksFullStop(text)) return null;
    return {
      drafts: [rewrite(sheet, cell, (raw) => `${raw.trimEnd()}。`)],
      title: '补上句号',
      // The text may have been cut off.
      kind: 'suggestion',
    };
  },
});
