import { LEVEL1 } from '../../domain/vocabulary';
import { meantLevel1 } from './n01-level1-wording';
import { levelCells } from '../facts/structure';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineFix, suggestedUnless } from '../engine/fix';

/** What may stand around 产出 without making it another level. */
const HARMLESS = /^(?:项目|绩效|一级|目标|指标|类|成果|方面|部分|情况)*$/;

function isOnlyWording(text: string, meant: string): boolean {
  const stem = meant.slice(0, -2);
  const others = LEVEL1.filter((name) => name !== meant);
  const [before = '', ...after] = text.split(stem);
  return (
    !others.some((name) => text.includes(name.slice(0, -2))) &&
    after.length === 1 &&
    HARMLESS.test(before) &&
    HARMLESS.test(after[0] ?? '')
  );
}

export const level1WordingFix = defineFix({
  rule: 'N01',
  kind: 'safe',
  title: '改为标准的一级指标名称',
  description:
    '“产出目标”“绩效产出指标”一类只差字样的直接改；看得出归属但原文更具体的（如“社会效益指标”），只作建议。分值等标注保留。',
  propose(context, finding) {
    const [cell = ''] = finding.cells;
    const label = levelCells(context.table, 'level1').find((each) => each.cell === cell);
    const meant = label === undefined ? null : meantLevel1(label.text);
    if (label === undefined || meant === null) return null;
    if (shownAt(context.sheet, cell).split(label.text).length !== 2) return null;
    return {
      drafts: [rewrite(context.sheet, cell, (text) => text.replace(label.text, meant))],
      ...suggestedUnless(isOnlyWording(label.text, meant)),
    };
  },
});
