/** What people write in sentences and names: where slips of the pen are looked for. */
import type { PerformanceTable } from '../../domain/performance-table';
import { fact } from './fact';
import { nameOf } from './select';
import { namedIndicators } from './structure';

export interface WrittenText {
  /** For messages: 年度目标, 名称“培训人数”. */
  readonly label: string;
  readonly cell: string;
  readonly text: string;
}

export const writtenTexts = fact((table: PerformanceTable): readonly WrittenText[] => {
  const { fields, goals } = table;
  const head = [
    ['项目名称', fields.projectName],
    ['年度目标', goals.annual],
    ['中长期目标', goals.overall],
  ] as const;
  const texts = [
    ...head.flatMap(([label, field]) =>
      field?.value == null ? [] : [{ label, cell: field.cell, text: field.value }],
    ),
    ...namedIndicators(table).flatMap((indicator) => {
      const cell = indicator.cells.level3;
      const label = `名称${nameOf(indicator)}`;
      return cell === undefined || indicator.name === null
        ? []
        : [{ label, cell, text: indicator.name }];
    }),
  ];
  const seen = new Set<string>();
  return texts.filter(({ cell }) => !seen.has(cell) && seen.add(cell));
});
