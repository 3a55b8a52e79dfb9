/** Forms that write their indicators into a text: one cell a project, or a cell beside each level. */
import type { ColumnRole, Indicator } from '../domain/indicator';
import type { Notice, StatedPoints } from '../domain/performance-table';
import { compact, joinWords } from '../domain/text';
import { parseValue } from '../domain/value/parse-value';
import { homeOfLevel2, level1Of, stripAnnotation } from '../domain/vocabulary';
import { saysNotApplicable } from '../domain/not-applicable';
import type { Rectangle } from '../grid/address';
import { pointsFromText } from './amounts';
import type { Block } from './blocks';
import type { Body } from './body';
import type { HeaderColumn } from './header';
import {
  indicatorsInText,
  NO_LEVELS as NOTHING_SAID,
  type Levels,
  type TextIndicator,
  type TextLevel,
  type TextReading,
} from './indicators-in-text';
import { indicatorsInTextNotice, textNotUnderstoodNotice } from './notices';
import type { ProjectRows } from './project-list';
import type { SheetView } from './sheet-view';
import type { TextColumn, TextList } from './text-lists';

/** A level and the cell that says it. */
interface PlacedLevels {
  readonly levels: Levels;
  readonly cells: { readonly level1?: string; readonly level2?: string };
}

const LONGEST_KEY = 20;

const NO_LEVELS: PlacedLevels = { levels: NOTHING_SAID, cells: {} };

interface TextCell {
  readonly row: number;
  readonly column: number;
  /** What stands to its left, or what the text above it ended with. */
  readonly context: PlacedLevels;
  readonly reading: TextReading;
}

export interface TextForm {
  readonly body: Body;
  readonly columns: readonly HeaderColumn[];
}

/** The indicators in the texts of the area; null where no text holds any. */
export function readTextForm(view: SheetView, area: Rectangle): TextForm | null {
  const cells = textCells(view, area);
  const [first] = cells;
  if (first === undefined || cells.every(({ reading }) => reading.kind === 'other')) return null;
  const body = bodyOf(view, cells, area.bottom);
  return { body, columns: columnsAt(labelOf(view, first, area), body) };
}

/** The texts of one project of a list. */
export function readProjectText(
  view: SheetView,
  { header, texts }: TextList,
  project: ProjectRows,
): Block {
  const cells = texts.flatMap((text) => projectTexts(view, text, project));
  const body = cells.length === 0 ? noBody(project.bottom) : bodyOf(view, cells, project.bottom);
  const [first] = header.columns;
  const label = first ?? { row: header.top, left: header.left, right: header.right, key: '' };
  return { header, columns: columnsAt(label, body), passedOver: [], body };
}

/** Whatever stands in a column of such texts has to be read. */
function projectTexts(
  view: SheetView,
  { column, levels, cell, isGoal }: TextColumn,
  { top, bottom }: ProjectRows,
): TextCell[] {
  const head: PlacedLevels = { levels, cells: { level1: cell, level2: cell } };
  const cells: TextCell[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = view.text(row, column);
    if (text === '' || saysNotApplicable(text)) continue;
    const above = cells.at(-1);
    const goesOn = above?.reading.kind === 'read' ? ownLevels(view, above) : head;
    const context = levels === NO_LEVELS.levels ? goesOn : head;
    const reading = indicatorsInText(text, { levels: context.levels, afterGoal: isGoal });
    cells.push({ row, column, context, reading });
  }
  return cells;
}

export function noBody(bottom: number): Body {
  return {
    indicators: [],
    prepared: 0,
    statedTotal: null,
    executionRow: null,
    statedPoints: [],
    notices: [],
    bottom,
    nextHeader: null,
  };
}

/** Every cell that may hold indicators: those that name levels, and those right of one. */
function textCells(view: SheetView, area: Rectangle): TextCell[] {
  const cells: TextCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const filled = view.filledColumns(row, area.left, area.right);
    filled.forEach((column, at) => {
      const left = at === 0 ? leftOf(view, row, column) : (filled[at - 1] ?? null);
      const isLast = at === filled.length - 1;
      const cell = textCell(view, { row, column, left, isLast }, cells.at(-1));
      if (cell !== null) cells.push(cell);
    });
  }
  return cells;
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** The filled column to its left. */
  readonly left: number | null;
  readonly isLast: boolean;
}

/** The column of the merge that reaches down beside the first filled cell of a row. */
function leftOf(view: SheetView, row: number, column: number): number | null {
  return column === 0 ? null : view.area(row, column - 1).left;
}

function textCell(view: SheetView, place: Place, above: TextCell | undefined): TextCell | null {
  const { row, column, left, isLast } = place;
  const text = view.text(row, column);
  const { isTitle, fund, field } = view.word(row, column);
  if (isTitle || fund !== null || isLevel(text)) return null;
  const beside = left === null || !isLast ? NO_LEVELS : levelsAt(view, row, left);
  const isBesideLevel = beside !== NO_LEVELS;
  const goesOn = above?.column === column && above.reading.kind === 'read';
  const context = isBesideLevel ? beside : goesOn ? ownLevels(view, above) : NO_LEVELS;
  const label = left === null ? null : view.words.wordOf(view.mergedText(row, left)).field;
  const isGoal = [field, label].some((word) => /[gG]oal/.test(word?.field ?? ''));
  const reading = indicatorsInText(text, { levels: context.levels, afterGoal: isGoal });
  const saysNothing = saysNotApplicable(text) || view.word(row, column).isFooter;
  if (reading.kind === 'other' && (!isBesideLevel || saysNothing)) return null;
  if (reading.kind === 'not-understood' && goesOn && !isBesideLevel && saysNothing) return null;
  return { row, column, context, reading };
}

