import { filing } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { bracketedUnit } from '../facts/names';
import { cellOf, hasColumn, nameOf } from '../facts/select';
import { listFirstCells, namedIndicators } from '../facts/structure';

export const unitInNameOnly = defineCheck({
  id: 'N11',
  name: 'unit-in-name-only',
  title: '单位仅写在名称中',
  category: 'standardization',
  severity: 'info',
  condition: '三级指标名称末尾括号里写了单位，而指标值只有数字。',
  exceptions: '有单位列的、指标值已带单位的不提示；3项以上合并为一条。',
  advice: '把单位写进指标值。',
  example: { wrong: '参训学员人数（人）　指标值：≥200', right: '参训学员人数　指标值：≥200人' },
  citations: [filing('计量单位')],
  yieldsTo: ['N12'],
  aggregate: {
    from: 3,
    message: (reports) =>
      `共${reports.length}项指标的单位只写在名称里，指标值只有数字（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    if (hasColumn(table, 'unit')) return;
    for (const indicator of namedIndicators(table)) {
      const { target } = indicator;
      const unit = bracketedUnit(indicator);
      if (target?.kind !== 'number' || unit === null) continue;
      if (!/^\D*\d[\d,.]*$/.test(target.text)) continue;
      yield {
        cells: [target.cell, cellOf(indicator, 'level3')],
        message: `${nameOf(indicator)}的单位“${unit}”只写在名称里，指标值“${target.raw}”没有单位。`,
        steps: () => [
          `名称末尾的括号里写了单位“${unit}”。`,
          `指标值“${target.raw}”只有比较符和数字${target.number ?? ''}，表中也没有单位列。`,
        ],
      };
    }
  },
});
