/** SheetSnapshot -> the 绩效目标表 on it, located and typed. */
import { sum } from '../domain/exact';
import type { Funds } from '../domain/funds';
import type { Field } from '../domain/located';
import type { Column, Notice, PerformanceTable, TableKind } from '../domain/performance-table';
import type { OwnLabels } from '../domain/own-labels';
import { compact } from '../domain/text';
import type { Indicator } from '../domain/indicator';
import { parseCell, rangeName, type Rectangle } from '../grid/address';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import { joinBlocks, joinBodies, readBlock, type Block } from './blocks';
import { readBody, type Body } from './body';
import { chosenColumns } from './choose-columns';
import { executionBelow } from './execution-below';
import { readFunds, statedUnit } from './funds';
import { readGoalShares } from './goal-shares';
import { Head } from './head';
import {
  readField,
  readGoals,
  readTitle,
  unitBelowTitle,
  withoutCode,
  withoutPhone,
  yearIn,
  type TitleBlock,
} from './head-fields';
import { HeaderIndex } from './header-index';
import type { FieldName } from '../domain/form-words/label-words';
import { goalsOf, listedFields, listedFunds } from './listed-content';
import { findHeaders, type Header, type HeaderColumn } from './header';
import { findHeadOnly } from './head-only';
import { headAbove } from './head-area';
import {
  dateInValueNotice,
  hiddenSheetNotice,
  noIndicatorsNotice,
  otherBlockNotice,
  otherFormNotice,
  severalProjectsNotice,
  passedOverNotice,
  tooManyMergesNotice,
  unknownHeadsNotice,
} from './notices';
import { otherForm } from './other-form';
import { OwnWords } from './own-words';
import {
  areaOf,
  goesOn,
  projectColumns,
  projectRows,
  type ProjectColumns,
  type ProjectRows,
} from './project-list';
import { SheetView } from './sheet-view';
import { noBody, readProjectText, readTextForm } from './text-forms';
import { findTextLists, type TextList } from './text-lists';
import { totalBelow } from './total-below';
import { withUncalculated } from './uncalculated';
import { unknownHeads } from './unknown-heads';
import { yearAbove, yearOfFunds, yearOfSheetName, type FoundYear } from './year-around';

/** Every table of the sheet, top to bottom and left to right; an empty list where there is none. `labels`: the unit's own. */
export function readTables(sheet: SheetSnapshot, labels: OwnLabels = {}): PerformanceTable[] {
  const view = new SheetView(sheet, new OwnWords(labels));
  const headers = findHeaders(view);
  const index = new HeaderIndex(headers);
  const tables: Located[] = [];
  const consumed = new Set<Header>();
  for (const header of headers) {
    if (consumed.has(header)) continue;
    tables.push(...locate(view, header, index, tables, consumed));
  }
  tables.push(...locateTextLists(view, areasOf(tables)));
  const headOnly = findHeadOnly(view, areasOf(tables)).map((area) => withoutHeader(view, area));
  return [...tables, ...headOnly]
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
    .map((located, at, all) =>
      withUncalculated(view, build(view, located, yearOfBlocks(all.slice(0, at)))),
    );
}

function areasOf(tables: readonly Located[]): Rectangle[] {
  return tables.flatMap(({ area, listed }) => [area, ...(listed?.headArea ?? [])]);
}

interface Located {
  readonly area: Rectangle;
  readonly head: Head;
  readonly titleBlock: TitleBlock;
  /** 部门整体, 转移支付: the kind of form where it is none of a project. */
  readonly otherForm: string | null;
  readonly header: Header | null;
  readonly columns: readonly HeaderColumn[];
  readonly passedOver: readonly HeaderColumn[];
  readonly body: Body;
  readonly otherBlocks: readonly { readonly label: string; readonly cell: string }[];
  /** Of a list of projects: what its columns say, and how many there are. */
  readonly listed?: Listed;
}

interface Listed {
  readonly fields: ReadonlyMap<FieldName, Field | null>;
  readonly funds: Funds;
  /** Title and header above the list, with its first project. */
  readonly headArea: readonly Rectangle[];
  /** Said once for the whole list. */
  readonly notices: PerformanceTable['notices'];
}

