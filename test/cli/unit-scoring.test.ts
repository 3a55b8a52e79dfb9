/** How a unit scores by its own 本单位配置, on the command line: the report, the copy and the check. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { useBuilt } from '../support/built';

const root = join(__dirname, '../..');
const program = join(root, 'dist/cli/jixiao.js');
const sample = join(root, 'samples/xinjiang-2024.xlsx');
const filed = join(root, 'samples/published/07-sichuan-qingshen-2023-selfeval.xlsx');

jest.setTimeout(120_000);

let folder: string;
useBuilt('cli');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-scoring-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

function profile(scoring: object): string {
  const path = join(folder, '本单位.json');
  writeFileSync(path, JSON.stringify({ format: 'jixiao.profile/1', name: '某局', scoring }));
  return path;
}

test('its scheme holds unless another is asked for, and the report says whose it is', () => {
  const path = profile({ scheme: 'threshold' });
  const trial = (...more: string[]) => run('score', sample, '--actual', 'last-year', ...more).out;
  expect(trial()).toContain('计分口径：财预〔2020〕10号：按完成率×分值计分；');
  expect(trial('--profile', path)).toContain(
    '计分口径：本单位配置“某局”，财预〔2021〕101号：完成率60%以上按比例计分；',
  );
  expect(trial('--profile', path)).toContain('总分 84.09/90');
  const asked = trial('--profile', path, '--scheme', 'ratio');
  expect(asked).toContain('计分口径：财预〔2020〕10号：按完成率×分值计分；');
  expect(asked).not.toContain('总分 84.09/90');
});

test('the copy has its formulas: bands, grades and the points of 预算执行', async () => {
  const path = profile({
    scheme: 'threshold',
    executionPoints: '5',
    executionBands: [
      { from: '100', of10: '10' },
      { from: '93', of10: '6' },
    ],
    resultGrades: [
      { grade: '优', from: '97' },
      { grade: '良', from: '87' },
      { grade: '中', from: '67' },
    ],
  });
  const copy = join(folder, '自评.xlsx');
  expect(run('score', sample, '-o', copy, '--profile', path).code).toBe(0);
  const { sheets } = await readWorkbookFile(copy);
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
  const formulas = cells.flatMap((cell) => cell?.formula ?? []).join('\n');
  expect(formulas).toContain('0.93');
  expect(formulas).toMatch(/>=97,"优",IF\(.*>=87,"良",IF\(.*>=67,"中","差"\)/);
  expect(cells.some((cell) => cell?.value === '预算执行得分（5分）')).toBe(true);
});

test('open rows with their cells, and a wrong item named', () => {
  const { out } = run('score', filed);
  expect(out).toMatch(/尚有2项指标未评分，不定等级\n +未评分：/);
  const { code, err } = run('score', filed, '--profile', profile({ passLine: '100' }));
  expect(code).toBe(2);
  expect(err).toContain(
    '配置文件“本单位.json”有误：“scoring.passLine”应为0以上、小于100的百分数，如 "60"。',
  );
});
