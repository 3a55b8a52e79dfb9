/** `jixiao score` as built, run as a process. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { useBuilt } from '../support/built';

const root = join(__dirname, '../..');
const program = join(root, 'dist/cli/jixiao.js');

useBuilt('cli');

function score(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'score', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const XINJIANG = ['samples/xinjiang-2024.xlsx', '--actual', 'last-year'];

test('--format json: the contract and nothing else', () => {
  const { code, out, err } = score(...XINJIANG, '--scheme', 'threshold', '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  const json = JSON.parse(out) as {
    format: string;
    files: { sheets: { tables: Record<string, unknown>[] }[] }[];
  };
  expect(json.format).toBe('jixiao.score/1');
  const [second] = json.files[0]!.sheets[1]!.tables;
  expect(second).toMatchObject({
    subtotals: [
      { level1: '产出指标', score: '48.33', maximum: '50' },
      { level1: '成本指标', score: '25.76', maximum: '30' },
      { level1: '满意度指标', score: '10', maximum: '10' },
    ],
    ...{ execution: null, total: '84.09', maximum: '90', grade: '优' },
  });
  expect((second!['items'] as unknown[])[0]).toEqual({
    ...{ row: 7, name: '保障发放薪酬人数', weight: '10', method: 'proportional' },
    ...{ completion: '93.33', score: '8.33', maximum: '10' },
    explanation: '目标≥45人，上年42人，完成率93.3333%，(93.3333%−60%)÷40%×10分=8.33分。',
    formula: expect.stringContaining('ISNUMBER(F7)') as string,
  });
  const [first] = json.files[0]!.sheets[0]!.tables;
  const formulas = (first!['items'] as { formula: string | null }[]).map((item) => item.formula);
  for (const part of ['ROUND(F9*100,2)', 'ROUND(D9*100,2)', '-0.6)/0.4']) {
    expect(formulas[2]).toContain(part);
  }
});

test('text: scheme, source, total, grade and every row', () => {
  const { code, out } = score(...XINJIANG);
  expect(code).toBe(0);
  expect(out).toContain(
    '计分口径：财预〔2020〕10号：按完成率×分值计分；完成值来源：上年完成值（试算，不是自评结果）',
  );
  expect(out).toContain('总分 87.63/90　等级 优（按百分制折算）');
  expect(out).toContain('产出指标 49.33/50　成本指标 28.3/30　满意度指标 10/10');
  expect(out).toContain('没有一项可以评分（共9项）');
});

test('a 自评表 with its execution', () => {
  const { out } = score('samples/published/07-sichuan-qingshen-2023-selfeval.xlsx');
  expect(out).toContain('已评部分合计 10/100；尚有2项指标未评分，不定等级');
  expect(out).toContain('执行数251.89÷预算数251.89，预算执行率100%×10分=10分');
});

test('wrong calls', () => {
  expect(score()).toMatchObject({ code: 2, out: '' });
  const { code, err } = score('x.xlsx', '--scheme', 'other');
  expect([code, err]).toEqual([
    2,
    '--scheme 只能是 ratio、threshold，不能是“other”。用法见 jixiao score --help。\n',
  ]);
  expect(score('不存在.xlsx', '--format', 'json')).toMatchObject({ code: 2 });
});