function locate(
  view: SheetView,
  header: Header,
  headers: HeaderIndex,
  above: readonly Located[],
  consumed: Set<Header>,
): Located[] {
  const taken = above.findLast(
    ({ area }) => area.left <= header.right && header.left <= area.right,
  );
  const top = headAbove(view, header, taken?.area.bottom ?? -1, headers);
  const head = new Head(view, { ...top, bottom: header.top - 1 });
  const titleBlock = titleWithYear(view, head, taken?.area.bottom ?? -1);
  const { title, year } = titleBlock;
  const list = projectColumns(view, header);
  if (list !== null) {
    const pageAt = (next: Header): ProjectColumns | null => projectColumns(view, next);
    const read = (page: ProjectColumns, project: ProjectRows): Block => {
      const choice = chosenColumns(view, page.header, year);
      const body = readBody(view, page.header, choice.columns, headers, project);
      return { header: page.header, ...choice, body };
    };
    return locateListed(view, list, { head, titleBlock }, { headers, consumed, pageAt, read });
  }
  const blocks = [readBlock(view, header, headers, year)];
  for (let next = blocks[0]?.body.nextHeader ?? null; next !== null;) {
    consumed.add(next);
    const block = readBlock(view, next, headers, year);
    blocks.push(block);
    next = block.body.nextHeader;
  }
  const { main, others } = joinBlocks(view, blocks);
  const isForm = title !== null || head.cells.some((cell) => cell.isLabel);
  if (main.body.indicators.length === 0 && !isForm) return [];
  const area = { ...top, bottom: Math.max(...blocks.map((block) => block.body.bottom)) };
  return [
    {
      ...main,
      area,
      head,
      titleBlock,
      otherBlocks: others,
      otherForm: otherForm(head, titleBlock),
    },
  ];
}

interface Pages {
  readonly headers: HeaderIndex;
  readonly consumed: Set<Header>;
  /** The list that goes on under a header. */
  readonly pageAt: (header: Header) => ProjectColumns | null;
  readonly read: (page: ProjectColumns, project: ProjectRows) => Block;
}

/** The indicators of each project in the text of one cell. */
function locateTextLists(view: SheetView, areas: readonly Rectangle[]): Located[] {
  const isTaken = (row: number): boolean =>
    areas.some(({ top, bottom }) => top <= row && row <= bottom);
  const lists = findTextLists(view, isTaken);
  const headers = new HeaderIndex(lists.map(({ header }) => header));
  const listAt = ({ top }: Header): TextList | null =>
    lists.find(({ header }) => header.top === top) ?? null;
  const consumed = new Set<Header>();
  const found: Located[] = [];
  for (const list of lists) {
    if (consumed.has(list.header)) continue;
    const lastTaken = lastRowAbove(list.header.top, [...areas, ...found.map(({ area }) => area)]);
    const top = headAbove(view, list.header, lastTaken, headers);
    const head = new Head(view, { ...top, bottom: list.header.top - 1 });
    const titleBlock = titleWithYear(view, head, lastTaken);
    const read = (page: ProjectColumns, project: ProjectRows): Block =>
      readProjectText(view, listAt(page.header) ?? list, project);
    found.push(
      ...locateListed(
        view,
        list,
        { head, titleBlock },
        { headers, consumed, pageAt: listAt, read },
      ),
    );
  }
  return found;
}

function lastRowAbove(row: number, areas: readonly Rectangle[]): number {
  return areas.reduce((last, { bottom }) => (bottom < row ? Math.max(last, bottom) : last), -1);
}

