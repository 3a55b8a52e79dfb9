/** Random forms with a known content, laid out at random: what the reader must give back. */
import fc from 'fast-check';
import type { Cell, SheetSnapshot } from '../../src/grid/sheet-snapshot';
import type { Rectangle } from '../../src/grid/address';

export interface RandomIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly basis: string;
  readonly lastYear: string;
  readonly weight: number;
  readonly scoringRule: string;
  readonly evidence: string;
}

export interface RandomContent {
  readonly year: number;
  readonly project: string;
  readonly unit: string;
  readonly leader: string;
  readonly total: number;
  readonly goal: string;
  readonly indicators: readonly RandomIndicator[];
}

type ColumnName = keyof RandomIndicator;

export interface RandomLayout {
  readonly origin: { readonly row: number; readonly column: number };
  readonly order: readonly ColumnName[];
  readonly labels: Readonly<Record<string, string>>;
  readonly levels: 'merged' | 'once' | 'repeated';
  readonly blockLabel: boolean;
  readonly nameFirst: boolean;
  readonly goalBelow: boolean;
  readonly inlineUnit: boolean;
  readonly extraColumn: boolean;
  readonly blankRows: number;
  readonly footer: readonly string[];
  readonly titleSpacing: boolean;
  readonly note: boolean;
}

const LEVELS: readonly (readonly [string, string])[] = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['产出指标', '时效指标'],
  ['成本指标', '经济成本指标'],
  ['效益指标', '经济效益指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
];

const nouns = fc.constantFrom(
  '道路',
  '学校',
  '设备',
  '人员',
  '档案',
  '社区',
  '企业',
  '河道',
  '系统',
  '医院',
);
const verbs = fc.constantFrom('维修', '培训', '采购', '补助', '检测', '巡查', '改造', '建设');

const indicator = (place: number): fc.Arbitrary<RandomIndicator> =>
  fc.record({
    level1: fc.constant(LEVELS[place]![0]),
    level2: fc.constant(LEVELS[place]![1]),
    name: fc
      .tuple(nouns, verbs, fc.constantFrom('数量', '合格率', '面积', '次数'))
      .map((x) => x.join('')),
    target: fc.constantFrom(
      '≥12次',
      '>=95%',
      '=30天',
      '≤45.5万元',
      '9个',
      '每月25日前',
      '明显改善',
    ),
    basis: fc.constantFrom(
      '计划标准',
      '行业标准',
      '历史标准',
      '预算支出标准',
      '其他标准',
      '自定义',
    ),
    lastYear: fc.constantFrom('10次', '95%', '', '新增指标，无上年完成值', '0'),
    weight: fc.integer({ min: 1, max: 30 }),
    scoringRule: fc.constantFrom('按照完成比例赋分', '直接赋分', '按评判等级赋分', '满意度赋分'),
    evidence: fc.constantFrom('正式资料', '原始凭证,说明材料', '工作资料'),
  });

export const randomContent: fc.Arbitrary<RandomContent> = fc.record({
  year: fc.integer({ min: 2018, max: 2030 }),
  project: fc.tuple(nouns, verbs).map((x) => `${x.join('')}补助经费`),
  unit: nouns.map((noun) => `某市${noun}管理局`),
  leader: fc.constantFrom('张某', '李某某', '欧阳某'),
  total: fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100),
  goal: fc
    .tuple(nouns, verbs)
    .map((x) => `对全市${x[0]}进行${x[1]}，保障正常运行，群众满意度不低于90%。`),
  indicators: fc
    .array(fc.integer({ min: 0, max: LEVELS.length - 1 }), { minLength: 1, maxLength: 12 })
    .chain((places) => fc.tuple(...[...places].sort((a, b) => a - b).map(indicator))),
});

const middle: readonly ColumnName[] = [
  'target',
  'basis',
  'lastYear',
  'weight',
  'scoringRule',
  'evidence',
];

const variants = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

export const randomLayout: fc.Arbitrary<RandomLayout> = fc.record({
  origin: fc.record({
    row: fc.integer({ min: 0, max: 40 }),
    column: fc.integer({ min: 0, max: 30 }),
  }),
  order: fc
    .shuffledSubarray([...middle], { minLength: middle.length, maxLength: middle.length })
    .map((rest): ColumnName[] => ['level1', 'level2', 'name', ...rest]),
  labels: fc.record({
    unit: variants(['预算单位', '填报单位', '预算部门', '预算单位：']),
    project: variants(['项目名称', '项目支出名称', '项目 名称', '*项目名称']),
    leader: variants(['项目负责人', '项目负责人及电话', '项目责任人']),
    total: variants(['年度预算总额：', '年度资金总额', '年度资金总额:', '资金总额']),
    goal: variants(['年度总体目标', '项目总体目标', '年度绩效目标', '总 体 目 标']),
    level1: variants(['一级指标', '一级 指标', '一级目标']),
    level2: variants(['二级指标', '二级 指标']),
    name: variants(['三级指标', '指标名称', '三级 指标']),
    target: variants(['指标值', '年度指标值', '目标值', '*指标值']),
    basis: variants(['指标值设置依据', '指标值设定依据']),
    lastYear: variants(['上年完成值', '上年实际值', '2023年完成值']),
    weight: variants(['指标分值权重', '权重', '分值', '分值（分）']),
    scoringRule: variants(['指标赋分规则', '赋分规则', '评（扣）分标准']),
    evidence: variants(['佐证资料', '佐证资料要求']),
  }),
  levels: variants(['merged', 'once', 'repeated']) as fc.Arbitrary<RandomLayout['levels']>,
  blockLabel: fc.boolean(),
  nameFirst: fc.boolean(),
  goalBelow: fc.boolean(),
  inlineUnit: fc.boolean(),
  extraColumn: fc.boolean(),
  blankRows: fc.integer({ min: 0, max: 2 }),
  footer: fc.subarray([
    '注：权重合计90分。',
    '填表人：王某　联系电话：0991-1234567',
    '财政部门审核意见',
  ]),
  titleSpacing: fc.boolean(),
  note: fc.boolean(),
});

