import { compact } from '../../domain/text';
import { allOf, rewrite, shownAt } from '../drafts/drafts';
import { defineFix, suggestedUnless } from '../engine/fix';

/** The standard that other words stand for; the first is only another character. */
const MEANT: readonly (readonly [pattern: RegExp, name: string, certain: boolean])[] = [
  [/^其它标准$/, '其他标准', true],
  [/^自定义(?:标准)?$/, '其他标准', false],
  [/^(?:预算|支出|预算定额|定额)标准$/, '预算支出标准', false],
  [/^(?:行业或国家|国家或行业|国家|地方|行业规范)标准$/, '行业标准', false],
  [
    /^(?:历史(?:数据|水平|经验|值)|往年(?:标准|水平|数据)|上年(?:标准|水平|数据))$/,
    '历史标准',
    false,
  ],
  [/^(?:工作计划|计划(?:目标|值|数)|年度计划)$/, '计划标准', false],
];

export const basisNameFix = defineFix({
  rule: 'N21',
  kind: 'safe',
  title: '改为五类标准的名称',
  description:
    '“其它标准”直接改为“其他标准”；“自定义”“行业或国家标准”等归入相近的一类，只作建议，请注明来源。',
  propose({ sheet }, { cells }) {
    let certain = true;
    const drafts = cells.map((cell) => {
      const text = compact(shownAt(sheet, cell));
      const meant = MEANT.find(([pattern]) => pattern.test(text));
      if (meant === undefined) return null;
      certain &&= meant[2];
      return rewrite(sheet, cell, () => meant[1]);
    });
    const all = allOf(drafts);
    if (all === null) return null;
    return { drafts: all, ...suggestedUnless(certain) };
  },
});
