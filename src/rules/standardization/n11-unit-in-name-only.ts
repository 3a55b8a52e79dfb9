import type { Indicator } from '../../domain/indicator';
import { inQuotes } from '../../domain/text';
import { systemRule } from '../../policy/documents';
import { rewrite } from '../drafts/drafts';
import { rowsAt } from '../drafts/wording';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { bracketedUnit, withoutBracket } from '../facts/names';
import { cellOf, hasColumn, nameOf } from '../facts/select';
import { listFirstCells, namedIndicators } from '../facts/structure';

export const unitInNameOnly = defineCheck({
  id: 'N11',
  name: 'unit-in-name-only',
  title: '单位仅写在名称中',
  category: 'standardization',
  severity: 'info',
  options: { merged: 3 },
  condition: '三级指标名称末尾括号里写了单位，而指标值只有数字。',
  exceptions: '有单位列的、指标值已带单位的不提示；{merged}项以上合并为一条。',
  advice: '把单位写进指标值。',
  fix: {
    kind: 'suggestion',
    title: '把单位写进指标值',
    description: '名称括号里的单位移到指标值和上年完成值的数字后面。',
  },
  examples: [
    {
      wrong: { people: { name: '参训学员人数（人）', target: '≥200', lastYear: '200' } },
      right: [{ people: { name: '参训学员人数', target: '≥200人', lastYear: '200人' } }],
      at: ['people', 'target'],
      fixed: '≥200人',
    },
    {
      wrong: [
        { count: { name: '培训班期数（期）', target: '≥4', lastYear: '4' } },
        { count: { name: '培训班期数（期）', target: '≥4', lastYear: 4 } },
      ],
      right: { count: { name: '培训班期数', target: '≥4期', lastYear: '4期' } },
      at: ['count', 'target'],
      fixed: '≥4期',
    },
  ],
  bounds: {
    merged: {
      with: {
        count: { name: '培训班期数（期）', target: '≥4' },
        people: { name: '参训学员人数（人）', target: '≥200' },
      },
      wrong: { quality: { name: '学员考核合格率（%）', target: '≥95' } },
      right: {},
      at: ['count', 'target'],
    },
  },
  citations: [systemRule('计量单位')],
  yieldsTo: ['N12'],
  aggregate: {
    message: (reports) =>
      `共${reports.length}项指标的单位只写在名称里，指标值只有数字（${listFirstCells(reports)}）。`,
  },
  *check(context) {
    const { table } = context;
    if (hasColumn(table, 'unit')) return;
    for (const indicator of namedIndicators(table)) {
      const { target } = indicator;
      const unit = bracketedUnit(indicator);
      if (target?.kind !== 'number' || unit === null) continue;
      if (!/^\D*\d[\d,.]*$/.test(target.text)) continue;
      yield {
        cells: [target.cell, cellOf(indicator, 'level3')],
        message: `${nameOf(indicator)}的单位${inQuotes(unit)}只写在名称里，指标值${inQuotes(target.raw)}没有单位。`,
        steps: () => [
          `名称末尾的括号里写了单位${inQuotes(unit)}。`,
          `指标值${inQuotes(target.raw)}只有计算符号和数字${target.number ?? ''}，表中也没有单位列。`,
        ],
        fix: () => withUnit(context, indicator, unit),
      };
    }
  },
});

/** In all values of the row that take it from the name; null where one is more than a number, or another row's too. */
function withUnit(context: CheckContext, row: Indicator, unit: string): Proposal | null {
  const { sheet } = context;
  const { target, lastYear, actual, cells } = row;
  const sharing = rowsAt(context, 'target', target?.cell).filter(
    (each) => bracketedUnit(each) !== null,
  );
  if (cells.level3 === undefined || sharing.length > 1) return null;
  const values = [target, lastYear, actual].filter((value) => value?.unitSource === 'name');
  const drafts = values.flatMap((value) =>
    value !== null && /\d$/.test(value.text)
      ? [rewrite(sheet, value.cell, (text) => `${text.trim()}${unit}`)]
      : [],
  );
  if (drafts.length < values.length) return null;
  return { drafts: [rewrite(sheet, cells.level3, withoutBracket), ...drafts] };
}
