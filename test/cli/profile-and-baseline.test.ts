/** `--profile FILE` and `--baseline FILE`, as a user runs them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBuilt } from '../support/built';

const root = join(__dirname, '../..');
const program = join(root, 'dist/cli/jixiao.js');
const sample = join(root, 'samples/urumqi-2024.xlsx');

jest.setTimeout(60_000);

let folder: string;
useBuilt('cli');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-profile-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

interface Finding {
  readonly key?: string | undefined;
  readonly message: string;
}

/** As much of jixiao.check as is changed here. */
interface Report {
  readonly files: readonly {
    readonly sheets: readonly { readonly tables: readonly { findings: Finding[] }[] }[];
  }[];
}

interface Checked {
  readonly files: readonly {
    readonly sheets: readonly {
      readonly tables: readonly {
        readonly profile: string;
        readonly findings: readonly { readonly rule: string; readonly severity: string }[];
        readonly summary: { readonly errors: number };
      }[];
    }[];
  }[];
}

function firstTable(out: string) {
  return (JSON.parse(out) as Checked).files[0]!.sheets[0]!.tables[0]!;
}

function profile(changes: object): string {
  const path = join(folder, '本单位.json');
  writeFileSync(path, JSON.stringify({ format: 'jixiao.profile/1', name: '某局', ...changes }));
  return path;
}

test('the profile of a unit changes severities and turns checks off', () => {
  const path = profile({ severities: { C03: 'error' }, off: ['A03'] });
  const { code, out } = run('check', sample, '--format', 'json', '--profile', path);
  expect(code).toBe(1);
  const { findings, profile: id } = firstTable(out);
  expect(id).toBe('urumqi');
  expect(findings.find(({ rule }) => rule === 'C03')?.severity).toBe('error');
  expect(findings.filter(({ rule }) => rule === 'A03')).toEqual([]);
});

test('labels of the unit are read, by check and by read', () => {
  const labels = { fields: { implementer: ['项目负责人'] } };
  const path = profile({ labels });
  const read = (...more: string[]) => run('read', sample, '--format', 'json', ...more).out;
  const fields = (out: string) =>
    (JSON.parse(out) as { files: { sheets: { tables: { fields: object }[] }[] }[] }).files[0]!
      .sheets[0]!.tables[0]!.fields;
  expect(fields(read())).toMatchObject({ implementer: null });
  expect(fields(read('--profile', path))).toMatchObject({
    implementer: expect.objectContaining({ cell: 'H4' }) as unknown,
    leader: null,
  });
  const rules = (...more: string[]) =>
    firstTable(run('check', sample, '--format', 'json', ...more).out).findings.map(
      ({ rule }) => rule,
    );
  expect(rules()).toContain('C03');
  expect(rules('--profile', path)).not.toContain('C03');
});

test('a profile with a fault is a usage error that says what and where', () => {
  const { code, err, out } = run('check', sample, '--profile', profile({ weightTotal: 90 }));
  expect(code).toBe(2);
  expect(err).toContain('配置文件“本单位.json”有误：“weightTotal”应为写在引号里的数字，如 "90"。');
  expect(out).toBe('');
  expect(run('check', sample, '--profile', './没有.json').err).toContain(
    '读不了配置文件“没有.json”，请核对路径。',
  );
});

test('the region of most files is proposed, and not where one was named', () => {
  const files = ['03-hunan-xiangtan-2023', '05-hunan-yueyang-2022', '25-hunan-ningxiang-2021']
    .concat('30-hunan-yueyanglou-2023-dept')
    .map((name) => join(root, 'samples/published', `${name}.xlsx`));
  const line =
    '4张表中有3张识别为“湖南省”，其余1张未识别出地区；可用 --profile hunan 统一按该地区检查。';
  const { err, out } = run('check', ...files, '--format', 'json');
  expect(err).toContain(line);
  expect(out).not.toContain(line);
  expect(run('check', ...files, '--profile', 'hunan').err).not.toContain('识别为');
  expect(run('check', ...files.slice(0, 3)).err).not.toContain('识别为');
});

test('what the baseline has is not reported again; a new finding is', () => {
  const before = run('check', sample, '--format', 'json');
  const baseline = join(folder, 'base.json');
  writeFileSync(baseline, before.out);
  const again = run('check', sample, '--format', 'json', '--baseline', baseline);
  expect(again.code).toBe(0);
  expect(firstTable(again.out).findings).toEqual([]);
  const count = (JSON.parse(before.out) as Checked).files[0]!.sheets.flatMap(
    ({ tables }) => tables,
  ).reduce((sum, { findings }) => sum + findings.length, 0);
  expect(again.err).toContain(`基线中已有的问题${count}个，没有列出。`);
  const parts = JSON.parse(before.out) as {
    files: { sheets: { tables: { findings: unknown[] }[] }[] }[];
  };
  const [kept] = parts.files[0]!.sheets[0]!.tables[0]!.findings.splice(0, 1);
  writeFileSync(baseline, JSON.stringify(parts));
  const later = run('check', sample, '--format', 'json', '--baseline', baseline);
  expect(firstTable(later.out).findings).toEqual([kept]);
});

test('a baseline goes by keys: messages may change and rows move; what a cell holds may not', () => {
  const before = run('check', sample, '--format', 'json').out;
  const baseline = join(folder, 'base.json');
  const tablesOf = (report: Report) => report.files[0]!.sheets.flatMap(({ tables }) => tables);
  const newBeside = (text: string): number => {
    writeFileSync(baseline, text);
    const { out } = run('check', sample, '--format', 'json', '--baseline', baseline);
    return tablesOf(JSON.parse(out) as Report).flatMap(({ findings }) => findings).length;
  };
  const reworded = (change: (finding: Finding) => object): string => {
    const report = JSON.parse(before) as Report;
    for (const table of tablesOf(report)) {
      table.findings = table.findings.map((finding) => ({ ...finding, ...change(finding) }));
    }
    return JSON.stringify(report);
  };
  expect(newBeside(reworded(() => ({ message: '换了说法。' })))).toBe(0);
  expect(newBeside(reworded(({ key }) => ({ key: `${key}/9` })))).toBeGreaterThan(0);
  expect(newBeside(before.replaceAll('"raw":"', '"raw":"原'))).toBeGreaterThan(0);
});

test('a baseline without keys goes by rule, cells and what they hold', () => {
  const before = run('check', sample, '--format', 'json');
  const report = JSON.parse(before.out) as Report;
  for (const table of report.files[0]!.sheets.flatMap(({ tables }) => tables)) {
    table.findings = table.findings.map((finding) => ({
      ...finding,
      ...{ key: undefined, message: '旧的说法。' },
    }));
  }
  const baseline = join(folder, 'base.json');
  writeFileSync(baseline, JSON.stringify({ ...report, format: 'jixiao.check/1' }));
  const again = run('check', sample, '--format', 'json', '--baseline', baseline);
  expect(firstTable(again.out).findings).toEqual([]);
  expect(again.code).toBe(0);
});

test.each([
  ['another file', '{"format":"jixiao.read/1","files":[]}'],
  ['no JSON', 'x'],
  ['another shape', '{"format":"jixiao.check/1"}'],
])('a baseline that is %s', (_, text) => {
  const baseline = join(folder, 'base.json');
  writeFileSync(baseline, text);
  const { code, err } = run('check', sample, '--baseline', baseline);
  expect(code).toBe(2);
  expect(err).toContain('“base.json”不是基线：基线是 jixiao check --format json 的输出。');
});
