import { compare, divide, equals, exact, multiply, subtract, sum } from '../../domain/exact';
import { toDecimal, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { PerformanceTable } from '../../domain/performance-table';
import { LEVEL1, type Level1 } from '../../domain/vocabulary';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import type { Profile } from '../../regions/profile';
import { shareOut, weightDrafts, weightedRows } from '../drafts/weights';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { headerCell, level1, weightsByLevel1, weightCells } from '../facts/select';
import { levelSums } from '../wording/steps';
import { expectedStructure, type Structure } from '../facts/weight-scheme';

function deviations(actual: Structure, expected: Structure, tolerance: Decimal) {
  return LEVEL1.map((name) => ({
    name,
    by: subtract(actual.get(name) ?? '0', expected.get(name) ?? '0'),
  })).filter(({ by }) => compare(toDecimal(exact(by).abs()), tolerance) >= 0);
}

/** The weights as they would be if they added up: a wrong total is the matter of another check. */
function inProportion(actual: Structure, expected: Structure): Structure {
  const total = sum(actual.values());
  const aim = sum(expected.values());
  if (equals(total, '0') || equals(total, aim)) return actual;
  return new Map([...actual].map(([name, weight]) => [name, divide(multiply(weight, aim), total)]));
}

/** What the total lacks (or has too much) is all at one level: the wrong total has said so already. */
function isTheTotals(off: ReturnType<typeof deviations>, actual: Structure, expected: Structure) {
  const [only] = off;
  const gap = subtract(sum(actual.values()), sum(expected.values()));
  return off.length === 1 && only !== undefined && equals(only.by, gap);
}

function list(structure: Structure): string {
  return LEVEL1.filter((name) => !equals(structure.get(name) ?? '0', '0'))
    .map((name) => `${name}${structure.get(name) ?? '0'}`)
    .join('，');
}

function describe({ name, by }: { readonly name: Level1; readonly by: Decimal }): string {
  return `${name}${compare(by, '0') < 0 ? '少' : '多'}${toDecimal(exact(by).abs())}分`;
}

export const weightStructure = defineCheck({
  id: 'A02',
  name: 'weight-structure',
  title: '一级权重结构偏离',
  category: 'appropriateness',
  severity: 'warning',
  condition:
    '各一级指标的分值权重与推荐结构相差达到5分（设成本指标：成本20、产出40、效益20、满意度10；不设成本指标：产出50、效益30、满意度10；不设满意度的，其10分并入效益）。每张表只提示一次。',
  exceptions:
    '有非标准的一级指标名称、有缺失的权重，或没有权重列时不检查；合计为100分的表式、没有推荐结构的地区不检查；合计不符而各级比例合适，或多（少）的分都在一个一级指标下的，只由“分值权重合计不符”提示；自评表不检查。',
  advice: '按推荐结构调整各一级指标的权重，或说明本地规定。',
  fix: {
    kind: 'suggestion',
    title: '按推荐结构调整权重',
    description:
      '各一级指标的合计调到推荐结构，其下各指标保持原比例（最大余数法）。缺少某类一级指标、一级标签写有分值的不改。',
  },
  examples: [
    {
      wrong: [
        {
          says: '产出35、成本25、效益20、满意度10',
          quality: { weight: 10 },
          cost: { weight: 25 },
        },
        { cost: { weight: 12 }, benefit: { weight: 28 } },
        { deadline: { weight: 5 }, satisfaction: { weight: 20 } },
      ],
      right: [
        { says: '产出40、成本20、效益20、满意度10' },
        { quality: { weight: 10.5 }, cost: { weight: 24.5 } },
      ],
      at: { header: 'weight' },
      fixed: '20',
      fixedAt: ['cost', 'weight'],
    },
  ],
  citations: [guide('指标分值权重')],
  matter: 'structure',
  appliesTo: ['target'],
  *check(context) {
    const { table, profile } = context;
    const { indicators } = table;
    if (table.weightTotal === null || indicators.some((row) => level1(row) === null)) return;
    if (indicators.some((row) => row.weight?.amount == null)) return;
    const expected = expectedStructure(table, profile);
    if (expected === null || isOtherTotal(table, profile)) return;
    const actual = weightsByLevel1(table);
    const tolerance = profile.structureTolerance;
    const off = deviations(actual, expected.structure, tolerance);
    const scaled = inProportion(actual, expected.structure);
    if (off.length === 0 || deviations(scaled, expected.structure, tolerance).length === 0) return;
    if (isTheTotals(off, actual, expected.structure)) return;
    yield {
      cells: [headerCell(table, 'weight')],
      message: `一级指标权重为${list(actual)}；${expected.name}的推荐结构为${list(expected.structure)}，两者相比${off.map(describe).join('，')}。`,
      steps: () => [
        ...levelSums(table),
        `${inQuotes(expected.name)}的推荐结构：${list(expected.structure)}。`,
        ...off.map(
          ({ name, by }) =>
            `${name}${actual.get(name) ?? '0'}分，推荐${expected.structure.get(name) ?? '0'}分，${describe({ name, by }).slice(name.length)}，达到${tolerance}分。`,
        ),
        ...(scaled === actual ? [] : ['各级权重按应有合计同比折算后，仍相差达到界限。']),
      ],
      also: () => weightCells(table),
      fix: () => restructured(context, expected.structure),
    };
  },
});

/** A form of another total has a structure of its own, which nobody has told us. */
function isOtherTotal({ weightTotal }: PerformanceTable, { otherTotals }: Profile): boolean {
  return weightTotal !== null && otherTotals.some((each) => equals(each, weightTotal));
}

/** Each level brought to its share, its rows in proportion; null where a level has none. */
function restructured({ table, sheet }: CheckContext, structure: Structure): Proposal | null {
  const rows = table.statedPoints.length > 0 ? null : weightedRows(table.indicators);
  if (rows === null) return null;
  const shared: { row: Indicator; weight: Decimal }[] = [];
  for (const [name, total] of structure) {
    const own = rows.filter((row) => level1(row) === name);
    if (own.length === 0 && total === '0') continue;
    const weights = shareOut(
      own.map(({ weight }) => weight?.amount ?? '0'),
      total,
    );
    if (weights === null) return null;
    own.forEach((row, i) => shared.push({ row, weight: weights[i] ?? '0' }));
  }
  if (shared.length < rows.length) return null;
  const drafts = weightDrafts(
    sheet,
    shared.map(({ row }) => row),
    shared.map(({ weight }) => weight),
  );
  return drafts === null ? null : { drafts };
}
