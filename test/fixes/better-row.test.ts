/**
 * No fix of a target makes its row worse: over every word of harm and of remedy, under every sign and with last year's
 * value on either side of the target, each proposed fix is written and the row checked again.
 */
import { compare } from '../../src/domain/exact';
import { GAIN } from '../../src/domain/lexicon/gain';
import { HARM } from '../../src/domain/lexicon/harm';
import { directionOfName, directionOfRow } from '../../src/domain/lexicon/direction';
import { HANDLING, LOWERING } from '../../src/domain/lexicon/remedy';
import { withFix } from '../../src/rules/engine/apply-edits';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { DEFAULT_PROFILE } from '../../src/regions/profiles';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { formSheet, type IndicatorCells } from '../support/form';

/** What compares a target with last year's value, its sign with its name. */
const OF_TARGETS = ['A04', 'A05', 'A06', 'A07', 'A10', 'A11', 'A24', 'A25', 'N08'];
const checks = CHECKS.filter(({ id }) => OF_TARGETS.includes(id));

const LEVELS = [
  ['产出指标', '数量指标', '计划标准'],
  ['产出指标', '质量指标', '历史标准'],
  ['效益指标', '社会效益指标', '行业标准'],
  ['成本指标', '经济成本指标', '预算支出标准'],
] as const;

const SIGNS = ['', '=', '≥', '>', '≤', '<'];
/** Target and last year's value: clearly below, a little below, equal, above. */
const PAIRS = [
  ['10', '40'],
  ['38', '40'],
  ['40', '40'],
  ['40', '30'],
] as const;

function rowsOf(name: string, sign: string, unit: string, at: number): IndicatorCells[] {
  const [level1, level2, basis] = LEVELS[at % LEVELS.length]!;
  return PAIRS.map(([target, lastYear], i) => [
    ...([i === 0 ? level1 : null, i === 0 ? level2 : null, name] as const),
    ...([`${sign}${target}${unit}`, basis, `${lastYear}${unit}`] as const),
    ...([10, '按照完成比例赋分', '工作资料'] as const),
  ]);
}

function judged(sheet: SheetSnapshot) {
  const [table] = readTables(sheet);
  const { findings } = checkTable(table!, sheet, { profile: DEFAULT_PROFILE, checks });
  // Four targets without a sign become one finding, with a fix for all of them.
  const places = findings.flatMap(({ rule, cells }) =>
    (rule === 'N08' ? cells : cells.slice(0, 1)).map((cell) => `${rule} ${cell}`),
  );
  return { table: table!, findings, places };
}

function worse(name: string, unit: string, at: number): string[] {
  const wrong: string[] = [];
  for (const sign of SIGNS) {
    const sheet = formSheet({ indicators: rowsOf(name, sign, unit, at) });
    const before = judged(sheet);
    for (const { rule, fix } of before.findings) {
      if (fix === null) continue;
      const after = judged(withFix(sheet, fix));
      const said = `${sign || '—'} ${name} ${rule} ${fix.edits.map((e) => e.after).join()}`;
      const fresh = after.places.filter((place) => !before.places.includes(place));
      if (fresh.length > 0) wrong.push(`${said}: ${fresh.join()}`);
      if (after.places.length >= before.places.length) wrong.push(`${said}: nothing gained`);
      after.table.indicators.forEach(({ target }, i) => {
        const row = before.table.indicators[i]!;
        const order = compare(target!.number!, row.target!.number!);
        const better = directionOfName(name, unit) ?? directionOfRow(row, target);
        if (better === 'down' ? order > 0 : order < 0) wrong.push(`${said}: worse target`);
      });
    }
  }
  return wrong;
}

const NAMES: readonly (readonly [string, string])[] = [
  ...HARM.flatMap((word) => [[`${word}率`, '%'] as const, [`${word}件数`, '件'] as const]),
  ...[...GAIN, ...HANDLING].map((word) => [`任务${word}率`, '%'] as const),
  ...HANDLING.map((word) => [`投诉${word}数`, '件'] as const),
  ...LOWERING.map((word) => [`事故${word}率`, '%'] as const),
  ...(['响应时间', '处理时间', '工期'] as const).map((name) => [name, '天'] as const),
  ...(['担保费率', '案件数', '编制人数', '培训人数', '补贴发放人数'] as const).map(
    (name) => [name, name.endsWith('率') ? '%' : '人'] as const,
  ),
];

test.each([0, 1, 2, 3])('every word, at level %i', (level) => {
  const wrong = NAMES.flatMap(([name, unit], i) =>
    (i + level) % LEVELS.length === 0 ? worse(name, unit, level) : [],
  );
  expect(wrong).toEqual([]);
});
