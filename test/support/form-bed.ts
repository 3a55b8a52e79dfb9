/**
 * Clean 绩效目标表 of four fields of work as content, and the layouts that they are drawn in. Examples type over the content,
 * never over the sheet.
 */
import { cellName, rangeName } from '../../src/grid/address';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import {
  ROW_KINDS,
  type Place,
  type RowColumn,
  type RowKind,
  type TypedForm,
} from '../../src/rules/engine/example';
import { FIELDS_OF_WORK, type FieldOfWork, type WrittenRow } from './fields-of-work';
import { snapshotOf, type GridCell } from './snapshot';

export const COLUMNS = [
  ...(['level1', 'level2', 'name', 'target', 'basis', 'lastYear'] as const),
  ...(['weight', 'scoringRule', 'evidence'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];
export type BedRow = Record<Column, GridCell>;

function row(written: WrittenRow): BedRow {
  return Object.fromEntries(COLUMNS.map((column, at) => [column, written[at] ?? null])) as BedRow;
}

const KINDS = Object.keys(ROW_KINDS) as RowKind[];

export class FormBed {
  profile = 'national';
  title: GridCell = '项目支出绩效目标表';
  year: GridCell = '（2024年度）';
  unit: GridCell;
  project: GridCell;
  leader: GridCell = '张某';
  fundsLabel: GridCell = '项目资金（万元）';
  total: GridCell;
  fiscal: GridCell;
  other: GridCell = 0;
  /** The whole period's total; null where the form has the year's money alone. */
  period: GridCell = null;
  goal: GridCell;
  readonly kinds: Readonly<Record<RowKind, BedRow>>;
  /** In the order of the form. */
  rows: BedRow[];
  /** Further rows below the one of a kind. */
  readonly below: Partial<Record<RowKind, BedRow[]>> = {};
  without: Column | null = null;
  hiddenRow: BedRow | null = null;
  hiddenColumn: Column | null = null;
  /** Stands one column to the right of where it should. */
  shifted: BedRow | null = null;
  /** Names of projects on other sheets of the workbook. */
  neighbours: string[] = [];

  constructor(field: FieldOfWork = 'training') {
    const { unit, project, total, goal, rows } = FIELDS_OF_WORK[field];
    [this.unit, this.project, this.total, this.fiscal, this.goal] = [
      unit,
      project,
      total,
      total,
      goal,
    ];
    this.kinds = Object.fromEntries(
      KINDS.map((kind) => [kind, row(rows[kind])]),
    ) as unknown as Record<RowKind, BedRow>;
    this.rows = KINDS.map((kind) => this.kinds[kind]);
  }

  remove(...gone: readonly BedRow[]): void {
    this.rows = this.rows.filter((each) => !gone.includes(each));
  }

  /** A copy of a row with changes, right below it. */
  add(below: BedRow, changes: Partial<BedRow>): BedRow {
    const added = { ...below, ...changes };
    this.rows.splice(this.rows.indexOf(below) + 1, 0, added);
    return added;
  }

  /** Types an example over what stands here. */
  type(form: TypedForm): this {
    for (const field of HEAD) {
      const value = form[field];
      if (value !== undefined) this[field] = value;
    }
    if (form.goalEnd !== undefined) this.goal = textOf(this.goal) + textOf(form.goalEnd);
    for (const kind of KINDS) {
      const own = form[kind];
      if (own === null) this.remove(this.kinds[kind]);
      else Object.assign(this.kinds[kind], own);
    }
    for (const kind of KINDS) {
      const further = form.below?.[kind] ?? [];
      // Each is put right below the first: the last one first.
      const added = [...further].reverse().map((each) => this.add(this.kinds[kind], each));
      if (added.length > 0) this.below[kind] = added.reverse();
    }
    const { without, hidden, shifted, profile, neighbours } = form;
    if (without !== undefined) this.without = without as Column;
    if (shifted !== undefined) this.shifted = this.kinds[shifted];
    if (hidden !== undefined) {
      if (hidden in this.kinds) this.hiddenRow = this.kinds[hidden as RowKind];
      else this.hiddenColumn = hidden as Column;
    }
    if (profile !== undefined) this.profile = profile;
    if (neighbours !== undefined) this.neighbours = [...neighbours];
    return this;
  }
}

const HEAD = [
  ...(['title', 'year', 'unit', 'project', 'leader', 'fundsLabel'] as const),
  ...(['total', 'fiscal', 'other', 'period', 'goal'] as const),
] as const;

/** What is typed in a cell; '' where nothing is. */
export function textOf(cell: GridCell): string {
  if (cell === null) return '';
  return String(typeof cell === 'object' ? cell.v : cell);
}

export interface Layout {
  /** 0-based place of the form's first cell. */
  readonly top: number;
  readonly left: number;
  /** Columns after the name, in this order. */
  readonly order: readonly Column[];
  readonly levels: 'once' | 'merged' | 'repeated';
  readonly goalBelow: boolean;
}

const LABEL: Readonly<Record<Column, string>> = {
  ...{ level1: '一级指标', level2: '二级指标', name: '三级指标', target: '指标值' },
  ...{ basis: '指标值设置依据', lastYear: '上年完成值', weight: '指标分值权重' },
  ...{ scoringRule: '指标赋分规则', evidence: '佐证资料' },
};

export interface DrawnForm {
  readonly sheet: SheetSnapshot;
  /** A1 name. */
  readonly cell: (place: Place | readonly [BedRow, Column]) => string;
}

export function drawForm(bed: FormBed, layout: Layout): DrawnForm {
  const { top, left } = layout;
  const grid: GridCell[][] = [];
  const merges: string[] = [];
  const fields = new Map<string, string>();
  const cells = new Map<BedRow, Map<Column, string>>();
  const put = (r: number, c: number, value: GridCell, place?: string): string => {
    while (grid.length <= r) grid.push([]);
    const line = grid[r]!;
    while (line.length <= c) line.push(null);
    line[c] = value;
    const name = cellName(r + top, c + left);
    if (place !== undefined) fields.set(place, name);
    return name;
  };
  const merge = (r: number, c: number, bottom: number, right: number): void => {
    if (r === bottom && c === right) return;
    merges.push(rangeName({ top: r, left: c, bottom, right }));
  };
  const columns = [...(['level1', 'level2', 'name'] as const), ...layout.order].filter(
    (column) => column !== bed.without,
  );
  const last = LAST;
  put(0, 0, bed.title, 'title');
  merge(0, 0, 0, last);
  put(1, 0, bed.year, 'year');
  merge(1, 0, 1, last);
  put(2, 0, '预算单位');
  merge(2, 0, 2, 1);
  put(2, 2, bed.unit, 'unit');
  merge(2, 2, 2, last);
  put(3, 0, '项目名称');
  merge(3, 0, 3, 1);
  put(3, 2, bed.project, 'project');
  merge(3, 2, 3, 5);
  put(3, 6, '项目负责人');
  put(3, 7, bed.leader, 'leader');
  merge(3, 7, 3, last);
  const goal = drawFunds(bed, put, merge);
  put(goal, 0, '年度总体目标');
  // An empty goal below its label leaves nothing to read there; it is reported at the label.
  const isBelow = layout.goalBelow && textOf(bed.goal).trim() !== '';
  if (isBelow) {
    merge(goal, 0, goal, last);
    put(goal + 1, 0, bed.goal, 'goal');
    merge(goal + 1, 0, goal + 1, last);
  } else {
    merge(goal, 0, goal, 1);
    put(goal, 2, bed.goal, 'goal');
    merge(goal, 2, goal, last);
  }
  const header = goal + (isBelow ? 2 : 1);
  columns.forEach((column, c) => {
    put(header, c, LABEL[column], `header ${column}`);
  });
  fields.set('lastHeader', cellName(header + top, columns.length - 1 + left));
  bed.rows.forEach((each, index) => {
    const r = header + 1 + index;
    const own = new Map<Column, string>();
    const before = bed.rows[index - 1];
    const offset = each === bed.shifted ? 1 : 0;
    columns.forEach((column, c) => {
      const isLevel = column === 'level1' || column === 'level2';
      const same = (one: BedRow | undefined): boolean =>
        one !== undefined &&
        one !== bed.shifted &&
        one.level1 === each.level1 &&
        (column === 'level1' || one.level2 === each.level2);
      if (isLevel && layout.levels !== 'repeated' && same(before)) {
        own.set(column, cells.get(before!)!.get(column)!);
        if (offset === 1 && column === 'level2') put(r, c + 1, null);
        return;
      }
      own.set(column, put(r, c + offset, each[column]));
      if (!isLevel || layout.levels !== 'merged' || offset === 1) return;
      let bottom = index;
      while (same(bed.rows[bottom + 1])) bottom += 1;
      merge(r, c, header + 1 + bottom, c);
    });
    cells.set(each, own);
  });
  const rowOf = (wanted: BedRow): number => header + 1 + bed.rows.indexOf(wanted) + top;
  return {
    sheet: snapshotOf({
      ...{ name: '目标表', rows: grid, merges, origin: { row: top, column: left } },
      hiddenRows: bed.hiddenRow === null ? [] : [rowOf(bed.hiddenRow)],
      hiddenColumns: bed.hiddenColumn === null ? [] : [columns.indexOf(bed.hiddenColumn) + left],
    }),
    cell: (place) => {
      if (typeof place === 'string') return fields.get(place === 'goalEnd' ? 'goal' : place)!;
      if ('header' in place) return fields.get(`header ${place.header}`)!;
      const [of, column, further] = place as readonly [RowKind | BedRow, RowColumn, number?];
      const own =
        typeof of !== 'string'
          ? of
          : further === undefined
            ? bed.kinds[of]
            : bed.below[of]![further]!;
      return cells.get(own)!.get(column as Column)!;
    },
  };
}

const LAST = 8;

type Put = (row: number, column: number, value: GridCell, place?: string) => string;
type Merge = (top: number, left: number, bottom: number, right: number) => void;

/** From the fifth row on; the row below it. */
function drawFunds(bed: FormBed, put: Put, merge: Merge): number {
  put(4, 0, bed.fundsLabel, 'fundsLabel');
  merge(4, 0, 4, 1);
  if (bed.period !== null) {
    put(4, 2, '中期资金总额：');
    put(4, 3, bed.period, 'period');
    put(4, 4, '年度资金总额：', 'totalLabel');
    put(4, 5, bed.total, 'total');
    put(5, 2, '其中：财政拨款');
    put(5, 3, bed.period);
    put(5, 4, '其中：财政拨款');
    put(5, 5, bed.fiscal, 'fiscal');
    return 6;
  }
  put(4, 2, '年度预算总额：', 'totalLabel');
  put(4, 3, bed.total, 'total');
  put(4, 4, '其中：财政拨款');
  put(4, 5, bed.fiscal, 'fiscal');
  put(4, 6, '其他资金：');
  put(4, 7, bed.other, 'other');
  merge(4, 7, 4, LAST);
  return 5;
}
