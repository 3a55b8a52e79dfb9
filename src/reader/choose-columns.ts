/** One column a role: forms repeat 二级指标, 三级指标, 指标值 and 上年完成值 by period and by year. */
import type { ColumnRole } from '../domain/indicator';
import { operatorComparator } from '../domain/quantity/comparator';
import { isBasisWord } from '../domain/vocabulary';
import type { Header, HeaderColumn } from './header';
import { isPeriodLabel } from '../domain/form-words/labels';
import { withLevelsAsHeld } from './level-columns';
import type { SheetView } from './sheet-view';

/** The columns to read, one a role, and the blocks that were passed over. */
export interface ColumnChoice {
  readonly columns: readonly HeaderColumn[];
  /** Columns of a block for the whole period (中期, 实施周期), or a value column for it. */
  readonly passedOver: readonly HeaderColumn[];
}

/**
 * 年度 and 当年 speak for the budget year, 实施周期 and 中期 against it; among columns of several years
 * the budget year's own counts, for 上年完成值 the year before.
 */
function yearScore(column: HeaderColumn, year: number | null): number {
  const words = column.parent + column.key;
  const named = /20\d\d(?=年)/.exec(words)?.[0];
  if (named !== undefined) {
    const wanted = year === null ? null : column.role === 'lastYear' ? year - 1 : year;
    return Number(named) === wanted ? 3 : column.role === 'lastYear' ? Number(named) / 10_000 : 0;
  }
  if (/年度|当年|本年|全年/.test(words)) return 2;
  return isPeriodLabel(column.key) || isPeriodLabel(column.parent) ? -1 : 1;
}

/**
 * Picks one column a role. Forms with a mid-term and an annual block repeat 二级指标, 三级指标 and 指标值;
 * the annual block counts, by its words or as the right-hand one.
 */
function chooseColumns(header: Header, year: number | null, preferLeft = false): ColumnChoice {
  const blocks = splitBlocks(header.columns);
  if (blocks.length === 1) return chooseSingle(header.columns, year);
  const scored = blocks.map((block) => {
    const target = block.find((column) => column.role === 'target');
    return { block, score: target === undefined ? 0 : yearScore(target, year) };
  });
  const best = Math.max(...scored.map((entry) => entry.score));
  const candidates = scored.filter((entry) => entry.score === best);
  const chosen = (preferLeft ? scored[0] : candidates.at(-1))?.block ?? [];
  const others = blocks.filter((block) => block !== chosen).flat();
  const own = new Set(chosen.map((column) => column.role));
  const shared = others.filter((column) => !own.has(column.role));
  return {
    columns: chooseSingle(
      [...shared, ...chosen].sort((a, b) => a.left - b.left),
      year,
    ).columns,
    passedOver: others.filter((column) => own.has(column.role)),
  };
}

function splitBlocks(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const names = columns.filter((column) => column.role === 'level3');
  if (names.length < 2) return [[...columns]];
  const blocks: HeaderColumn[][] = [[]];
  for (const column of columns) {
    const block = blocks.at(-1);
    const repeats = block?.some((other) => other.role === column.role) ?? false;
    if (repeats && ['level2', 'level3'].includes(column.role)) blocks.push([column]);
    else block?.push(column);
  }
  // A block has values of its own; without them it is a further column of the one before.
  return blocks.reduce<HeaderColumn[][]>((real, block) => {
    const last = real.at(-1);
    const hasValue = block.some(({ role }) => role === 'target' || role === 'actual');
    if (last === undefined || hasValue) real.push(block);
    else last.push(...block);
    return real;
  }, []);
}

/** Columns that forms repeat year by year. */
const BY_YEAR: ReadonlySet<ColumnRole> = new Set(['target', 'lastYear'] as const);

/** 指标内容 beside 三级指标 says more of it; alone it is the name. */
function isDescription(
  { role, key }: HeaderColumn,
  known: ReadonlyMap<ColumnRole, HeaderColumn>,
): boolean {
  return role === 'level3' && key === '指标内容' && known.has('level3');
}