/** Writes the content in the layout; returns the sheet and the range that the form fills. */
export function layOut(
  content: RandomContent,
  layout: RandomLayout,
): { sheet: SheetSnapshot; bottom: number } {
  const writer = new Writer(layout.origin);
  const start = layout.blockLabel ? 1 : 0;
  const columns = layout.order.length;
  const last = start + columns - 1 + (layout.extraColumn ? 1 : 0);
  const span = Math.max(last, 7);
  let row = 0;
  writer.put(
    row,
    0,
    layout.titleSpacing ? '项  目  支  出  绩  效  目  标  表' : '项目支出绩效目标表',
  );
  writer.merge(row, 0, row, span);
  row++;
  writer.put(row, 0, `（${content.year}年度）`);
  writer.merge(row, 0, row, span);
  row++;
  const label = (name: string): string => layout.labels[name] ?? name;
  const unitRow = (): void => {
    if (layout.inlineUnit) {
      writer.put(row, 0, `${label('unit').replace(/[:：]$/, '')}：${content.unit}`);
      writer.merge(row, 0, row, span);
    } else {
      writer.put(row, 0, label('unit'));
      writer.put(row, 1, content.unit);
      writer.merge(row, 1, row, span);
    }
    row++;
  };
  const nameRow = (): void => {
    writer.put(row, 0, label('project'));
    writer.put(row, 1, content.project);
    writer.merge(row, 1, row, 3);
    writer.put(row, 4, label('leader'));
    writer.put(row, 5, content.leader);
    row++;
  };
  if (layout.nameFirst) {
    nameRow();
    unitRow();
  } else {
    unitRow();
    nameRow();
  }
  writer.put(row, 0, '项目资金（万元）');
  writer.put(row, 1, label('total'));
  writer.put(row, 2, content.total);
  writer.put(row, 4, '其中：财政拨款');
  writer.put(row, 5, content.total);
  writer.put(row, 6, '其他资金：');
  writer.put(row, 7, 0);
  row++;
  writer.put(row, 0, label('goal'));
  if (layout.goalBelow) {
    writer.merge(row, 0, row, span);
    row++;
    writer.put(row, 0, content.goal);
    writer.merge(row, 0, row, span);
  } else {
    writer.put(row, 1, content.goal);
    writer.merge(row, 1, row, span);
  }
  row++;
  const header = row;
  if (layout.blockLabel) {
    writer.put(row, 0, '绩效指标');
    writer.merge(row, 0, row + content.indicators.length, 0);
  }
  layout.order.forEach((column, index) => {
    writer.put(row, start + index, label(column));
  });
  if (layout.extraColumn) writer.put(row, start + columns, '备注');
  row++;
  let bottom = header;
  let group = { level1: -1, level2: -1 };
  content.indicators.forEach((item, index) => {
    const previous = content.indicators[index - 1];
    const newLevel1 = previous?.level1 !== item.level1;
    const newLevel2 = newLevel1 || previous.level2 !== item.level2;
    if (newLevel1) group = { ...group, level1: row };
    if (newLevel2) group = { ...group, level2: row };
    layout.order.forEach((column, at) => {
      const place = start + at;
      const isLevel = column === 'level1' || column === 'level2';
      const isNew = column === 'level1' ? newLevel1 : newLevel2;
      if (isLevel && !isNew && layout.levels !== 'repeated') {
        if (layout.levels === 'merged') writer.grow(group[column], place, row);
        return;
      }
      const value = item[column];
      if (value !== '') writer.put(row, place, value);
    });
    bottom = row;
    row++;
    if (index === 0)
      row += layout.levels === 'repeated' && !layout.blockLabel ? layout.blankRows : 0;
  });
  layout.footer.forEach((text) => {
    writer.put(row, 0, text);
    writer.merge(row, 0, row, span);
    row++;
  });
  if (layout.note) writer.put(3, span + 3, '此处为内部备注，项目名称以批复为准');
  return { sheet: writer.sheet(), bottom: bottom + layout.origin.row };
}

class Writer {
  readonly #cells: (Cell | null)[][] = [];
  readonly #merges = new Map<string, Rectangle>();
  readonly #origin: { readonly row: number; readonly column: number };

  constructor(origin: { readonly row: number; readonly column: number }) {
    this.#origin = origin;
  }

  put(row: number, column: number, value: string | number): void {
    while (this.#cells.length <= row) this.#cells.push([]);
    const cells = this.#cells[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = { value, text: String(value), formula: null };
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    this.#merges.set(`${top},${left}`, { top, left, bottom, right });
  }

  /** Lengthens the vertical merge that begins at `top` down to `row`. */
  grow(top: number, column: number, row: number): void {
    this.merge(top, column, row, column);
  }

  sheet(): SheetSnapshot {
    const { row, column } = this.#origin;
    return {
      name: 'random',
      origin: this.#origin,
      rows: this.#cells,
      merges: [...this.#merges.values()].map((area) => ({
        top: area.top + row,
        left: area.left + column,
        bottom: area.bottom + row,
        right: area.right + column,
      })),
      hiddenRows: [],
      hiddenColumns: [],
    };
  }
}
