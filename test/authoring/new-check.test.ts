/** `npm run new-check`: a file and a line in the catalogue, and nothing where the id or the name is taken. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-check-'));
  for (const name of ['src/rules', 'src/authoring', '.prettierrc.json', 'package.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function newCheck(...args: string[]) {
  const script = join(folder, 'src/authoring/new-check.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stderr };
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('one file and one row of the catalogue', () => {
  expect(newCheck('C98', 'attachment-missing', '附件未列明')).toEqual({ status: 0, stderr: '' });
  const file = read('src/rules/completeness/c98-attachment-missing.ts');
  expect(file).toContain("export const attachmentMissing = defineCheck({\n  id: 'C98',");
  expect(file).toContain("title: '附件未列明',");
  const catalogue = read('src/rules/engine/catalogue.ts').split('\n');
  const before = readFileSync(join(root, 'src/rules/engine/catalogue.ts'), 'utf8').split('\n');
  expect(catalogue.filter((line) => !before.includes(line))).toEqual([
    "import { attachmentMissing } from '../completeness/c98-attachment-missing';",
    '  attachmentMissing,',
  ]);
});

test('what the file imports is there', () => {
  newCheck('C98', 'attachment-missing', '附件未列明');
  const file = read('src/rules/completeness/c98-attachment-missing.ts');
  const imports = [...file.matchAll(/^import \{ (.+) \} from '(.+)';$/gm)];
  expect(imports.length).toBeGreaterThan(0);
  const missing = imports.flatMap(([, names = '', from = '']) => {
    const module = jest.requireActual<object>(join(root, 'src/rules/completeness', from));
    return names.split(', ').filter((name) => !(name in module));
  });
  expect(missing).toEqual([]);
});

test.each([
  ['no title', ['C98', 'attachment-missing'], '用法：'],
  ['no such category', ['X98', 'attachment-missing', '附件未列明'], '用法：'],
  ['a name that is no file name', ['C98', '../evil', '附件未列明'], '用法：'],
  ['a taken id', ['A01', 'attachment-missing', '附件未列明'], '编号或名称已用于'],
  ['a taken name', ['C98', 'weight-total', '附件未列明'], '编号或名称已用于'],
])('%s: a sentence, and nothing is written', (_, args, sentence) => {
  const before = read('src/rules/engine/catalogue.ts');
  const { status, stderr } = newCheck(...args);
  expect([status, stderr.startsWith(sentence)]).toEqual([2, true]);
  expect(read('src/rules/engine/catalogue.ts')).toBe(before);
  expect(existsSync(join(folder, 'src/rules/completeness/c98-attachment-missing.ts'))).toBe(false);
});
