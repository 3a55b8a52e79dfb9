/** The runner over real files, and what the gold set must give. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { evaluateFolder, type EvaluatedTable } from '../../src/evaluation/evaluate';
import { bySeverity } from '../../src/evaluation/figures';
import { evaluationJson, evaluationText } from '../../src/evaluation/report';
import { CHECKS } from '../../src/rules/engine/catalogue';
import audited from '../fixtures/audited-findings.json';

/** Audited before the checks were written. */
const SIX = [
  ...['urumqi-t01', 'urumqi-t02', 'urumqi-t03', 'urumqi-t07'],
  ...['xinjiang-t11', 'xinjiang-t14'],
];

let tables: EvaluatedTable[];
let six: EvaluatedTable[];
let folder: string;
beforeAll(async () => {
  tables = await evaluateFolder('test/gold');
  six = tables.filter(({ name }) => SIX.includes(name));
  folder = mkdtempSync(join(tmpdir(), 'jixiao-evaluation-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every audit of the folder is evaluated', () => {
  const names = readdirSync('test/gold')
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''));
  expect(tables.map(({ name }) => name)).toEqual(names.sort());
  expect(six.map(({ name }) => name)).toEqual(SIX);
});

test('all that the auditors found on the six is in their files, but what no workbook can hold', () => {
  const own = six.flatMap(({ name, audit }) =>
    audit.findings.map(({ rule, certainty }) => `${Number(name.slice(-2))} ${rule} ${certainty}`),
  );
  const missing = audited
    .filter(({ kind }) => kind === 'defect')
    .map(({ table, rule, certainty }) => `${table} ${rule} ${certainty}`)
    .filter((key) => !own.includes(key));
  expect(missing).toEqual(['1 N26 certain']);
});

describe('the six audited tables', () => {
  test('errors and warnings: all certain ones found, at least 95% right', () => {
    const figures = bySeverity(six.map(({ match }) => match));
    expect(figures.get('error')).toMatchObject({ reported: 0, certain: 0 });
    expect(figures.get('warning')?.recall).toBe(1);
    expect(figures.get('warning')?.precision).toBeGreaterThanOrEqual(0.95);
    expect(figures.get('warning')?.certain).toBe(52);
  });

  test('infos: at least 95% of the certain ones found', () => {
    const infos = bySeverity(six.map(({ match }) => match)).get('info');
    expect(infos?.certain).toBe(52);
    expect(infos?.recall).toBeGreaterThanOrEqual(0.95);
  });

  test('no negative control is violated, and no severity is another', () => {
    expect(six.flatMap(({ match }) => match.violated)).toEqual([]);
    expect(six.flatMap(({ match }) => match.otherSeverity)).toEqual([]);
    expect(six.flatMap(({ audit }) => audit.silent).length).toBe(14);
  });
});

describe('public tables that nobody had tuned for', () => {
  let published: EvaluatedTable[];
  beforeAll(async () => {
    published = await evaluateFolder('test/gold/public');
  });

  // What is left of the false alarms of the first run (docs/evaluation.md), each by name.
  test('these reports are wrong, and no others', () => {
    expect(published).toHaveLength(19);
    const wrong = published.flatMap(({ name, match }) =>
      match.wrong.map(
        ({ rule, severity, cells }) => `${name.slice(0, 2)} ${rule} ${severity} ${cells[0]}`,
      ),
    );
    expect(wrong.sort()).toEqual([
      '17 R02 info D17',
      '23 C17 error E31',
      '23 K20 warning G31',
      '37 C05 error B6',
      '41 K20 warning I17',
      '42 R06 info B3',
      '43 K20 warning H20',
    ]);
  });

  test('these certain findings are missed, and no others; no negative control is violated', () => {
    const missed = published.flatMap(({ name, match }) =>
      match.missed
        .filter(({ certainty }) => certainty === 'certain')
        .map(({ rule, cells }) => `${name.slice(0, 2)} ${rule} ${cells[0]}`),
    );
    expect(missed.sort()).toEqual([
      '01 A08 E38',
      '01 C24 E17',
      '07 N02 C17',
      '31 C06 F8',
      '33 N22 B8',
      '35 R05 D26',
      '37 N02 C24',
      '38 N02 C20',
    ]);
    expect(published.flatMap(({ match }) => match.violated)).toEqual([]);
  });
});

describe('tables that we wrote after the checks', () => {
  let unseen: EvaluatedTable[];
  beforeAll(async () => {
    unseen = await evaluateFolder('test/gold/unseen');
  });

  test('every audit is evaluated, and has findings and negative controls', () => {
    const names = readdirSync('test/gold/unseen').map((name) => name.replace(/\.json$/, ''));
    expect(unseen.map(({ name }) => name)).toEqual(names.sort());
    expect(unseen).toHaveLength(10);
    expect(unseen.flatMap(({ audit }) => audit.silent).length).toBe(39);
  });

  test('nothing is reported that is not audited, and every certain finding is found', () => {
    const figures = bySeverity(unseen.map(({ match }) => match));
    expect(figures.get('error')).toMatchObject({
      reported: 9,
      right: 9,
      certain: 9,
      certainFound: 9,
    });
    expect(figures.get('warning')).toMatchObject({
      reported: 29,
      right: 29,
      certain: 28,
      certainFound: 28,
    });
    expect(figures.get('info')).toMatchObject({
      reported: 22,
      right: 22,
      certain: 17,
      certainFound: 17,
    });
    expect(unseen.flatMap(({ match }) => match.violated)).toEqual([]);
    expect(unseen.flatMap(({ match }) => match.otherSeverity)).toEqual([]);
  });
});

test('the report lists figures, false positives and misses with their cells', () => {
  const text = evaluationText(six, CHECKS);
  expect(text).toMatch(/^共 6 张审定表。/);
  expect(text).toMatch(/^警告 {2} {2,}\d+ {2,}\d+ +100\.0% +52 +52 +100\.0%/m);
  expect(text).toMatch(/^ {2}urumqi-t07 {2}N16 提示 C11 {2}“开展幼儿教育类活动”/m);
  expect(text).toMatch(/^ {2}xinjiang-t14 {2}R02 警告（判断）C8 {2}/m);
  expect(text).toContain('反例被报出：无。');
  const widths = text
    .split('\n\n')[1]!
    .split('\n')
    .map((line) => stringWidth(line));
  expect(new Set(widths).size).toBe(1);
});

test('the JSON says the same', () => {
  const json = JSON.parse(evaluationJson(six, CHECKS)) as {
    format: string;
    severities: Record<string, { recall: number }>;
    tables: { name: string; wrong: { rule: string; cells: string[] }[] }[];
  };
  expect(json.format).toBe('jixiao.evaluation/1');
  expect(json.severities['warning']?.recall).toBe(1);
  expect(json.tables[3]).toMatchObject({ name: 'urumqi-t07', wrong: [{ rule: 'N16' }] });
});

describe('a folder that is no good', () => {
  const write = (name: string, audit: object): void => {
    writeFileSync(join(folder, name), JSON.stringify({ findings: [], silent: [], ...audit }));
  };
  afterEach(() => {
    readdirSync(folder).forEach((name) => {
      rmSync(join(folder, name));
    });
  });

  test('missing, or without audits', async () => {
    await expect(evaluateFolder('no-such-folder')).rejects.toThrow(
      '文件夹“no-such-folder”打不开，请检查路径。',
    );
    await expect(evaluateFolder(folder)).rejects.toThrow('里没有审定文件（*.json）。');
  });

  test.each([
    [{ workbook: 'none.xlsx', sheet: '三供一业' }, '所指的工作簿“none.xlsx”找不到。'],
    [{ workbook: 'package.json', sheet: '三供一业' }, '所指的工作簿打不开：'],
    [
      { workbook: 'samples/urumqi-2024.xlsx', sheet: '四供一业' },
      '所指的工作表“四供一业”没有读到目标表。',
    ],
    [
      { workbook: 'samples/urumqi-2024.xlsx', sheet: '三供一业', range: 'A90:B99' },
      '所指的工作表“三供一业”A90:B99 没有读到目标表。',
    ],
  ])('%j', async (audit, message) => {
    write('a.json', audit);
    await expect(evaluateFolder(folder)).rejects.toThrow(message);
  });

  test('nothing audited: everything that is reported is wrong', async () => {
    write('a.json', { workbook: 'samples/urumqi-2024.xlsx', sheet: '三供一业' });
    const [table] = await evaluateFolder(folder);
    expect(table?.match.right).toEqual([]);
    expect(table?.match.wrong.length).toBeGreaterThan(5);
  });
});
