import seeds from '../../fixtures/seed-tables.json';
import { parseValue } from '../../../src/domain/value/parse-value';

type Cell = string | number | { v: number; z: string } | null;

interface SeedTable {
  id: string;
  rows: Cell[][];
}

/** What the cell shows: 0.45 in the format 0% shows 45%. */
function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return cell.z === '0%' ? `${Math.round(cell.v * 100)}%` : String(cell.v);
}

interface SeedValue {
  table: string;
  name: string;
  target: string;
  lastYear: string;
}

function seedValues(): SeedValue[] {
  return (seeds as unknown as SeedTable[]).flatMap(({ id, rows }) => {
    const header = rows.findIndex((row) => row.includes('三级指标'));
    const labels = rows[header] ?? [];
    const [name, target, lastYear] = ['三级指标', '指标值', '上年完成值'].map((label) =>
      labels.indexOf(label),
    ) as [number, number, number];
    return rows.slice(header + 1).map((row) => {
      // Two rows of T11 are shifted one column to the right.
      const shift = shown(row[name]).endsWith('时效指标') || row[name] === null ? 1 : 0;
      return {
        table: id,
        name: shown(row[name + shift]),
        target: shown(row[target + shift]),
        lastYear: lastYear < 0 ? '' : shown(row[lastYear + shift]),
      };
    });
  });
}

const VALUES = seedValues();

function kinds(of: 'target' | 'lastYear'): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { name, ...row } of VALUES) {
    const { kind } = parseValue(row[of], { name });
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

test('every target and last-year value has the kind that it should', () => {
  expect(VALUES).toHaveLength(129);
  expect(kinds('target')).toEqual({ number: 112, qualitative: 13, deadline: 2, 'yes-no': 2 });
  expect(kinds('lastYear')).toEqual({
    number: 80,
    'not-applicable': 19,
    empty: 19,
    qualitative: 6,
    'yes-no': 3,
    deadline: 2,
  });
});

test('the only words among the seed targets', () => {
  const words = VALUES.filter(({ target }) => parseValue(target).kind === 'qualitative');
  expect([...new Set(words.map(({ target }) => target))].sort()).toEqual([
    '持续提高',
    '改善',
    '有效促进',
    '有效保障',
    '有效提升',
    '有效提高',
    '每月按时发放',
    '确保',
    '良好',
  ]);
});

test('every seed number has a unit, but for a few', () => {
  const bare = VALUES.filter(({ target, name }) => {
    const value = parseValue(target, { name });
    return value.kind === 'number' && value.unit === null;
  });
  expect(bare.map(({ name, target }) => `${name}: ${target}`)).toEqual(['担保机构数量: >=25']);
});
