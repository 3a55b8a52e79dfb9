import { normalizeText } from '../../domain/text';
import { BOUND } from './n14-last-year-comparator';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

const LEADING =
  /^\s*(?:[≥≤≧≦⩾⩽＞＜><《》=＝﹦]\s*[=＝]?\s*[><＞＜]?|不低于|不少于|不高于|不超过|不大于|不小于|大于|小于|至少)\s*/;

export const lastYearComparatorFix = defineFix({
  rule: 'N14',
  kind: 'safe',
  title: '去掉上年完成值前的比较符',
  description: '“=9个”改为“9个”，含义不变。带≥、≤的可能写的是上年目标而不是实际完成数，只作建议。',
  propose({ sheet }, { cells }) {
    const drafts = cells.map((cell) => rewrite(sheet, cell, (text) => text.replace(LEADING, '')));
    if (drafts.some(({ shown }) => !/^[\d０-９]/.test(shown))) return null;
    const bounds = cells.some((cell) => BOUND.test(normalizeText(shownAt(sheet, cell))));
    return bounds
      ? { drafts, kind: 'suggestion', title: '去掉比较符，请核对是实际完成数' }
      : { drafts };
  },
});
