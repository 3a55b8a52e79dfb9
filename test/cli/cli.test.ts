/** The command line as built, run as a process: output, exit codes, messages. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, statSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnsOf } from '../../src/cli/terminal';
import { useBuilt } from '../support/built';

const root = join(__dirname, '../..');
const program = join(root, 'dist/cli/jixiao.js');

useBuilt('cli');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function jixiao(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

interface CheckJson {
  readonly format: string;
  readonly files: {
    readonly file: string;
    readonly error: { code: string; message: string } | null;
    readonly digest: string | null;
    readonly sheets: {
      sheet: string;
      tables: {
        range: string;
        profile: string;
        findings: { rule: string }[];
        summary: { verdict: string };
      }[];
    }[];
  }[];
}

test('check --format json: nothing but the contract on stdout, a digest, the same each time', () => {
  const first = jixiao(
    'check',
    'samples/urumqi-2024.xlsx',
    '--format',
    'json',
    '--fail-on',
    'never',
  );
  expect(first).toMatchObject({ code: 0, err: '' });
  const json = JSON.parse(first.out) as CheckJson;
  expect(json.format).toBe('jixiao.check/2');
  expect(json.files[0]?.file).toBe('samples/urumqi-2024.xlsx');
  expect(json.files[0]?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  const tables = json.files[0]!.sheets.flatMap((sheet) => sheet.tables);
  expect(tables).toHaveLength(10);
  expect(new Set(tables.map((table) => table.profile))).toEqual(new Set(['urumqi']));
  const again = jixiao(
    'check',
    'samples/urumqi-2024.xlsx',
    '--format',
    'json',
    '--fail-on',
    'never',
  );
  expect(again.out).toBe(first.out);
});

test('exit codes follow --fail-on', () => {
  const file = 'samples/urumqi-2024.xlsx';
  expect(jixiao('check', file, '--fail-on', 'warning').code).toBe(1);
  expect(jixiao('check', file, '--fail-on', 'never').code).toBe(0);
});

test('an unreadable file is named in one sentence, the others are still done, the exit code is 2', () => {
  writeFileSync(join(folder, '坏.xlsx'), 'no workbook');
  copyFileSync(join(root, 'samples/xinjiang-2024.xlsx'), join(folder, '好.xlsx'));
  writeFileSync(join(folder, '~$好.xlsx'), 'lock file');
  const { code, out, err } = jixiao('check', folder, '--format', 'json');
  expect(code).toBe(2);
  const files = (JSON.parse(out) as CheckJson).files;
  expect(files.map((file) => [file.file, file.error?.code ?? null, file.sheets.length])).toEqual([
    [join(folder, '坏.xlsx'), 'not-a-workbook', 0],
    [join(folder, '好.xlsx'), null, 6],
  ]);
  const [sentence, end, ...more] = err.trim().split('\n');
  expect(sentence).toMatch(/坏\.xlsx：文件不是 Excel 工作簿/);
  expect(end).toBe(`没有做完的文件：“${join(folder, '坏.xlsx')}”。`);
  expect(more).toEqual([]);
});

test('--format ndjson writes one table a line', () => {
  const { out } = jixiao('check', 'samples/urumqi-2024-stacked.xlsx', '--format', 'ndjson');
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toHaveLength(10);
  expect(lines.map((line) => Object.keys(line))).toEqual(
    lines.map(() => ['file', 'sheet', 'table']),
  );
});

test('read --format json over the three sample books: 26 tables and all indicators', () => {
  const { code, out } = jixiao(
    ...['read', 'samples/urumqi-2024.xlsx', 'samples/urumqi-2024-stacked.xlsx'],
    ...['samples/xinjiang-2024.xlsx', '--format', 'json'],
  );
  expect(code).toBe(0);
  const json = JSON.parse(out) as {
    files: { sheets: { tables: { indicators: unknown[] }[] }[] }[];
  };
  const counts = json.files.map((file) => {
    const tables = file.sheets.flatMap((sheet) => sheet.tables);
    return [tables.length, tables.reduce((sum, table) => sum + table.indicators.length, 0)];
  });
  expect(counts).toEqual([
    [10, 76],
    [10, 76],
    [6, 53],
  ]);
});

test('the text report says verdict, weights, cell, message and advice, without colours in a pipe', () => {
  const { out } = jixiao('check', 'samples/urumqi-2024.xlsx', '--detail', '--fail-on', 'never');
  expect(out).toContain('权重90（成本20 产出40 效益30）');
  expect(out).toContain(
    '送审前自查预估94分（仅供参考）：完整性18/20 相关性30/30 适当性26/30 可行性20/20',
  );
  expect(out).toContain('警告  H4 ');
  expect(out).toContain('共检查1个文件、10张表');
  // eslint-disable-next-line no-control-regex -- looks for escape sequences
  expect(out).not.toMatch(/\u001b/);
});

test.each([
  [[], 2, ''],
  [['检查'], 2, '没有“检查”这个命令。用法见 jixiao --help。'],
  [['chek'], 2, '没有“chek”这个命令；是否要用 check？用法见 jixiao --help。'],
  [['check', 'a.xlsx', '--forma', 'json'], 2, '没有 --forma 这个选项；是否要用 --format？'],
  [
    ['check', 'a.xlsx', '--format'],
    2,
    '--format 后面缺少取值（格式）。用法见 jixiao check --help。',
  ],
  [['check', 'a.xlsx', '--format', '--detail'], 2, '--format 后面缺少取值（格式）。'],
  [['check', 'a.xlsx', '--detail=3'], 2, '--detail 后面不带取值。'],
  [['check', 'a.xlsx', '-x'], 2, '没有 -x 这个选项。'],
  [['check', 'a.xlsx', '--profile', 'hube'], 2, '没有编号为“hube”的地区配置；是否要用 hubei？'],
  [['check'], 2, '请在 jixiao check 后面写上要处理的文件。'],
  [['check', 'a.xlsx', '--profile', 'x'], 2, '没有编号为“x”的地区配置'],
  [['check', 'a.xlsx', '--format', 'xml'], 2, '--format 只能是 text、json、ndjson，不能是“xml”。'],
  [['check', 'a.xlsx', '--format', 'jsn'], 2, '不能是“jsn”；是否要用 json？'],
  [['check', 'a.xlsx', '--colour'], 2, '没有 --colour 这个选项。'],
  [['read', 'a.xlsx', '--fail-on', 'error'], 2, 'read 没有 --fail-on 这个选项（check 才有）。'],
  [['rules', 'x'], 2, 'jixiao rules 后面不需要写文件。'],
  [['check', 'missing.xlsx'], 2, '找不到文件'],
])('%j ends with %d and says why', (args, code, message) => {
  const ran = jixiao(...args);
  expect(ran.code).toBe(code);
  expect(ran.err).toContain(message);
});

test('a build leaves an executable, which npx starts as it is', () => {
  expect(statSync(program).mode & 0o111).toBe(0o111);
});

test('help and version', () => {
  const help = jixiao('--help');
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain('  unmark    去掉标记后另存，其余内容不变\n');
  expect(jixiao('-h')).toEqual(help);
  expect(jixiao('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(jixiao('-v')).toEqual(jixiao('--version'));
});

test.each(['check', 'read', 'score', 'template', 'unmark', 'rules'])(
  'each command has a help of its own: %s',
  (command) => {
    const help = jixiao(command, '--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out.split('\n')[0]).toMatch(new RegExp(`^jixiao ${command}：`));
    expect(jixiao(command, '-h')).toEqual(help);
    expect(jixiao('help', command)).toEqual(help);
  },
);

test('FORCE_COLOR colours a pipe, NO_COLOR does not, COLUMNS says how wide it is', () => {
  const inEnv = (env: NodeJS.ProcessEnv): string =>
    spawnSync(process.execPath, [program, 'check', 'samples', '--fail-on', 'never'], {
      ...{ cwd: root, encoding: 'utf8' },
      env: { ...process.env, ...env },
    }).stdout;
  expect(inEnv({ FORCE_COLOR: '1' })).toContain('\u001b[33m建议完善\u001b[0m');
  expect(inEnv({ FORCE_COLOR: '0', NO_COLOR: '1' })).not.toContain('\u001b');
  for (const columns of [60, 80, 90, 120]) {
    const widths = inEnv({ COLUMNS: String(columns) })
      .split('\n')
      .map(columnsOf);
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
  }
});

test('an empty folder gives an empty, valid answer, and is no success', () => {
  const empty = join(folder, '空');
  mkdirSync(empty);
  const { code, out, err } = jixiao('check', empty, '--format', 'json');
  expect(code).toBe(1);
  expect(err).toBe(`“${empty}”：没有找到工作簿文件（.xlsx、.xlsm、.xls、.et、.ods）。\n`);
  expect(JSON.parse(out)).toEqual({ format: 'jixiao.check/2', files: [] });
});

test('a formula without a result is no empty cell, and nothing is passed', () => {
  const file = 'test/fixtures/forms/never-calculated.xlsx';
  const { code, out } = jixiao('check', file);
  expect(code).toBe(1);
  expect(out).toContain('原因  B3、D8的公式没有计算结果，请用 Excel 或 WPS 打开并保存后再查。');
  expect(out).not.toContain('未填');
  expect(jixiao('check', file, '--fail-on', 'never').code).toBe(0);
  expect(jixiao('read', file).out).toContain('B3    （公式没有计算结果）');
});

test('a hidden draft is shown, and decides nothing', () => {
  const file = 'test/fixtures/forms/hidden-draft.xlsx';
  const { code, out } = jixiao('check', file, '--detail');
  expect(code).toBe(0);
  expect(out).toContain('去年底稿!A1:I13　隐藏的工作表');
  expect(out).toContain(
    '共检查1个文件、1张表：须修改后重报0张，建议完善0张，未发现问题1张；隐藏的工作表中另有1张，不计入。',
  );
  const json = JSON.parse(jixiao('check', file, '--format', 'json').out) as {
    files: { sheets: { sheet: string; hidden: boolean }[] }[];
  };
  expect(json.files[0]!.sheets.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
    ['绩效目标表', false],
    ['去年底稿', true],
  ]);
});
