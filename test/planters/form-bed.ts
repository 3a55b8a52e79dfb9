/** A clean 绩效目标表 as content, and the layouts that it is drawn in. Planters spoil the content, never the sheet. */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { cellName, rangeName } from '../../src/grid/address';
import { snapshotOf, type GridCell } from '../support/snapshot';

export const COLUMNS = [
  ...(['level1', 'level2', 'name', 'target', 'basis', 'lastYear'] as const),
  ...(['weight', 'scoringRule', 'evidence'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];
export type BedRow = Record<Column, GridCell>;

export const GOAL =
  '2024年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。';

function row(...cells: readonly GridCell[]): BedRow {
  return Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? null])) as BedRow;
}

const PROPORTION = '按照完成比例赋分';

export class FormBed {
  profile = 'national';
  title: GridCell = '项目支出绩效目标表';
  year: GridCell = '（2024年度）';
  unit: GridCell = '某市人力资源和社会保障局';
  project: GridCell = '2024年职业技能培训补助';
  leader: GridCell = '张某';
  fundsLabel = '项目资金（万元）';
  total: GridCell = 10;
  fiscal: GridCell = 10;
  other: GridCell = 0;
  goal: GridCell = GOAL;
  readonly periods = row(
    '产出指标',
    '数量指标',
    '培训班期数',
    '≥4期',
    '计划标准',
    '4期',
    5,
    PROPORTION,
    '原始凭证',
  );
  readonly students = row(
    '产出指标',
    '数量指标',
    '参训学员人数',
    '≥200人',
    '计划标准',
    '200人',
    5,
    PROPORTION,
    '原始凭证',
  );
  readonly passed = row(
    '产出指标',
    '质量指标',
    '学员考核合格率',
    '≥95%',
    '历史标准',
    '95%',
    15,
    PROPORTION,
    '工作资料',
  );
  readonly deadline = row(
    '产出指标',
    '时效指标',
    '培训完成时间',
    '2024年11月底前',
    '计划标准',
    '2023年11月底前',
    15,
    '直接赋分',
    '正式资料',
  );
  readonly cost = row(
    '成本指标',
    '经济成本指标',
    '人均培训成本',
    '≤500元/人',
    '预算支出标准',
    '500元/人',
    20,
    PROPORTION,
    '原始凭证',
  );
  readonly skill = row(
    '效益指标',
    '社会效益指标',
    '学员岗位技能提升率',
    '≥80%',
    '行业标准',
    '78%',
    20,
    PROPORTION,
    '工作资料',
  );
  readonly satisfied = row(
    '满意度指标',
    '服务对象满意度指标',
    '参训学员满意度',
    '≥90%',
    '其他标准',
    '90%',
    10,
    '满意度赋分',
    '工作资料',
  );
  rows = [
    ...[this.periods, this.students, this.passed, this.deadline],
    ...[this.cost, this.skill, this.satisfied],
  ];
  without: Column | null = null;
  hiddenRow: BedRow | null = null;
  hiddenColumn: Column | null = null;
  /** Stands one column to the right of where it should. */
  shifted: BedRow | null = null;
  /** Names of projects on other sheets of the workbook. */
  neighbours: string[] = [];

  remove(...gone: readonly BedRow[]): void {
    this.rows = this.rows.filter((each) => !gone.includes(each));
  }

  /** A copy of a row with changes, right below it. */
  add(below: BedRow, changes: Partial<BedRow>): BedRow {
    const added = { ...below, ...changes };
    this.rows.splice(this.rows.indexOf(below) + 1, 0, added);
    return added;
  }
}

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

export type FieldPlace =
  'title' | 'unit' | 'project' | 'leader' | 'totalLabel' | 'total' | 'fiscal' | 'other' | 'goal';
/** A field, a cell of an indicator, a header, or the last header. */
export type Place =
  FieldPlace | readonly [BedRow, Column] | { readonly header: Column } | 'last header';

export interface DrawnForm {
  readonly sheet: SheetSnapshot;
  /** A1 name. */
  readonly cell: (place: Place) => string;
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
  const last = 8;
  put(0, 0, bed.title, 'title');
  merge(0, 0, 0, last);
  put(1, 0, bed.year);
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
  put(4, 0, bed.fundsLabel);
  merge(4, 0, 4, 1);
  put(4, 2, '年度预算总额：', 'totalLabel');
  put(4, 3, bed.total, 'total');
  put(4, 4, '其中：财政拨款');
  put(4, 5, bed.fiscal, 'fiscal');
  put(4, 6, '其他资金：');
  put(4, 7, bed.other, 'other');
  merge(4, 7, 4, last);
  put(5, 0, '年度总体目标');
  // An empty goal below its label leaves nothing to read there; it is reported at the label.
  const isBelow = layout.goalBelow && textOf(bed.goal).trim() !== '';
  if (isBelow) {
    merge(5, 0, 5, last);
    put(6, 0, bed.goal, 'goal');
    merge(6, 0, 6, last);
  } else {
    merge(5, 0, 5, 1);
    put(5, 2, bed.goal, 'goal');
    merge(5, 2, 5, last);
  }
  const header = isBelow ? 7 : 6;
  columns.forEach((column, c) => {
    put(header, c, LABEL[column], `header ${column}`);
  });
  fields.set('last header', cellName(header + top, columns.length - 1 + left));
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
      if (typeof place === 'string') return fields.get(place)!;
      if ('header' in place) return fields.get(`header ${place.header}`)!;
      return cells.get(place[0])!.get(place[1])!;
    },
  };
}
