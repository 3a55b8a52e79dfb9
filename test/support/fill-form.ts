/** Fills a blank form as a careful accountant would: a training project of 10万元 in 2026. */
import type { ColumnRole } from '../../src/domain/indicator';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import type { PerformanceTable } from '../../src/domain/performance-table';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { readTables } from '../../src/reader/read-tables';
import { specSnapshot, textAt, typeInto } from './spec';

type Typed = Partial<Record<ColumnRole, string | number>>;

const INDICATORS: readonly (readonly [level2: RegExp, values: Typed])[] = [
  [
    /^数量指标/,
    {
      ...{ level3: '举办培训班期数', target: '≥4期', basis: '计划标准', lastYear: '4期' },
      ...{ weight: 10, scoringRule: '按照完成比例赋分', evidence: '原始凭证' },
    },
  ],
  [
    /^质量指标/,
    {
      ...{ level3: '学员考核合格率', target: '=95%', basis: '历史标准', lastYear: '95%' },
      ...{ weight: 15, scoringRule: '按照完成比例赋分', evidence: '工作资料' },
    },
  ],
  [
    /^时效指标/,
    {
      ...{ level3: '培训完成时间', target: '2026年11月底前', basis: '计划标准' },
      ...{ lastYear: '2025年11月底前', weight: 15, scoringRule: '直接赋分', evidence: '正式资料' },
    },
  ],
  [
    /^经济成本指标/,
    {
      ...{ level3: '人均培训成本', target: '≤500元/人', basis: '预算支出标准' },
      ...{
        lastYear: '500元/人',
        weight: 20,
        scoringRule: '按照完成比例赋分',
        evidence: '原始凭证',
      },
    },
  ],
  [
    /^社会效益指标/,
    {
      ...{ level3: '学员岗位技能提升率', target: '≥80%', basis: '行业标准', lastYear: '78%' },
      ...{ weight: 20, scoringRule: '按照完成比例赋分', evidence: '工作资料' },
    },
  ],
  [
    /满意度指标$/,
    {
      ...{ level3: '参训学员满意度', target: '≥90%', basis: '其他标准', lastYear: '90%' },
      ...{ weight: 10, scoringRule: '满意度赋分', evidence: '工作资料' },
    },
  ],
];

/** 成本 under 产出, as in 2015. */
const COST_2015 = /^成本指标$/;
/** What the weights are in forms of 2015, by their total; in the order above. */
const WEIGHTS_2015: Readonly<Record<string, readonly number[]>> = {
  '80': [10, 15, 15, 10, 20, 10],
  '90': [15, 15, 10, 10, 30, 10],
};

const GOAL =
  '2026年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%，学员满意度达到90%以上，提高学员岗位技能。';

/** What is typed where; the places are those that the reader found in the blank form. */
export function fillings(spec: SheetSpec): Record<string, string | number> {
  const [table] = readTables(specSnapshot(spec));
  if (table === undefined) throw new Error('not a form');
  const values: Record<string, string | number> = {};
  const put = (place: { readonly cell: string } | null, value: string | number): void => {
    if (place !== null) values[place.cell] = value;
  };
  const { fields, funds, goals } = table;
  const all = funds.currencyUnit === '元' ? 100_000 : 10;
  put(fields.projectName, '2026年职业技能培训补助');
  put(fields.leader, '张某');
  put(fields.department, '[036]某市人力资源和社会保障局');
  for (const { amount, role, label } of [...funds.periodItems, ...funds.items]) {
    const isPart = /基金|国有资本/.test(label);
    put(amount, (role === 'total' || role === 'fiscal') && !isPart ? all : 0);
  }
  put(goals.annual, GOAL);
  put(goals.overall, GOAL);
  const level2 = table.columns.find(({ role }) => role === 'level2')!;
  const labelled = (level: RegExp) =>
    spec.cells.find(
      ({ cell }) => letters(cell) === letters(level2.cell) && level.test(textAt(spec, cell) ?? ''),
    );
  const weights =
    labelled(COST_2015) === undefined ? undefined : WEIGHTS_2015[statedTotal(spec) ?? '90'];
  INDICATORS.forEach(([level, typed], i) => {
    const { cell: label } = (labelled(level) ?? labelled(COST_2015))!;
    const row = apart({ ...typed, weight: weights?.[i] ?? typed.weight! }, table);
    for (const { role, cell } of table.columns) {
      const value = row[role];
      if (value !== undefined) values[letters(cell) + label.slice(letters(label).length)] = value;
    }
  });
  return values;
}

/** Sign and unit in columns of their own, where the form has them. */
function apart(typed: Typed, { columns }: PerformanceTable): Typed {
  if (!columns.some(({ role }) => role === 'operator')) return typed;
  const [, sign, amount, unit] = /^([≥≤=])(\d+)(.+)$/.exec(String(typed.target)) ?? [];
  if (sign === undefined) return { ...typed, operator: '定性' };
  return { ...typed, operator: sign.replace('=', '＝'), target: amount!, unit: unit! };
}

/** The sum that the weights of the form are to make; null for a form without weights. */
export function statedTotal(spec: SheetSpec): string | null {
  const texts = spec.cells.flatMap(({ content }) => (content.kind === 'text' ? content.text : []));
  return texts.map((text) => /^权重合计（应为(\d+)）$/.exec(text)?.[1]).find(Boolean) ?? null;
}

function letters(cell: string): string {
  return /^[A-Z]+/.exec(cell)![0];
}

/** The filled form as a host reads it, its weight total worked out. */
export function filledForm(spec: SheetSpec): SheetSnapshot {
  return specSnapshot(typeInto(spec, fillings(spec)), () => Number(statedTotal(spec)));
}
