import {
  GAP,
  LEFTOVER,
  lacksFullStop,
} from '../../rules/standardization/n26-typographic-leftovers';
import { rewrite, shownAt } from '../drafts';
import { defineFix } from '../fix';

const EVERY_LEFTOVER = new RegExp(LEFTOVER.source, 'gi');
const GAPS = /(?<=\S)[ \u00A0\u3000\t]{3,}(?=\S)/g;

export const typographicLeftoversFix = defineFix({
  rule: 'N26',
  kind: 'safe',
  title: '清理多余空格和残留文字',
  description:
    '删去[bookmark…]、_GoBack等残留，把文字中间连续3个以上的空格并为一个；段末的句号只作建议。',
  propose({ sheet }, { cells: [cell = ''] }) {
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
    if (!lacksFullStop(text)) return null;
    return {
      drafts: [rewrite(sheet, cell, (raw) => `${raw.trimEnd()}。`)],
      title: '补上句号',
      // The text may have been cut off.
      kind: 'suggestion',
    };
  },
});