function chooseSingle(columns: readonly HeaderColumn[], year: number | null): ColumnChoice {
  const byRole = new Map<ColumnRole, HeaderColumn>();
  const passedOver: HeaderColumn[] = [];
  for (const found of columns) {
    const column = isDescription(found, byRole)
      ? { ...found, role: 'explanation' as const }
      : found;
    const known = byRole.get(column.role);
    if (known === undefined) byRole.set(column.role, column);
    else if (column.isOwn === true && known.isOwn !== true) {
      byRole.set(column.role, column);
      passedOver.push(known);
    } else if (known.isOwn === true && column.isOwn !== true) passedOver.push(column);
    else if (BY_YEAR.has(column.role) && yearScore(column, year) > yearScore(known, year)) {
      byRole.set(column.role, column);
      passedOver.push(known);
    } else passedOver.push(column);
  }
  return { columns: [...byRole.values()], passedOver };
}

/** Reads a form's block, or the other block when the annual one was left empty. */
export function chosenColumns(view: SheetView, header: Header, year: number | null): ColumnChoice {
  const choice = withComparators(view, header, blockChosen(view, header, year));
  const columns = withLevelsAsHeld(view, header, choice.columns);
  return { ...choice, columns: columns.map((column) => asHeld(view, header, column)) };
}

function blockChosen(view: SheetView, header: Header, year: number | null): ColumnChoice {
  const choice = chooseColumns(header, year);
  const names = choice.passedOver.filter((column) => column.role === 'level3');
  if (names.length === 0 || hasNames(view, header, choice.columns)) return choice;
  const left = chooseColumns(header, year, true);
  return hasNames(view, header, left.columns) ? left : choice;
}

/** 指标性质 says 正向 on one form and ≥ on another: of two such columns, the one that holds comparators. */
function withComparators(view: SheetView, header: Header, choice: ColumnChoice): ColumnChoice {
  const { columns, passedOver } = choice;
  const chosen = columns.find(({ role }) => role === 'operator');
  const others = passedOver.filter(({ role }) => role === 'operator');
  if (chosen === undefined || others.length === 0) return choice;
  const ranked = [chosen, ...others].map((column) => ({
    column,
    count: rowsBelow(view, header).filter(
      (row) => operatorComparator(view.text(row, column.left)) !== null,
    ).length,
  }));
  const best = ranked.reduce((most, next) => (next.count > most.count ? next : most)).column;
  return {
    columns: columns.map((column) => (column === chosen ? best : column)),
    passedOver: passedOver.map((column) => (column === best ? chosen : column)),
  };
}

/** 绩效标准 heads 计划标准 and the like on one form, and what an indicator means (反映培训情况) on another. */
function asHeld(view: SheetView, header: Header, column: HeaderColumn): HeaderColumn {
  if (column.role !== 'basis' || column.key !== '绩效标准') return column;
  const held = rowsBelow(view, header)
    .map((row) => view.text(row, column.left))
    .filter((text) => text !== '');
  const says = held.some((text) => isBasisWord(text) || text.includes('标准'));
  return held.length === 0 || says ? column : { ...column, role: 'explanation' };
}

const LOOK_DOWN = 40;

function rowsBelow(view: SheetView, { bottom }: Header): number[] {
  const end = Math.min(view.end, bottom + LOOK_DOWN);
  return Array.from({ length: Math.max(0, end - bottom - 1) }, (_, at) => bottom + 1 + at);
}

/** Looks a few rows down for a 三级指标 in the chosen block. */
function hasNames(view: SheetView, header: Header, columns: readonly HeaderColumn[]): boolean {
  const name = columns.find((column) => column.role === 'level3');
  if (name === undefined) return false;
  return rowsBelow(view, header).some((row) => !view.isBlank(row, name.left));
}
