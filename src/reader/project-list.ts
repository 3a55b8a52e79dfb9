/** Exports that list the indicators of many projects below each other, each row or merge with its 项目名称. */
import { compact } from '../domain/text';
import type { Rectangle } from '../grid/address';
import { isNumbering, type Header } from './header';
import type { HeaderIndex } from './header-index';
import type { FieldName } from '../domain/form-words/label-words';
import type { SheetView } from './sheet-view';
import { isFooter } from '../domain/form-words/labels';

export interface FundColumn {
  readonly column: number;
  readonly row: number;
}

/** The columns beside the indicators, and the header without them. */
export interface ProjectColumns {
  readonly header: Header;
  /** Header cell of 项目名称. */
  readonly cell: string;
  readonly fields: ReadonlyMap<FieldName, number>;
  readonly funds: readonly FundColumn[];
  readonly left: number;
  readonly right: number;
}

/** The rows of one project, first and last. */
export interface ProjectRows {
  /** What tells it from its neighbours: its name and its unit; '' where rows come without a name. */
  readonly key: string;
  readonly top: number;
  bottom: number;
  /** The unit in a row of its own above its projects, in the column of their names; null where there is none. */
  readonly unit: { readonly row: number; readonly column: number } | null;
}

export interface ListedRows {
  readonly projects: readonly ProjectRows[];
  /** The same header again on the next page. */
  readonly nextHeader: Header | null;
}

const LEVELS: ReadonlySet<string> = new Set(['level1', 'level2', 'level3']);

/** Null in a form: there 项目名称 stands above the indicators and not beside them. */
export function projectColumns(view: SheetView, header: Header): ProjectColumns | null {
  const levels = header.columns.filter(({ role }) => LEVELS.has(role));
  const first = Math.min(...levels.map(({ left }) => left));
  const columns = header.columns.filter(({ left }) => left >= first);
  const own = new Set(columns.map(({ left }) => left));
  const fields = new Map<FieldName, number>();
  const funds: FundColumn[] = [];
  let [left, right] = [first, header.right];
  const add = (column: number): boolean => {
    const area = view.area(header.top, column);
    if (view.isBlank(area.top, area.left)) return false;
    left = Math.min(left, area.left);
    right = Math.max(right, area.right);
    if (own.has(area.left)) return true;
    const { field, fund, label } = view.word(area.top, area.left);
    // 单位 beside 项目名称 is whose project it is.
    const name = field?.field ?? (label.key === '单位' ? 'budgetUnit' : null);
    if (name !== null && !fields.has(name)) fields.set(name, area.left);
    else if (fund !== null) funds.push({ row: area.top, column: area.left });
    return true;
  };
  for (let column = first - 1; column >= 0 && add(column); column = left - 1);
  const project = fields.get('projectName');
  if (project === undefined) return null;
  for (let column = header.right + 1; add(column); column = right + 1);
  const cell = view.name(view.area(header.top, project).top, project);
  return { header: { ...header, left: first, columns }, cell, fields, funds, left, right };
}

/** So many empty rows end a list. */
const GAP = 3;
const TOTAL = /^(?:小计|合计|总计|总分)/;

/** The rows of every project, down to a gap, a footer, the next form or the next page. */
export function projectRows(
  view: SheetView,
  { header, fields, left, right }: ProjectColumns,
  headers: HeaderIndex,
): ListedRows {
  const projects: ProjectRows[] = [];
  const column = fields.get('projectName') ?? header.left;
  const unit = fields.get('budgetUnit');
  let isOpen = false;
  let blanks = 0;
  let heading: ProjectRows['unit'] = null;
  for (let row = header.bottom + 1; row < view.end && blanks < GAP; row++) {
    const nextHeader = headers.at(row, header);
    if (nextHeader !== null) return { projects, nextHeader };
    if (view.filledColumns(row, left, right).length === 0) {
      blanks += view.merge(row, column) === null ? 1 : 0;
      continue;
    }
    blanks = 0;
    if (isNumbering(view, header, row)) continue;
    const area = view.area(row, column);
    if (headsProjects(view, row, column, [left, right])) {
      heading = { row, column: area.left };
      isOpen = false;
      continue;
    }
    const text = view.text(area.top, area.left);
    if (endsList(view, text) || endsList(view, leading(view, row, left))) break;
    if (TOTAL.test(compact(text))) {
      isOpen = false;
      continue;
    }
    const current = projects.at(-1);
    const key = `${compact(text)}\n${unit === undefined ? '' : compact(view.mergedText(row, unit))}`;
    const isSame = text === '' || (current !== undefined && isSameProject(current.key, key));
    if (current !== undefined && isOpen && isSame) current.bottom = row;
    else if (text !== '' || view.filledColumns(row, header.left, header.right).length > 0) {
      projects.push({ key: text === '' ? '' : key, top: row, bottom: row, unit: heading });
      isOpen = true;
    }
  }
  return { projects, nextHeader: null };
}

/** A name alone in its row, with another name right below it: the unit whose projects follow. Not 填表说明：. */
function headsProjects(
  view: SheetView,
  row: number,
  column: number,
  [left, right]: readonly [number, number],
): boolean {
  const isAlone = view.filledColumns(row, left, right).join() === String(column);
  const own = view.area(row, column);
  const below = view.area(row + 1, column);
  if (isNote(view.text(row, column))) return false;
  return isAlone && own.bottom === row && below.top === row + 1 && !view.isBlank(row + 1, column);
}

/** Rows at the top of a page that go on with the last project of the page before. */
export function goesOn(last: ProjectRows, next: ProjectRows): boolean {
  return next.key === '' || isSameProject(last.key, next.key);
}

/** A unit that is written once and left blank below does not begin another project. */
function isSameProject(a: string, b: string): boolean {
  const [nameA = '', unitA = ''] = a.split('\n');
  const [nameB = '', unitB = ''] = b.split('\n');
  return nameA === nameB && (unitB === '' || unitA === unitB);
}

function leading(view: SheetView, row: number, left: number): string {
  const area = view.area(row, left);
  return view.text(area.top, area.left);
}

/** The title or the head of the next form, or 填表人：…… below the list. */
function endsList(view: SheetView, text: string): boolean {
  if (text === '') return false;
  const { isTitle, field } = view.words.wordOf(text);
  return isTitle || field !== null || isNote(text);
}

function isNote(text: string): boolean {
  return /[:：]/.test(text) && isFooter(text);
}

export function areaOf(project: ProjectRows, { left, right }: ProjectColumns): Rectangle {
  return { top: project.top, left, bottom: project.bottom, right };
}
