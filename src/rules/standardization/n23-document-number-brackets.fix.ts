import { DOCUMENT_NUMBER } from './n23-document-number-brackets';
import { rewrite } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

const EVERY = new RegExp(DOCUMENT_NUMBER.source, 'g');

export const documentNumberBracketsFix = defineFix({
  rule: 'N23',
  kind: 'safe',
  title: '发文字号改用六角括号',
  description: '只把年份两边的 [ ]、【 】换成〔 〕，字号本身不变。',
  propose({ sheet }, { cells: [cell = ''] }) {
    const draft = rewrite(sheet, cell, (text) =>
      text.replace(EVERY, (number) =>
        number.replace(/[[［【](\d{4})[\]］】]/, (_, year: string) => `〔${year}〕`),
      ),
    );
    return { drafts: [draft] };
  },
});
