/** A run that somebody ends, or whose results go nowhere: what was written is whole, and what was not is said. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBuilt } from '../support/built';

jest.setTimeout(120_000);

const root = join(__dirname, '../..');
const program = join(root, 'dist/cli/jixiao.js');
const sample = join(root, 'samples/xinjiang-2024.xlsx');
const FILES = 60;

useBuilt('cli');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-half-'));
  mkdirSync(join(folder, '报送'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function place(count: number): void {
  for (let at = 0; at < count; at += 1) {
    copyFileSync(sample, join(folder, '报送', `${100 + at}.xlsx`));
  }
}

const target = (): string => join(folder, '标记');
const copies = (): string[] => (existsSync(target()) ? readdirSync(target()).sort() : []);

function shell(command: string): { code: number | null; out: string; err: string } {
  const line = `'${process.execPath}' '${program}' ${command}`;
  const ran = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
  // On a slow machine it says where it is.
  const err = ran.stderr.replace(/^正在处理.*\n/gm, '');
  return { code: ran.status, out: ran.stdout, err };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s: the file under way is finished, no other begun, and what is done is listed',
  async (signal, code) => {
    place(FILES);
    const args = [program, 'check', '报送', '--mark-to', '标记', '--format', 'json'];
    const child = spawn(process.execPath, args, { cwd: folder });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    while (copies().filter((name) => !name.startsWith('.')).length < 2) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill(signal);
    const [status] = (await once(child, 'close')) as [number | null];
    expect(status).toBe(code);
    const done = copies();
    expect(done.length).toBeLessThan(FILES);
    expect(done).toEqual(done.map((_, at) => `${100 + at}.xlsx`));
    const rest = FILES - done.length;
    expect(err).toContain(
      `已中断：${FILES}个文件中做完${done.length}个，其余${rest}个没有处理。\n`,
    );
    expect(err).toContain(`已在“标记”写入${done.length}个带标记的副本。\n`);
    expect(err.match(/^已写出：.*$/gm)).toEqual(
      done.map((name) => `已写出：${join('标记', name)}`),
    );
    expect((JSON.parse(out) as { files: unknown[] }).files).toHaveLength(done.length);
    // Whole: one like the other.
    for (const name of done) {
      expect(readFileSync(join(target(), name))).toEqual(readFileSync(join(target(), done[0]!)));
    }
  },
);

test('a reader that leaves early costs no copy, and is told nothing', () => {
  place(4);
  const { out, err } = shell('check 报送 --mark-to 标记 | head -1');
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  expect(copies()).toHaveLength(4);
  expect(err).toBe('已在“标记”写入4个带标记的副本。\n');
});

test('nobody left to hear of messages either', () => {
  place(2);
  const { out, code } = shell('check 无此 报送 2>&1 | true; exit ${PIPESTATUS[0]}');
  expect(out).toBe('');
  expect(code).not.toBeNull();
  expect([0, 1, 2]).toContain(code);
});

test('results on a full disk: one sentence, and the copies are made', () => {
  place(3);
  const { code, err } = shell('check 报送 --mark-to 标记 --fail-on never > /dev/full');
  expect(copies()).toHaveLength(3);
  expect(err).toBe('已在“标记”写入3个带标记的副本。\n结果没有写完：磁盘空间不足，请清理后再试。\n');
  expect(code).toBe(2);
});

test.each(['check 报送', 'read 报送', 'rules', 'score 报送/100.xlsx', '--help'])(
  '%s on a full disk',
  (command) => {
    place(2);
    const { code, err } = shell(`${command} > /dev/full`);
    expect({ code, err }).toEqual({ code: 2, err: '结果没有写完：磁盘空间不足，请清理后再试。\n' });
  },
);
