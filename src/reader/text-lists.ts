/** Lists of projects with the indicators of each in one cell: 项目名称 | 资金 | 绩效目标 | 绩效指标, and no heads of levels. */
import type { FieldName } from '../domain/form-words/label-words';
import { homeOfLevel2, level1Of, stripAnnotation } from '../domain/vocabulary';
import type { Rectangle } from '../grid/address';
import type { Header } from './header';
import { indicatorsInText, NO_LEVELS, type Levels } from './indicators-in-text';
import { projectColumns, type ProjectColumns } from './project-list';
import type { SheetView } from './sheet-view';

/** 绩效指标, 年度绩效指标, 绩效目标及指标 … */
const HEADS = /^.{0,8}指标(?:内容|值|及(?:指标|目标)值|体系|情况)?$/;
const LONGEST_HEAD = 40;
/** One of the first projects shows what the column holds. */
const ROWS_LOOKED_AT = 5;

export interface TextColumn {
  readonly column: number;
  /** 产出指标 over the column of its indicators. */
  readonly levels: Levels;
  readonly cell: string;
  /** Sentences about the goal stand before the indicators. */
  readonly isGoal: boolean;
}

export interface TextList extends ProjectColumns {
  readonly texts: readonly TextColumn[];
}

/** Outside of what was found already; a header that stands again on the next page is one more. */
export function findTextLists(view: SheetView, isTaken: (row: number) => boolean): TextList[] {
  const lists: TextList[] = [];
  const { rows } = view.sheet;
  for (let index = 0; index < rows.length; index++) {
    const row = view.top + index;
    if (!rows[index]?.some((cell) => cell !== null && mayBeHead(cell.value))) continue;
    if (isTaken(row)) continue;
    const list = textListAt(view, row);
    if (list !== null) lists.push(list);
  }
  return lists;
}

function mayBeHead(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_HEAD &&
    /[指目]\s*标|产出|效益|满意度|成本/.test(value)
  );
}

function textListAt(view: SheetView, row: number): TextList | null {
  const columns = view.filledColumns(row, view.left, Infinity);
  if (!columns.some((column) => view.word(row, column).field?.field === 'projectName')) return null;
  const texts = columns.flatMap((column) => textColumn(view, row, column) ?? []);
  const areas = texts.map(({ column }) => view.area(row, column));
  const [first] = areas;
  const last = areas.at(-1);
  if (first === undefined || last === undefined) return null;
  const header: Header = {
    ...{ top: first.top, bottom: Math.max(...areas.map(({ bottom }) => bottom)) },
    ...{ left: first.left, right: last.right },
    columns: areas.map(({ top, left, right }) => ({
      ...{ role: 'level3', row: top, parent: '', left, right },
      key: view.word(top, left).label.key,
    })),
  };
  const list = projectColumns(view, header);
  return list === null ? null : { ...withGoal(view, list, first), texts };
}

/** A column of which one of the first texts was read; of goals only such ones are lists of indicators. */
function textColumn(view: SheetView, row: number, column: number): TextColumn | null {
  const { label, field } = view.word(row, column);
  const isGoal = /[gG]oal$/.test(field?.field ?? '');
  const text = view.text(row, column);
  const levels = levelsNamed(text);
  if (!isGoal && levels === NO_LEVELS && !HEADS.test(label.key)) return null;
  const first = view.area(row, column).bottom + 1;
  for (let below = first; below < Math.min(view.end, first + ROWS_LOOKED_AT); below++) {
    const reading = indicatorsInText(view.text(below, column), { levels, afterGoal: isGoal });
    if (reading.kind === 'read') return { column, levels, isGoal, cell: view.name(row, column) };
  }
  return null;
}

function levelsNamed(raw: string): Levels {
  if (raw.length > LONGEST_HEAD) return NO_LEVELS;
  const level = { text: stripAnnotation(raw), raw };
  if (level1Of(raw) !== null) return { level1: level, level2: null };
  return homeOfLevel2(raw) === null ? NO_LEVELS : { level1: null, level2: level };
}

/** Goal and indicators in one text. */
function withGoal(view: SheetView, list: ProjectColumns, { top, left }: Rectangle): ProjectColumns {
  const field = view.word(top, left).field?.field;
  if (field === undefined || !/[gG]oal$/.test(field) || list.fields.has(field)) return list;
  return { ...list, fields: new Map<FieldName, number>([...list.fields, [field, left]]) };
}
