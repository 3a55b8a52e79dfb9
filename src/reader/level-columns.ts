/** Forms with two levels instead of three: what their columns hold, whatever the heads above them say. */
import type { ColumnRole } from '../domain/indicator';
import { homeOfLevel2, isLevelWord, level1Of } from '../domain/vocabulary';
import type { Header, HeaderColumn } from './header';
import type { SheetView } from './sheet-view';

/** Rows looked through; a form of two levels is short. */
const LOOK_DOWN = 40;

/**
 * 一级指标 | 二级指标 over 数量指标 | 培训人数 are 二级指标 and the name, and so are 指标类型 | 指标名称; 一级指标 | 二级指标 over
 * 产出指标 | 培训人数 are 一级指标 and the name.
 */
export function withLevelsAsHeld(
  view: SheetView,
  header: Header,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const of = (role: ColumnRole): HeaderColumn | undefined =>
    columns.find((column) => column.role === role);
  const [first, second, name] = [of('level1'), of('level2'), of('level3')];
  if (first === undefined || (second !== undefined && name !== undefined)) return columns;
  if (second === undefined && name === undefined) return columns;
  const renamed = (column: HeaderColumn): HeaderColumn => {
    if (column === first && holdsSecondLevel(texts(view, header, first))) {
      return { ...column, role: 'level2' };
    }
    return column === second && holdsNames(texts(view, header, second))
      ? { ...column, role: 'level3' }
      : column;
  };
  const moved = columns.map(renamed);
  const roles = moved.map(({ role }) => role);
  // 一级指标 that holds second levels beside a column of second levels: nothing is gained by either reading.
  return new Set(roles).size === roles.length ? moved : columns;
}

function texts(view: SheetView, { bottom }: Header, { left }: HeaderColumn): string[] {
  const found: string[] = [];
  for (let row = bottom + 1; row < Math.min(view.end, bottom + LOOK_DOWN); row++) {
    const text = view.text(row, left);
    const { isTitle, field, isFooter } = view.words.wordOf(text);
    if (isTitle || (isFooter && !isLevelWord(text)) || field !== null) break;
    if (text !== '') found.push(text);
  }
  return found;
}

/** 数量指标, 社会效益指标; 成本指标 and 满意度指标 are words of both levels and tell nothing. */
function holdsSecondLevel(labels: readonly string[]): boolean {
  const tells = labels.filter((label) => homeOfLevel2(label) !== null && level1Of(label) === null);
  return tells.length > 0 && !labels.some((label) => /^(产出|效益)/.test(level1Of(label) ?? ''));
}

/** Most of what stands there names no level. */
function holdsNames(labels: readonly string[]): boolean {
  const levels = labels.filter(
    (label) => homeOfLevel2(label) !== null || level1Of(label) !== null || label.endsWith('指标'),
  );
  return labels.length > 0 && levels.length * 2 < labels.length;
}
