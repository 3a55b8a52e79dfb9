import { homeOfLevel2, level1Of, regularLevel, stripAnnotation } from '../../domain/vocabulary';
import { meantLevel2 } from './n02-level2-wording';
import type { CheckContext } from '../engine/check';
import { levelCells } from '../facts/structure';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineFix, suggestedUnless, type Draft } from '../engine/fix';

/** 满意度指标, 满意度: 101号 has only one 二级指标 there. */
const SATISFACTION = /^(?:服务对象)?满意度?(?:指标)?$/;

interface Rewording {
  readonly draft: Draft;
  readonly isOnlyWording: boolean;
}

function rewordingOf(context: CheckContext, cell: string): Rewording | null {
  const label = levelCells(context.table, 'level2').find((each) => each.cell === cell);
  if (label === undefined) return null;
  const text = stripAnnotation(label.text);
  const meant = text.includes('可持续') ? null : meantLevel2(text);
  const shown = shownAt(context.sheet, cell);
  if (meant === null || text === meant || shown.split(text).length !== 2) return null;
  const home = homeOfLevel2(meant);
  if (home === null || home !== level1Of(label.indicator.level1 ?? '')) return null;
  // What the region's template says may have to stay as it is there.
  const isRemark = context.profile.remarked?.level2.includes(text) === true;
  return {
    draft: rewrite(context.sheet, cell, (raw) => raw.replace(text, meant)),
    isOnlyWording: !isRemark && (regularLevel(text) === meant || SATISFACTION.test(text)),
  };
}

export const level2WordingFix = defineFix({
  rule: 'N02',
  kind: 'safe',
  title: '改为标准的二级指标名称',
  description:
    '“生态效益”“满意度指标”一类只差字样、又在所属一级指标之下的直接改；“环境效益指标”等换了说法的、本地区模板用语，只作建议；可持续影响指标不改。分值等标注保留。',
  propose(context, { cells }) {
    const found = cells.flatMap((cell) => rewordingOf(context, cell) ?? []);
    if (found.length === 0) return null;
    return {
      drafts: found.map(({ draft }) => draft),
      ...suggestedUnless(found.every(({ isOnlyWording }) => isOnlyWording)),
    };
  },
});
