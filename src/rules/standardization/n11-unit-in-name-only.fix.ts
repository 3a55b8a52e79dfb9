import { bracketedUnit, withoutBracket } from '../facts/names';
import { namedIndicators } from '../facts/structure';
import { rewrite } from '../drafts/drafts';
import type { Draft } from '../engine/fix';
import { defineFix } from '../engine/fix';

export const unitInNameOnlyFix = defineFix({
  rule: 'N11',
  kind: 'suggestion',
  title: '把单位写进指标值',
  description: '名称括号里的单位移到指标值和上年完成值的数字后面。',
  propose({ table, sheet }, finding) {
    const cells = new Set(finding.cells);
    const drafts: Draft[] = [];
    for (const row of namedIndicators(table)) {
      const unit = bracketedUnit(row);
      const { target, lastYear, actual } = row;
      if (target === null || unit === null || !cells.has(target.cell)) continue;
      const name = row.cells.level3;
      if (name === undefined) return null;
      drafts.push(rewrite(sheet, name, withoutBracket));
      for (const value of [target, lastYear, actual]) {
        if (value?.unitSource !== 'name') continue;
        if (!/\d$/.test(value.text)) return null;
        drafts.push(rewrite(sheet, value.cell, (text) => `${text.trim()}${unit}`));
      }
    }
    return drafts.length === 0 ? null : { drafts };
  },
});