function isLevel(text: string): boolean {
  return text.length <= 30 && (level1Of(text) !== null || homeOfLevel2(text) !== null);
}

/** 产出指标 | 数量指标 | the text, or one of the two. */
function levelsAt(view: SheetView, row: number, column: number): PlacedLevels {
  const own = levelAt(view, row, column);
  if (own === null) return NO_LEVELS;
  if (level1Of(own.level.text) !== null) {
    return { levels: { level1: own.level, level2: null }, cells: { level1: own.cell } };
  }
  const upper = column === 0 ? null : levelAt(view, row, column - 1);
  const isUpper = upper !== null && level1Of(upper.level.text) !== null;
  return {
    levels: { level1: isUpper ? upper.level : null, level2: own.level },
    cells: { ...(isUpper ? { level1: upper.cell } : {}), level2: own.cell },
  };
}

function levelAt(
  view: SheetView,
  row: number,
  column: number,
): { level: TextLevel; cell: string } | null {
  const area = view.area(row, column);
  const raw = view.text(area.top, area.left);
  if (!isLevel(raw)) return null;
  return { level: { text: stripAnnotation(raw), raw }, cell: view.name(area.top, area.left) };
}

function ownLevels(view: SheetView, { row, column, reading }: TextCell): PlacedLevels {
  if (reading.kind !== 'read') return NO_LEVELS;
  const cell = view.name(row, column);
  return { levels: reading.levels, cells: { level1: cell, level2: cell } };
}

/** One text that was not understood, and none is read: what is left out cannot be told from what is missing. */
function bodyOf(view: SheetView, cells: readonly TextCell[], bottom: number): Body {
  const failed = cells.find(({ reading }) => reading.kind !== 'read');
  const empty = noBody(bottom);
  if (failed !== undefined) {
    const { reading, row, column } = failed;
    const part = reading.kind === 'not-understood' ? reading.part : view.text(row, column);
    return { ...empty, notices: [textNotUnderstoodNotice(view.name(row, column), part)] };
  }
  const indicators = cells.flatMap((cell) =>
    cell.reading.kind === 'read'
      ? cell.reading.indicators.map((found) => toIndicator(view, cell, found))
      : [],
  );
  const notice: Notice = indicatorsInTextNotice(
    cells.map(({ row, column }) => view.name(row, column)),
    indicators.length,
  );
  return { ...empty, indicators, statedPoints: pointsOf(view, cells), notices: [notice] };
}

function pointsOf(view: SheetView, cells: readonly TextCell[]): StatedPoints[] {
  return cells.flatMap(({ row, column, reading }) =>
    reading.kind === 'read'
      ? reading.points.map((stated) => ({ ...stated, cell: view.name(row, column) }))
      : [],
  );
}

function toIndicator(
  view: SheetView,
  { row, column, context }: TextCell,
  { level1, level2, ordinal, name, value, weight }: TextIndicator,
): Indicator {
  const cell = view.name(row, column);
  const isBeside = (role: 'level1' | 'level2', level: TextLevel | null): string =>
    level === context.levels[role] ? (context.cells[role] ?? cell) : cell;
  return {
    row: row + 1,
    level1: level1?.text ?? null,
    level2: level2?.text ?? null,
    ordinal,
    name,
    target: { ...parseValue(value, { name }), raw: value, text: joinWords(value), cell },
    ...{ basis: null, lastYear: null, scoringRule: null, evidence: null, actual: null },
    ...{ score: null, deviation: null, explanation: null },
    weight: weight === null ? null : pointsFromText(weight, cell),
    cells: {
      ...(level1 === null ? {} : { level1: isBeside('level1', level1) }),
      ...(level2 === null ? {} : { level2: isBeside('level2', level2) }),
      ...{ level3: cell, target: cell },
    },
    hidden: view.isRowHidden(row),
  };
}

const ROLES: readonly ColumnRole[] = ['level1', 'level2', 'level3', 'target'];

function rolesIn({ indicators }: Body): readonly ColumnRole[] {
  return indicators.some(({ weight }) => weight !== null) ? [...ROLES, 'weight'] : ROLES;
}

/** One cell heads them all. */
function columnsAt(
  label: Pick<HeaderColumn, 'row' | 'left' | 'right' | 'key'>,
  body: Body,
): HeaderColumn[] {
  return rolesIn(body).map((role) => ({ ...label, role, parent: '' }));
}

/** 绩效指标 left of the text, or above it; else the text itself. */
function labelOf(
  view: SheetView,
  { row, column }: TextCell,
  area: Rectangle,
): Pick<HeaderColumn, 'row' | 'left' | 'right' | 'key'> {
  const left = column > area.left ? view.area(row, column - 1) : null;
  const above = row > area.top ? view.area(row - 1, column) : null;
  const isFilled = (at: Rectangle | null): at is Rectangle =>
    at !== null && !view.isBlank(at.top, at.left);
  const own = view.area(row, column);
  const at = isFilled(left) ? left : isFilled(above) ? above : own;
  const key = at === own ? '绩效指标' : compact(view.text(at.top, at.left)).slice(0, LONGEST_KEY);
  return { row: at.top, left: at.left, right: at.right, key };
}
