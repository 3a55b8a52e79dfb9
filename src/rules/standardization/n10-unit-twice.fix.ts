import { knownUnit } from '../../domain/quantity/units';
import { bracketedUnit, withoutBracket } from '../facts/names';
import { namedIndicators } from '../facts/structure';
import { allOf, rewrite } from '../drafts/drafts';
import { defineFix, type Draft } from '../engine/fix';

export const unitTwiceFix = defineFix({
  rule: 'N10',
  kind: 'safe',
  title: '删去名称括号内重复的单位',
  description:
    '指标值已带同一单位时，删去名称末尾的“（人）”“（%）”。单位不完全相同，或上年值、完成值靠名称得知单位的，不改。',
  propose(context, finding) {
    const cells = new Set(finding.cells);
    const rows = namedIndicators(context.table).filter(({ cells: own }) =>
      cells.has(own.level3 ?? ''),
    );
    const drafts = rows.map((row): Draft | null => {
      const unit = bracketedUnit(row);
      const { target, lastYear, actual } = row;
      const leans = [lastYear, actual].some((value) => value?.unitSource === 'name');
      if (unit === null || target?.unitSource !== 'value' || leans) return null;
      if (target.unit !== unit && target.unit !== knownUnit(unit)?.text) return null;
      return rewrite(context.sheet, row.cells.level3 ?? '', withoutBracket);
    });
    const all = allOf(drafts);
    return all === null ? null : { drafts: all };
  },
});
