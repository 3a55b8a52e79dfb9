/** All sheets of 审核汇总 from the figures of a folder; those that would be empty are named in 总览. */
import type { FolderFigures } from '../folder-figures';
import { alikeSheet } from './alike-sheet';
import { commonSheet, heatSheet } from './matter-figures';
import { matterSheets } from './matter-list';
import { overview } from './overview';
import { projectSheet } from './project-list';
import type { Summary, SummarySheet } from './summary';
import { uncheckedSheet } from './unchecked-sheet';
import { fundsSheet, unitSheet } from './unit-sheets';

/** `date`: 2026年11月28日. */
export function buildSummary(figures: FolderFigures, date: string): Summary {
  const parts: readonly Part[] = [
    [unitSheet(figures), '没有可以统计的绩效目标表'],
    [projectSheet(figures), '没有可以统计的绩效目标表'],
    ...matterSheets(figures).map((sheet): Part => [sheet, '没有发现问题']),
    [commonSheet(figures), '没有发现问题'],
    [heatSheet(figures), '没有发现问题'],
    [fundsSheet(figures), '没有绩效目标表'],
    [alikeSheet(figures), '没有名称相近或总体目标相同的项目'],
    [uncheckedSheet(figures), '全部文件和表都已检查'],
  ];
  const listed = parts.flatMap(([sheet]) => (isEmpty(sheet) ? [] : [sheet]));
  const contents = parts.map(([sheet, why]) => ({ sheet, why: isEmpty(sheet) ? why : null }));
  return { date, sheets: [overview(figures, contents, date), ...listed] };
}

/** A sheet, and what is said of it where it would be empty. */
type Part = readonly [sheet: SummarySheet, why: string];

function isEmpty({ tables }: SummarySheet): boolean {
  return tables.every(({ rows }) => rows.length === 0);
}
