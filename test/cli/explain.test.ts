/** `check --explain` as built, run as a process: what it adds, and that nothing changes without it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { useBuilt } from '../support/built';

const root = join(__dirname, '../..');
const sample = 'samples/xinjiang-2024.xlsx';

useBuilt('cli');

function jixiao(...args: string[]): string {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const program = join(root, 'dist/cli/jixiao.js');
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  expect(stderr).toBe('');
  return stdout;
}

interface Explained {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly citations: unknown;
  readonly explanation?: {
    readonly inputs: readonly { cell: string; label: string; of: string | null; value: unknown }[];
    readonly moreInputs: number;
    readonly steps: readonly string[];
    readonly example: { readonly wrong: string; readonly right: string };
  };
}

interface Report {
  files: { sheets: { tables: { findings: Explained[] }[] }[] }[];
}

const findingsOf = (report: Report): Explained[] =>
  report.files.flatMap(({ sheets }) =>
    sheets.flatMap(({ tables }) => tables.flatMap(({ findings }) => findings)),
  );

test('json: an explanation on every finding with the flag, and without it the report as ever', () => {
  const plain = ['check', sample, '--format', 'json', '--fail-on', 'never'];
  const without = JSON.parse(jixiao(...plain)) as Report;
  const explained = JSON.parse(jixiao(...plain, '--explain')) as Report;
  const all = findingsOf(explained);
  expect(all.length).toBeGreaterThan(20);
  const farBelow = all.find(({ rule, cells }) => rule === 'A07' && cells[0] === 'D15');
  expect(farBelow?.explanation).toEqual({
    inputs: [
      { cell: 'D15', label: '指标值', of: '“解决就业（人次）”', value: '≥2400' },
      { cell: 'F15', label: '上年完成值', of: '“解决就业（人次）”', value: '3726.00' },
    ],
    moreInputs: 0,
    steps: [
      '指标值“≥2400”识别为数值2400，单位“人次”，计算符号“≥”。',
      '上年完成值“3726.00”识别为数值3726，单位“人次”。',
      '计算符号是“≥”，越高越好；目标2400人次低于上年3726人次，相差1326人次，相当于上年的35.59%。',
      '2400÷3726=64.41%，不足70%。',
      '结论：目标明显偏低（疑似年初指标值偏低），报为警告。',
    ],
    condition: '越高越好的指标，目标不足上年完成值的70%。',
    exceptions: '上年完成值只填“0”、单位不可换算、成本指标和没有方向的时间长度不比较。',
    citations: farBelow?.citations,
    example: {
      wrong: '参训学员人数：指标值≥200人，上年完成值400人',
      right: '参训学员人数：指标值≥200人，上年完成值200人',
    },
  });
  for (const finding of all) {
    expect(finding.explanation?.inputs.length).toBeGreaterThan(0);
    expect(finding.explanation?.steps.length).toBeGreaterThan(1);
    delete (finding as { explanation?: unknown }).explanation;
  }
  expect(explained).toEqual(without);
});

test('ndjson carries it too', () => {
  const lines = jixiao('check', sample, '--format', 'ndjson', '--explain').trim().split('\n');
  for (const line of lines) {
    const { table } = JSON.parse(line) as { table: { findings: Explained[] } };
    expect(table.findings.every(({ explanation }) => explanation !== undefined)).toBe(true);
  }
});

test('text: below each finding, its parts in one column', () => {
  const report = jixiao('check', sample, '--fail-on', 'never', '--explain');
  expect(report).toContain(
    [
      '               数据  D15  指标值（“解决就业（人次）”）：≥2400',
      '                     F15  上年完成值（“解决就业（人次）”）：3726.00',
      '               过程  1. 指标值“≥2400”识别为数值2400，单位“人次”，计算符号“≥”。',
      '                     2. 上年完成值“3726.00”识别为数值3726，单位“人次”。',
      '                     3. 计算符号是“≥”，越高越好；目标2400人次低于上年3726人次，相差1326人次，相当于',
      '                        上年的35.59%。',
      '                     4. 2400÷3726=64.41%，不足70%。',
      '                     5. 结论：目标明显偏低（疑似年初指标值偏低），报为警告。',
      '               条件  越高越好的指标，目标不足上年完成值的70%。',
      '               例外  上年完成值只填“0”、单位不可换算、成本指标和没有方向的时间长度不比较。',
      '               示例  正确：参训学员人数：指标值≥200人，上年完成值200人',
      '                     有误：参训学员人数：指标值≥200人，上年完成值400人',
    ].join('\n'),
  );
  expect(jixiao('check', sample, '--fail-on', 'never')).not.toContain('过程  1.');
});
