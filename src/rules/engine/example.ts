import { inQuotes } from '../../domain/text';
/** Examples as data: what is typed in a clean 绩效目标表, by role. Tests draw it in many layouts; people read it as text. */

/** Text or number as typed; a number with its format; null for an empty cell. */
export type Typed = string | number | null | { readonly v: number; readonly z: string };

/** The rows of the clean form, by what they are there for. A 自评表 has count, deadline, benefit and satisfaction. */
export const ROW_KINDS = {
  count: '数量指标',
  people: '数量指标',
  quality: '质量指标',
  deadline: '时效指标',
  cost: '成本指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
} as const;
export type RowKind = keyof typeof ROW_KINDS;

const ROW_COLUMNS = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  target: '指标值',
  basis: '指标值设置依据',
  lastYear: '上年完成值',
  weight: '权重',
  scoringRule: '赋分规则',
  evidence: '佐证资料',
  actual: '实际完成值',
  score: '得分',
  deviation: '偏差原因',
} as const;
export type RowColumn = keyof typeof ROW_COLUMNS;
export type TypedRow = Readonly<Partial<Record<RowColumn, Typed>>>;

const FIELDS = {
  title: '表题',
  year: '年度',
  unit: '预算单位',
  project: '项目名称',
  leader: '项目负责人',
  fundsLabel: '资金栏标签',
  total: '年度预算总额',
  fiscal: '财政拨款',
  other: '其他资金',
  /** The whole period's total beside the year's; the clean form has none. */
  period: '中期资金总额',
  goal: '年度总体目标',
  /** A sentence at the end of the goal. */
  goalEnd: '年度总体目标',
  /** Of a 自评表: beside the goal. */
  goalReached: '实际完成情况',
  /** Of a 自评表. */
  budget: '全年预算数',
  executed: '全年执行数',
  rate: '执行率',
  executionScore: '执行率得分',
  statedTotal: '总分',
  grade: '自评等级',
} as const;
export type TypedField = keyof typeof FIELDS;

/** What is typed; everything that is not named stays as the clean form has it. */
export interface TypedForm extends TypedHead, TypedRows {
  /** What people read instead, where the cells alone would not say it. */
  readonly says?: string;
  /** Further rows below the one of that kind: what differs from it. */
  readonly below?: Readonly<Partial<Record<RowKind, readonly TypedRow[]>>>;
  readonly without?: RowColumn;
  readonly hidden?: RowKind | RowColumn;
  /** This row stands one column too far to the right. */
  readonly shifted?: RowKind;
  /** Id of the region. */
  readonly profile?: string;
  /** Names of projects on other sheets of the workbook. */
  readonly neighbours?: readonly string[];
}

type TypedHead = Readonly<Partial<Record<TypedField, Typed>>>;
/** null: the form has no such row. */
type TypedRows = Readonly<Partial<Record<RowKind, TypedRow | null>>>;

/** A field, its label, a cell of a row (the nth further row below it), a header, or the last header. */
export type Place =
  | TypedField
  | 'totalLabel'
  | 'lastHeader'
  | readonly [RowKind, RowColumn]
  | readonly [RowKind, RowColumn, number]
  | { readonly header: RowColumn };

export interface Example {
  /** Typed in both cases. */
  readonly with?: TypedForm;
  /** Each is found, at `at`; people read the first. */
  readonly wrong: TypedForm | readonly TypedForm[];
  /** Each is left alone. */
  readonly right: TypedForm | readonly TypedForm[];
  /** The first cell of the finding. */
  readonly at: Place;
  /** What stands there once the (first) wrong case has been mended; null where nothing is offered. */
  readonly fixed?: string | null;
  /** Where it stands, where that is not `at`. */
  readonly fixedAt?: Place;
  /** Checks that rightly speak too, and why. */
  readonly also?: Readonly<Record<string, string>>;
  /** target unless given. */
  readonly form?: 'target' | 'self-evaluation';
  /** It turns on the goal or the rows of the clean form of 职业技能培训; without it, the field of work does not matter. */
  readonly field?: 'training';
}

export function casesOf(cases: TypedForm | readonly TypedForm[]): readonly TypedForm[] {
  return Array.isArray(cases) ? (cases as readonly TypedForm[]) : [cases as TypedForm];
}

/** One form with what another types over it. */
export function typedOver(below: TypedForm | undefined, over: TypedForm): TypedForm {
  if (below === undefined) return over;
  const rows = (Object.keys(ROW_KINDS) as RowKind[]).flatMap((kind) => {
    const [first, second] = [below[kind], over[kind]];
    return first != null && second != null ? [[kind, { ...first, ...second }] as const] : [];
  });
  return { ...below, ...over, ...Object.fromEntries(rows) };
}

/** How an example reads: 人均培训成本：指标值≤500元/人，上年完成值450元/人. */
export function exampleTexts({ with: common, wrong, right }: Example): {
  readonly wrong: string;
  readonly right: string;
} {
  const [bad, good] = [casesOf(wrong)[0] ?? {}, casesOf(right)[0] ?? {}];
  return { wrong: textOf(typedOver(common, bad)), right: textOf(typedOver(common, good)) };
}

function textOf(form: TypedForm): string {
  if (form.says !== undefined) return form.says;
  const fields = (Object.keys(FIELDS) as TypedField[]).flatMap((field) => {
    const value = form[field];
    return value === undefined ? [] : [`${FIELDS[field]}：${shown(value)}`];
  });
  const rows = (Object.keys(ROW_KINDS) as RowKind[]).flatMap((kind) => {
    const row = form[kind];
    const own =
      row === null ? [`没有${ROW_KINDS[kind]}`] : row === undefined ? [] : [rowText(row, kind)];
    return [...own, ...(form.below?.[kind] ?? []).map((further) => rowText(further, kind))];
  });
  const { without, neighbours = [] } = form;
  return [
    ...fields,
    ...rows,
    ...(without === undefined ? [] : [`没有${inQuotes(ROW_COLUMNS[without])}一列`]),
    ...neighbours.map((name) => `另一张表的项目名称：${name}`),
  ]
    .join('；')
    .replaceAll('。；', '；');
}

/** Columns of words, which need quotes beside their header; a number speaks for itself. */
const WORDS: ReadonlySet<RowColumn> = new Set([
  ...(['level1', 'level2', 'basis', 'scoringRule', 'evidence', 'deviation'] as const),
]);

function rowText({ name, ...cells }: TypedRow, kind: RowKind): string {
  const parts = (Object.keys(ROW_COLUMNS) as RowColumn[]).flatMap((column) => {
    const value = column === 'name' ? undefined : cells[column];
    if (value === undefined) return [];
    const text = shown(value);
    return [
      ROW_COLUMNS[column] + (WORDS.has(column) && !text.startsWith('（') ? inQuotes(text) : text),
    ];
  });
  if (parts.length === 0) return `三级指标：${shown(name ?? null)}`;
  return `${name === undefined ? ROW_KINDS[kind] : shown(name)}：${parts.join('，')}`;
}

function shown(value: Typed): string {
  if (value === null) return '（空）';
  if (typeof value === 'object')
    return value.z.endsWith('%') ? `${value.v * 100}%` : String(value.v);
  return String(value).trim() === '' ? '（空格）' : String(value);
}
