import { compact } from '../../domain/text';
import { BETTER } from './n20-evidence-name';
import { allOf, rewrite } from '../drafts/drafts';
import { defineFix, suggestedUnless } from '../engine/fix';

/** Only a slip of the second word; 原始资料 and 证明材料 may be meant as something else. */
const SLIPS: ReadonlySet<string> = new Set(['正式材料', '工作材料', '原始凭据', '说明资料']);

export const evidenceNameFix = defineFix({
  rule: 'N20',
  kind: 'safe',
  title: '统一佐证资料类别名称',
  description:
    '“正式材料、工作材料、原始凭据、说明资料”改为规范的类别名称；“原始资料、证明材料”等可能另有所指的，以及地区系统字典中就有的，只作建议。',
  propose({ table, sheet, profile }, { cells }) {
    let certain = true;
    const drafts = cells.map((cell) => {
      const items =
        table.indicators.find(({ evidence }) => evidence?.cell === cell)?.evidence?.items ?? [];
      const odd = [...new Set(items)].filter((item) => compact(item) in BETTER);
      for (const item of odd) {
        const name = compact(item);
        if (!SLIPS.has(name) || profile.accepted.evidence.includes(name)) certain = false;
      }
      return odd.length === 0
        ? null
        : rewrite(sheet, cell, (text) =>
            odd.reduce((done, item) => done.replaceAll(item, BETTER[compact(item)] ?? item), text),
          );
    });
    const all = allOf(drafts);
    if (all === null) return null;
    return { drafts: all, ...suggestedUnless(certain) };
  },
});