/** One table a project; the head above the list is everybody's. */
function locateListed(
  view: SheetView,
  list: ProjectColumns,
  { head, titleBlock }: Pick<Located, 'head' | 'titleBlock'>,
  { headers, consumed, pageAt, read }: Pages,
): Located[] {
  const found: { project: ProjectRows; block: Block }[] = [];
  for (let page: ProjectColumns | null = list; page !== null;) {
    const { projects, nextHeader } = projectRows(view, page, headers);
    for (const [at, project] of projects.entries()) {
      const block = read(page, project);
      const last = at === 0 ? found.at(-1) : undefined;
      if (last === undefined || !goesOn(last.project, project)) {
        found.push({ project, block });
        continue;
      }
      last.project = { ...last.project, bottom: project.bottom };
      const bodies = [last.block.body, block.body];
      last.block = { ...last.block, body: joinBodies(last.block.body, bodies) };
    }
    page = nextHeader === null ? null : pageAt(nextHeader);
    if (nextHeader !== null && page !== null) consumed.add(nextHeader);
  }
  const projects = found.map(({ project }) => project);
  const fields = listedFields(view, list, projects);
  const form = otherForm(head, titleBlock);
  const unit = statedUnit(head);
  const notice = severalProjectsNotice(list.cell, found.length);
  return found.map(({ project, block }, at) => ({
    ...{ ...block, head, titleBlock, otherForm: form },
    ...{ otherBlocks: [], area: areaOf(project, list) },
    listed: {
      fields: fields[at] ?? new Map<FieldName, Field | null>(),
      funds: listedFunds(view, list, project, unit),
      headArea: at === 0 ? [{ ...head.area, bottom: list.header.bottom }] : [],
      notices: at === 0 ? [notice] : [],
    },
  }));
}

/** As the head says; a year right above the title counts where the head has none. */
function titleWithYear(view: SheetView, head: Head, lastTaken: number): TitleBlock {
  const block = readTitle(head);
  if (block.year !== null || block.title === null) return block;
  const found = yearAbove(view, head.area, lastTaken);
  return found === null ? block : { ...block, year: found.year, yearCell: found.cell };
}

/** A form without a header of levels: its indicators stand in a text, or there are none. */
function withoutHeader(view: SheetView, area: Rectangle): Located {
  const { body, columns } = readTextForm(view, area) ?? { body: noBody(area.bottom), columns: [] };
  const head = new Head(view, area);
  const titleBlock = readTitle(head);
  return {
    ...{ area, head, titleBlock, header: null, columns, passedOver: [], body },
    otherForm: otherForm(head, titleBlock),
    otherBlocks: [],
  };
}

/** 2024年度 above the first of several blocks is said of all that have no title of their own. */
function yearOfBlocks(above: readonly Located[]): FoundYear | null {
  const titled = above.findLast(({ titleBlock }) => titleBlock.year !== null);
  const { year = null, yearCell = null } = titled?.titleBlock ?? {};
  return year === null || yearCell === null ? null : { year, cell: yearCell };
}

function build(view: SheetView, located: Located, ofBlocks: FoundYear | null): PerformanceTable {
  const { area, head, body, titleBlock, listed } = located;
  const { funds: stated, notices: fundNotices } =
    listed === undefined ? readFunds(head) : { funds: listed.funds, notices: [] };
  const field = (name: FieldName, clean: (text: string) => string): Field | null =>
    listed?.fields.get(name) ?? readField(head, name, clean);
  const projectName = field('projectName', withoutCode);
  const named = projectName?.value == null ? null : yearIn(projectName.value);
  const goals = listed === undefined ? readGoals(head) : goalsOf(listed.fields);
  const inFunds = listed === undefined ? yearOfFunds(stated) : null;
  const inSheetName = yearOfSheetName(view.sheet.name);
  const shared = titleBlock.title === null && inSheetName === null ? ofBlocks : null;
  const kind = kindOf(located);
  const isOneForm = kind === 'self-evaluation' && listed === undefined;
  const scoreColumn = located.columns.find(({ role }) => role === 'score')?.left ?? null;
  const lastIndicator = body.indicators.reduce((last, { row }) => Math.max(last, row - 1), 0);
  const funds =
    isOneForm && stated.execution === null
      ? { ...stated, execution: executionBelow(view, area, lastIndicator, stated.currencyUnit) }
      : stated;
  return {
    sheet: view.sheet.name,
    hidden: view.sheet.hidden === true,
    range: rangeName(withShiftedCells(area, body)),
    kind,
    // What heads a list is no project's own: a finding would point at it from every project.
    title: listed === undefined ? titleBlock.title : null,
    year:
      titleBlock.year ??
      named ??
      inFunds?.year ??
      yearOfSheetName(view.sheet.name) ??
      shared?.year ??
      null,
    yearCell:
      titleBlock.yearCell ??
      (named === null ? (inFunds?.cell ?? shared?.cell ?? null) : (projectName?.cell ?? null)),
    fields: {
      projectName,
      budgetUnit: field('budgetUnit', withoutCode) ?? unitBelowTitle(head, titleBlock.title),
      department: field('department', withoutCode),
      implementer: field('implementer', withoutCode),
      leader: field('leader', withoutPhone),
    },
    funds,
    goals,
    goalShares: listed === undefined ? readGoalShares(head, goals.annual) : [],
    columns: located.columns.map((column) => toColumn(view, column)),
    indicators: body.indicators,
    preparedRows: body.prepared,
    weightTotal: weightTotal(body),
    statedTotal: body.statedTotal ?? (isOneForm ? totalBelow(view, area, scoreColumn) : null),
    executionRow: body.executionRow,
    statedPoints: body.statedPoints,
    notices: [...noticesOf(view, located), ...fundNotices],
  };
}

