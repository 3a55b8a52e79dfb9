/** Every harm and every remedy word in every use: comparison with last year, signs, points, and the check of points. */
import { GAIN } from '../../src/domain/lexicon/gain';
import { HARM } from '../../src/domain/lexicon/harm';
import { HANDLING } from '../../src/domain/lexicon/remedy';
import { readTables } from '../../src/reader/read-tables';
import { DEFAULT_PROFILE } from '../../src/regions/profiles';
import { checkTable } from '../../src/review/check-table';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { scoreTable } from '../../src/scoring/score-table';
import { formSheet } from '../support/form';
import { rowsWith, selfEvaluationSheet } from '../support/self-evaluation';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';

const USES = ['A04', 'A05', 'A06', 'A07', 'A10', 'A25', 'K15'];
const checks = CHECKS.filter(({ id }) => USES.includes(id));

function rulesOf(sheet: SheetSnapshot): string[] {
  const [table] = readTables(sheet);
  const { findings } = checkTable(table!, sheet, { profile: DEFAULT_PROFILE, checks });
  return findings.map(({ rule }) => rule);
}

/** Row 0 is a 数量指标, row 1 a 质量指标 whose basis is 历史标准. */
function target(row: number, name: string, now: string, lastYear: string): string[] {
  return rulesOf(formSheet({ rows: { [row]: { name, target: now, lastYear } } }));
}

function points(name: string, now: string, actual: string): string | null {
  const rows = rowsWith(0, { name, target: now, actual, weight: 40, score: 40 });
  const [table] = readTables(selfEvaluationSheet({ rows }));
  return scoreTable(table!).items[0]!.score;
}

function claimed(name: string, now: string, actual: string, score: number): string[] {
  return rulesOf(selfEvaluationSheet({ rows: rowsWith(0, { name, target: now, actual, score }) }));
}

test.each(HARM)('%s: less of it is better in every use', (word) => {
  const [rate, count] = [`学生${word}率`, `${word}数`];
  expect(target(1, rate, '1%', '2%')).toEqual([]);
  expect(target(0, count, '0件', '30件')).toEqual([]);
  expect(target(1, rate, '2%', '1%')).toEqual(['A05']);
  expect(target(0, count, '31件', '30件')).toEqual(['A05']);
  expect(target(1, rate, '≥1%', '2%')).toEqual(['A25']);
  expect(target(0, count, '≥1件', '2件')).toEqual(['A25']);
  expect(target(0, count, '≤1件', '2件')).toEqual([]);
  expect(points(rate, '2%', '1%')).toBe('40');
  expect(points(rate, '2%', '4%')).toBe('20');
  expect(points(count, '30人', '10人')).toBe('40');
  expect(claimed(rate, '2%', '1%', 40)).toEqual([]);
  expect(claimed(rate, '2%', '4%', 40)).toEqual(['K15']);
});

test.each([...HANDLING.map((word) => `投诉${word}率`), ...GAIN.map((word) => `任务${word}率`)])(
  '%s: more of it is better in every use',
  (rate) => {
    expect(target(0, rate, '80%', '90%')).toEqual(['A04']);
    expect(target(1, rate, '80%', '90%')).toEqual(['A04']);
    expect(target(1, rate, '50%', '90%')).toEqual(['A04']);
    expect(target(1, rate, '90%', '80%')).toEqual([]);
    expect(target(1, rate, '≤90%', '80%')).toEqual(['A25']);
    expect(points(rate, '80%', '90%')).toBe('40');
    expect(points(rate, '80%', '40%')).toBe('20');
    expect(claimed(rate, '80%', '90%', 40)).toEqual([]);
    expect(claimed(rate, '80%', '40%', 40)).toEqual(['K15']);
  },
);

test.each([
  '科目调整次数',
  '预算调整次数',
  '返工次数',
  '遗留问题数',
  '设计变更次数',
  '事业编制人数',
])('a ceiling on %s is no output that nobody need reach', (name) => {
  expect(target(0, name, '≤10次', '10次')).toEqual([]);
});

test('a ceiling on training courses still is', () => {
  expect(target(0, '培训班期数', '≤10期', '10期')).toEqual(['A10']);
});
