/**
 * A nine-column 绩效目标表 with fixed places, clean unless a test spoils it:
 * A1 title, A2 year, C3 unit, C4 name, H4 leader, D5 total, F5 fiscal, H5 other, C6 goal,
 * A7:I7 header, then one row an indicator: A level1, B level2, C name, D target, E basis,
 * F lastYear, G weight, H scoringRule, I evidence.
 */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { findProfile } from '../../src/regions/profiles';
import type { Profile } from '../../src/regions/profile';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { explainFinding } from '../../src/review/explain-finding';
import type { Check } from '../../src/rules/engine/check';
import type { Explanation } from '../../src/rules/engine/explain';
import type { Finding } from '../../src/rules/engine/finding';
import { snapshotOf, type GridCell } from './snapshot';

export type IndicatorCells = readonly [
  level1: GridCell,
  level2: GridCell,
  name: GridCell,
  target: GridCell,
  basis: GridCell,
  lastYear: GridCell,
  weight: GridCell,
  scoringRule: GridCell,
  evidence: GridCell,
];

export const CLEAN_INDICATORS: readonly IndicatorCells[] = [
  [
    '产出指标',
    '数量指标',
    '培训班期数',
    '≥4期',
    '计划标准',
    '4期',
    10,
    '按照完成比例赋分',
    '原始凭证',
  ],
  [
    null,
    '质量指标',
    '学员考核合格率',
    '≥95%',
    '历史标准',
    '95%',
    15,
    '按照完成比例赋分',
    '工作资料',
  ],
  [
    null,
    '时效指标',
    '培训完成时间',
    '2024年11月底前',
    '计划标准',
    '2023年11月底前',
    15,
    '直接赋分',
    '正式资料',
  ],
  [
    '成本指标',
    '经济成本指标',
    '人均培训成本',
    '≤500元/人',
    '预算支出标准',
    '500元/人',
    20,
    '按照完成比例赋分',
    '原始凭证',
  ],
  [
    '效益指标',
    '社会效益指标',
    '学员岗位技能提升率',
    '≥80%',
    '行业标准',
    '78%',
    20,
    '按照完成比例赋分',
    '工作资料',
  ],
  [
    '满意度指标',
    '服务对象满意度指标',
    '参训学员满意度',
    '≥90%',
    '其他标准',
    '90%',
    10,
    '满意度赋分',
    '工作资料',
  ],
];

export interface FormOptions {
  readonly title?: GridCell;
  readonly year?: GridCell;
  readonly unit?: GridCell;
  readonly project?: GridCell;
  readonly leader?: GridCell;
  readonly fundsLabel?: GridCell;
  readonly total?: GridCell;
  readonly fiscal?: GridCell;
  readonly other?: GridCell;
  readonly goal?: GridCell;
  readonly goalLabel?: GridCell;
  readonly header?: readonly GridCell[];
  readonly indicators?: readonly IndicatorCells[];
  /** Cells that differ from the clean rows (0-based), in their place. */
  readonly rows?: Changes;
  /** Further rows below the indicators, as written. */
  readonly footer?: readonly (readonly GridCell[])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export const HEADER = [
  ...['一级指标', '二级指标', '三级指标', '指标值', '指标值设置依据', '上年完成值'],
  ...['指标分值权重', '指标赋分规则', '佐证资料'],
];

function pick<T>(value: T | undefined, otherwise: T): T {
  return value === undefined ? otherwise : value;
}

export function formSheet(options: FormOptions = {}): SheetSnapshot {
  const indicators = options.indicators ?? indicatorsWith(options.rows ?? {});
  const rows: (readonly GridCell[])[] = [
    [pick(options.title, '项目支出绩效目标表')],
    [pick(options.year, '（2024年度）')],
    ['预算单位', null, pick(options.unit, '某市人力资源和社会保障局')],
    [
      ...['项目名称', null, pick(options.project, '2024年职业技能培训补助'), null, null, null],
      ...['项目负责人', pick(options.leader, '张某')],
    ],
    [
      ...[
        pick(options.fundsLabel, '项目资金（万元）'),
        null,
        '年度预算总额：',
        pick(options.total, 10),
      ],
      ...['其中：财政拨款', pick(options.fiscal, 10), '其他资金：', pick(options.other, 0)],
    ],
    [
      pick(options.goalLabel, '年度总体目标'),
      null,
      pick(
        options.goal,
        '2024年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。',
      ),
    ],
    options.header ?? HEADER,
    ...indicators,
    ...(options.footer ?? []),
  ];
  const last = 7 + indicators.length;
  return snapshotOf({
    name: '目标表',
    rows,
    merges: [
      'A1:I1',
      'A2:I2',
      'A3:B3',
      'C3:I3',
      'A4:B4',
      'C4:F4',
      'H4:I4',
      'A5:B5',
      'H5:I5',
      'A6:B6',
      'C6:I6',
    ],
    hiddenRows: (options.hiddenRows ?? []).filter((row) => row <= last),
    hiddenColumns: options.hiddenColumns ?? [],
  });
}

/** Replaces cells of one row (0-based) of the clean indicators. */
export function indicatorsWith(changes: Changes): IndicatorCells[] {
  return CLEAN_INDICATORS.map((row, index) => {
    const copy: GridCell[] = [...row];
    for (const [column, value] of Object.entries(changes[index] ?? {})) {
      copy[COLUMNS.indexOf(column as Column)] = value ?? null;
    }
    return copy as unknown as IndicatorCells;
  });
}

const COLUMNS = [
  ...(['level1', 'level2', 'name', 'target', 'basis', 'lastYear'] as const),
  ...(['weight', 'scoringRule', 'evidence'] as const),
] as const;
type Column = (typeof COLUMNS)[number];
type Changes = Readonly<Record<number, Partial<Record<Column, GridCell>>>>;

/** Runs one check over the only table of a sheet, with the national profile unless told otherwise. */
export function runCheck(
  check: Check,
  form: SheetSnapshot | FormOptions,
  profile: Profile | string = 'national',
): Finding[] {
  return [...checked(check, form, profile).result.findings];
}

function checked(
  check: Check,
  form: SheetSnapshot | FormOptions,
  profile: Profile | string = 'national',
) {
  const sheet = 'origin' in form ? form : formSheet(form);
  const table = readTables(sheet)[0];
  if (table === undefined) throw new Error('the sheet has no table');
  const chosen = typeof profile === 'string' ? findProfile(profile) : profile;
  if (chosen === null) throw new Error('no such profile');
  return { sheet, result: checkTable(table, sheet, { profile: chosen, checks: [check] }) };
}

/** How the first finding of one check is explained. */
export function explained(...of: Parameters<typeof runCheck>): Explanation {
  const { sheet, result } = checked(...of);
  const [first] = result.findings;
  if (first === undefined) throw new Error('nothing found');
  return explainFinding(result, sheet, first);
}

/** A finding in one line, as a test asserts it: A05 warning D11 F11: “人均培训成本”目标放宽到…. */
export function said(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ rule, severity, cells, message }) => `${rule} ${severity} ${cells.join(' ')}: ${message}`,
  );
}

/** What one check says of a form, one line a finding. */
export function found(...of: Parameters<typeof runCheck>): string[] {
  return said(runCheck(...of));
}

/** Rule, severity, cells and message of each finding, for tests that match some of them. */
export function brief(findings: readonly Finding[]) {
  return findings.map(({ rule, severity, cells, message }) => ({ rule, severity, cells, message }));
}
