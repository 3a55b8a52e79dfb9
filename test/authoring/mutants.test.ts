/** What `npm run mutate` changes, and what it leaves alone. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../..');

interface Mutant {
  readonly line: number;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

/** What changes in one line, or in the first place of several. */
const CHANGES: readonly (readonly [string, ...string[]])[] = [
  ["const LOW = '0.8';", "const LOW = '0.9';", "const LOW = '0.7';"],
  ['const MOST = 25;', 'const MOST = 26;', 'const MOST = 24;'],
  ["const places = '2';"],
  [
    'const BANDS = [{ from: 60 }];',
    'const BANDS = [{ from: 61 }];',
    'const BANDS = [{ from: 59 }];',
  ],
  [
    'check({ options: { low: 5 }, order: 3 });',
    'check({ options: { low: 6 }, order: 3 });',
    'check({ options: { low: 4 }, order: 3 });',
  ],
  ['check({ bounds: { low: { weight: 5 } } });'],
  ['ok = compare(a, b) < 0;', 'ok = compare(a, b) <= 0;'],
  ['ok = a >= b;', 'ok = a > b;'],
  ['ok = a === b || c;', 'ok = a !== b || c;', 'ok = a === b && c;'],
  ['x = ok ? 1 : 2;', 'x = !(ok) ? 1 : 2;'],
  ['own = rows.filter(isOwn).map(of);', 'own = rows.map(of);'],
  ['() => { if (ok) return 1; };', '() => { if (!(ok)) return 1; };', '() => { ; };'],
  ['for (;;) if (a === b) { continue; }', 'for (;;) if (a !== b) { continue; }', 'for (;;) ;'],
  ['if (ok) go(); else stop();', 'if (!(ok)) go(); else stop();'],
  ['type A = B extends C ? 1 : 2;'],
];

const PLACED = "\n  const LOW = '5';\nconst b = 1;";

const moduleAt = (name: string): string =>
  pathToFileURL(join(root, 'src/authoring/mutation', name)).href;

/** The generator is a module of its own kind, which Jest would have to be told to load; so all is asked at once. */
const SCRIPT = `
  import { readFileSync } from 'node:fs';
  import { EQUIVALENT } from '${moduleAt('equivalent.mjs')}';
  import { mutantsOf } from '${moduleAt('mutants.mjs')}';
  const sources = JSON.parse(readFileSync(0, 'utf8'));
  const stale = EQUIVALENT.filter(({ file, before, after, why }) => {
    const made = mutantsOf(file, readFileSync(file, 'utf8'));
    return !why || !made.some((each) => each.before === before && each.after === after);
  });
  console.log(JSON.stringify({ made: sources.map((each) => mutantsOf('a.ts', each)), stale }));`;

let answer: { readonly made: readonly (readonly Mutant[])[]; readonly stale: readonly Mutant[] };

beforeAll(() => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    ...{ cwd: root, encoding: 'utf8' },
    input: JSON.stringify([...CHANGES.map(([source]) => source), PLACED]),
  });
  expect(stderr).toBe('');
  answer = JSON.parse(stdout) as typeof answer;
});

test.each(CHANGES.map(([source, ...changed], at) => [source, changed, at] as const))(
  '%s',
  (_, changed, at) => {
    expect(answer.made[at]?.map(({ after }) => after).sort()).toEqual([...changed].sort());
  },
);

test('a mutant says where it stands', () => {
  expect(answer.made.at(-1)?.[0]).toEqual({
    ...{ file: 'a.ts', line: 2, kind: 'threshold' },
    ...{ before: "const LOW = '5';", after: "const LOW = '6';" },
    source: "\n  const LOW = '6';\nconst b = 1;",
  });
});

test('every mutant that is named as equivalent is one that is made', () => {
  expect(answer.stale).toEqual([]);
});
