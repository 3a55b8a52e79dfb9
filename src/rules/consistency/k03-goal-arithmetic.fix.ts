import { round } from '../../domain/exact';
import { calculationsIn } from '../facts/goal/arithmetic';
import { goalsOf } from '../facts/goal/text';
import { shorten } from '../facts/select';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

export const goalArithmeticFix = defineFix({
  rule: 'K03',
  kind: 'suggestion',
  title: '把算式的结果改为计算值',
  description: '只改等号后的数字，按原来的小数位四舍五入；预算也按错误结果填写的，请一并改正。',
  propose({ table, sheet }, { cells: [cell = ''], message }) {
    const goal = goalsOf(table).find((each) => each.cell === cell);
    const wrong = calculationsIn(goal?.text ?? '').find(
      ({ holds, text }) => !holds && message.includes(`“${shorten(text, 60)}”`),
    );
    if (wrong === undefined || shownAt(sheet, cell).split(wrong.text).length !== 2) return null;
    const at = wrong.text.lastIndexOf(wrong.stated);
    const right = round(wrong.computed, wrong.places);
    const mended = wrong.text.slice(0, at) + right + wrong.text.slice(at + wrong.stated.length);
    return { drafts: [rewrite(sheet, cell, (text) => text.replace(wrong.text, mended))] };
  },
});
