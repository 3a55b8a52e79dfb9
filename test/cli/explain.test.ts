/** `check --explain` as built, run as a process: what it adds, and that nothing changes without it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const sample = 'samples/xinjiang-2024.xlsx';

beforeAll(() => {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'cli'], { cwd: root });
}, 120_000);

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
  const farBelow = all.find(({ rule, cells }) => rule === 'A07' && cells[0] === 'D9');
  expect(farBelow?.explanation).toEqual({
    inputs: [
      { cell: 'D9', label: '指标值', of: '“项目完工进度（%）”', value: '45%' },
      { cell: 'F9', label: '上年完成值', of: '“项目完工进度（%）”', value: '84%' },
    ],
    moreInputs: 0,
    steps: [
      '指标值“45%”读作数值45，单位“%”。',
      '上年完成值“84%”读作数值84，单位“%”。',
      '没有比较符，按名称看越高越好；目标45%低于上年84%，相差39个百分点。',
      '45÷84=53.57%，不足70%。',
      '结论：目标明显偏低（疑似年初指标值偏低），报为警告。',
    ],
    condition: '越高越好的指标，目标不足上年完成值的70%。',
    exceptions: '上年完成值为裸“0”、单位不可换算、成本指标和没有方向的时间长度不比较。',
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
      '               A07　财预〔2020〕10号　单位自评；财预〔2015〕88号　绩效目标设定：合理可行',
      '               数据  D9  指标值（“项目完工进度（%）”）：45%',
      '                     F9  上年完成值（“项目完工进度（%）”）：84%',
      '               过程  1. 指标值“45%”读作数值45，单位“%”。',
      '                     2. 上年完成值“84%”读作数值84，单位“%”。',
      '                     3. 没有比较符，按名称看越高越好；目标45%低于上年84%，相差39个百分点。',
      '                     4. 45÷84=53.57%，不足70%。',
      '                     5. 结论：目标明显偏低（疑似年初指标值偏低），报为警告。',
      '               条件  越高越好的指标，目标不足上年完成值的70%。',
      '               例外  上年完成值为裸“0”、单位不可换算、成本指标和没有方向的时间长度不比较。',
      '               示例  正确：参训学员人数：指标值≥200人，上年完成值200人',
      '                     有误：参训学员人数：指标值≥200人，上年完成值400人',
    ].join('\n'),
  );
  expect(jixiao('check', sample, '--fail-on', 'never')).not.toContain('过程  1.');
});
