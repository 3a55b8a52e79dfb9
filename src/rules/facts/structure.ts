/** The form as a whole: its levels, its head, and lists of cells for messages. */
import type { ColumnRole, Indicator } from '../../domain/indicator';
import type { PerformanceTable } from '../../domain/performance-table';
import { isNotApplicableRow } from '../../domain/not-applicable';
import { inQuotes, normalizeText } from '../../domain/text';
import { homeOfLevel2, type Level1 } from '../../domain/vocabulary';
import type { Profile } from '../../regions/profile';
import type { Report } from '../engine/check';
import { fact } from './fact';
import { hasColumn, level1, level2, shorten } from './select';

/** Indicators that have a name, but for those that the form says the project has nothing for. */
export const namedIndicators = fact((table: PerformanceTable): readonly Indicator[] =>
  table.indicators.filter((row) => row.name !== null && !isNotApplicableRow(row)),
);

/** Rows of which the form itself says that they do not apply: nothing is missing there. */
export const notApplicableRows = fact((table: PerformanceTable): readonly Indicator[] =>
  table.indicators.filter(isNotApplicableRow),
);

/** True for a row of this 一级指标, also where the form names it in other words (效益与满意度, 数量指标). */
export function isUnder(indicator: Indicator, name: Level1): boolean {
  const regular = level1(indicator);
  if (regular !== null) return regular === name;
  if (indicator.level1 === null) return homeOfLevel2(indicator.level2 ?? '') === name;
  return indicator.level1.includes(name.slice(0, -2)) || homeOfLevel2(indicator.level1) === name;
}

/** A row of this 二级指标 (数量, 质量, 时效), whatever the form calls it: also one of which it says that it does not apply. */
export function hasUnder(
  table: PerformanceTable,
  outputs: readonly Indicator[],
  word: string,
): boolean {
  const answered = notApplicableRows(table).filter((row) => isUnder(row, '产出指标'));
  return [...outputs, ...answered].some((row) =>
    `${row.level1 ?? ''}${level2(row)}`.includes(word),
  );
}

/** True where 一级指标 can be told: not in two-level forms, and not without indicators. */
export function hasFirstLevel(table: PerformanceTable): boolean {
  return (
    hasColumn(table, 'level1') &&
    namedIndicators(table).some((indicator) => level1(indicator) !== null)
  );
}

/** True for a form with 项目名称, 单位 or 目标 above its indicators, not a bare block of indicators. */
export function hasHead(table: PerformanceTable): boolean {
  return [...Object.values(table.fields), table.goals.annual].some((field) => field !== null);
}

/** Forms of before 2021, of regions that keep to 财预〔2015〕88号, and others that show levels only it has. */
export function usesOldTaxonomy(table: PerformanceTable, profile: Profile): boolean {
  return (
    profile.taxonomy === '2015' ||
    (table.year !== null && table.year < 2021) ||
    table.indicators.some(({ level2 }) => /可持续|社会公众或服务对象/.test(level2 ?? ''))
  );
}

/** Where each label of a level stands: its text, its cell, and the first row that it heads. */
export function levelCells(
  table: PerformanceTable,
  role: 'level1' | 'level2',
): { text: string; cell: string; indicator: Indicator }[] {
  const seen = new Set<string>();
  const labels: { text: string; cell: string; indicator: Indicator }[] = [];
  for (const indicator of table.indicators) {
    const text = indicator[role];
    const cell = indicator.cells[role];
    if (text === null || cell === undefined || seen.has(cell)) continue;
    seen.add(cell);
    labels.push({ text, cell, indicator });
  }
  return labels;
}

/** Cells of a column that named indicators leave open; a merged cell once. */
export function openCells(
  table: PerformanceTable,
  role: ColumnRole,
  isOpen: (indicator: Indicator) => boolean,
): { indicator: Indicator; cell: string }[] {
  if (!hasColumn(table, role)) return [];
  const seen = new Set<string>();
  return namedIndicators(table).flatMap((indicator) => {
    const cell = indicator.cells[role];
    if (cell === undefined || seen.has(cell) || !isOpen(indicator)) return [];
    seen.add(cell);
    return [{ indicator, cell }];
  });
}

const MOST_LISTED = 5;

/** F8、F9、F10 for a message; beyond five: F8、F9、F10、F11、F12等9处. */
export function listCells(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_LISTED).join('、');
  return cells.length > MOST_LISTED ? `${shown}等${cells.length}处` : shown;
}

/** The first cell of each report, listed. */
export function listFirstCells(reports: readonly Report[]): string {
  return listCells(reports.map((report) => report.cells[0]));
}

/** The beginning of a text, in quotes. */
export function quote(text: string, length?: number): string {
  return inQuotes(shorten(text, length));
}

/** A number as people write it, Chinese numerals too; 未发生代偿 is read as 0 but holds none. */
export function hasNumeral(raw: string): boolean {
  return /[\d一二两三四五六七八九十百千万]/.test(normalizeText(raw));
}

/** 共5项指标：产出指标4项，成本指标1项。 */
export function countsByLevel1(table: PerformanceTable): string {
  const named = namedIndicators(table);
  const counts = new Map<string, number>();
  for (const { level1: written } of named) {
    const name = written ?? '未写一级指标的';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const parts = [...counts].map(([name, count]) => `${name}${count}项`);
  return `共${named.length}项指标：${parts.join('，')}。`;
}