/** A row that slipped to the right ends beyond its header. */
function withShiftedCells(area: Rectangle, { indicators }: Body): Rectangle {
  const columns = indicators.flatMap(({ cells }) =>
    Object.values(cells).map((cell) => parseCell(cell)?.column ?? area.right),
  );
  return { ...area, right: columns.reduce((most, column) => Math.max(most, column), area.right) };
}

function toColumn(view: SheetView, column: HeaderColumn): Column {
  let hidden = true;
  for (let c = column.left; c <= column.right; c++) hidden &&= view.isColumnHidden(c);
  return {
    role: column.role,
    header: compact(view.text(column.row, column.left)),
    cell: view.name(column.row, column.left),
    hidden,
  };
}

function weightTotal(body: Body): string | null {
  const weights = body.indicators.flatMap((indicator) => indicator.weight?.amount ?? []);
  return weights.length === 0 ? null : sum(weights);
}

function kindOf(located: Located): TableKind {
  if (located.otherForm !== null) return 'other';
  if (located.titleBlock.title?.value?.includes('自评') === true) return 'self-evaluation';
  const roles = new Set(located.columns.map((column) => column.role));
  return roles.has('actual') && roles.has('score') ? 'self-evaluation' : 'target';
}

function noticesOf(view: SheetView, located: Located): PerformanceTable['notices'] {
  const { body, area, listed } = located;
  const first = view.name(area.top, area.left);
  const { title } = located.titleBlock;
  const form = located.otherForm;
  const passedOver = located.passedOver.filter((column) => /level3|target/.test(column.role));
  const dates = body.indicators.filter((indicator) => isDateByAccident(view, indicator));
  return [
    ...(view.sheet.hidden === true ? [hiddenSheetNotice(view.sheet.name, first)] : []),
    ...(form === null ? [] : [otherFormNotice(form, title?.cell ?? first)]),
    ...(body.indicators.length === 0 && !body.notices.some(({ code }) => code === 'no-indicators')
      ? [nothingReadNotice(view, located, first)]
      : []),
    ...(listed?.notices ?? []),
    ...body.notices,
    ...(passedOver.length > 0 ? [passedOverNotice(view, passedOver)] : []),
    ...located.otherBlocks.map((block) => otherBlockNotice(block.label, block.cell)),
    ...(dates.length > 0 ? [dateInValueNotice(dates)] : []),
    ...(view.mergesCut ? [tooManyMergesNotice(first)] : []),
  ];
}

function nothingReadNotice(view: SheetView, { header, area }: Located, first: string): Notice {
  const heads = header === null ? unknownHeads(view, area) : [];
  return heads.length > 0 ? unknownHeadsNotice(heads) : noIndicatorsNotice(first, header !== null);
}

/** 3-5 typed into a cell became 3月5日: a date number under an indicator that is not about time. */
function isDateByAccident(view: SheetView, indicator: Indicator): boolean {
  if (indicator.target?.kind !== 'deadline') return false;
  const place = parseCell(indicator.target.cell);
  if (place === null) return false;
  const isNumber = typeof view.cell(place.row, place.column)?.value === 'number';
  return isNumber && !(indicator.level2 ?? '').includes('时效');
}
