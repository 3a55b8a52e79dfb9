/** One check = one file = one entry of docs/rules.md, and nothing besides. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rulesMarkdown } from '../../src/cli/rules-report';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { exampleTexts } from '../../src/rules/engine/example';

const root = join(__dirname, '../..');
const CATEGORIES = [
  ...['completeness', 'standardization', 'relevance'],
  ...['appropriateness', 'feasibility', 'consistency'],
];
const LETTER: Readonly<Record<string, string>> = {
  C: 'completeness',
  N: 'standardization',
  R: 'relevance',
  A: 'appropriateness',
  F: 'feasibility',
  K: 'consistency',
};

function filesOf(base: string, ending: string): string[] {
  return CATEGORIES.flatMap((category) => {
    const folder = join(root, base, category);
    return listed(folder)
      .filter((name) => /^[a-z]\d\d-/.test(name))
      .map((name) => `${category}/${name.slice(0, -ending.length)}`);
  }).sort();
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const expected = CHECKS.map(
  (check) => `${check.category}/${check.id.toLowerCase()}-${check.name}`,
).sort();

test('every check has its file, and every file is in the catalogue', () => {
  expect(filesOf('src/rules', '.ts')).toEqual(expected);
});

test('tests of checks are named as their checks', () => {
  const named = filesOf('test/rules', '.test.ts');
  expect(named.filter((name) => !expected.includes(name))).toEqual([]);
});

test('the catalogue is what `npm run catalogue` writes', () => {
  const script = join(root, 'src/authoring/catalogue.mjs');
  const print = `import(${JSON.stringify(pathToFileURL(script).href)}).then(async (m) => process.stdout.write(await m.catalogueText()))`;
  const text = execFileSync(process.execPath, ['-e', print], { cwd: root, encoding: 'utf8' });
  expect(readFileSync(join(root, 'src/rules/engine/catalogue.ts'), 'utf8')).toBe(text);
});

test('docs/rules.md is what the code says (npm run docs writes it)', () => {
  expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(rulesMarkdown(CHECKS));
});

test('ids are unique, in order, and fit their category', () => {
  const ids = CHECKS.map((check) => check.id);
  expect(new Set(ids).size).toBe(ids.length);
  const byCategory = CHECKS.map((check) => LETTER[check.id[0] ?? '']);
  expect(byCategory).toEqual(CHECKS.map((check) => check.category));
  for (const category of CATEGORIES) {
    const own = CHECKS.filter((check) => check.category === category).map((check) => check.id);
    expect(own).toEqual([...own].sort());
  }
});

test.each(CHECKS.map((check) => [check.id, check] as const))(
  '%s says when, what to do and why',
  (_, check) => {
    expect(check.condition).toMatch(/[。]$/);
    expect(check.advice).toMatch(/[。]$/);
    expect(check.title).not.toBe('');
    const { wrong, right } = exampleTexts(check.examples[0]);
    expect([wrong, right]).not.toContain('');
    expect(right).not.toBe(wrong);
    expect(check.citations.length).toBeGreaterThan(0);
    for (const id of check.yieldsTo ?? []) {
      expect(CHECKS.map((other) => other.id)).toContain(id);
    }
  },
);
