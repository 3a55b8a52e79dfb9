/** One fix = one file = one test, named as its check, and in the catalogue. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FIXES } from '../../src/rules/engine/fix-catalogue';
import { CHECKS } from '../../src/rules/engine/catalogue';

const root = join(__dirname, '../..');
const CATEGORIES = [...new Set(CHECKS.map(({ category }) => category))];

/** A category without fixes has no folder in a fresh checkout. */
function filesOf(base: string, ending: string): string[] {
  return CATEGORIES.filter((category) => existsSync(join(root, base, category)))
    .flatMap((category) =>
      readdirSync(join(root, base, category)).map(
        (name) => `${category}/${name.slice(0, -ending.length)}`,
      ),
    )
    .sort();
}

const checkOf = (rule: string) => CHECKS.find(({ id }) => id === rule)!;
const expected = FIXES.map(({ rule }) => {
  const { category, id, name } = checkOf(rule);
  return `${category}/${id.toLowerCase()}-${name}`;
}).sort();

test('every fix has its file and its test, named as its check', () => {
  expect(filesOf('src/fixes', '.ts')).toEqual(expected);
  expect(filesOf('test/fixes', '.test.ts')).toEqual(expected);
});

test('one fix a check, in the order of the checks', () => {
  const order = CHECKS.map(({ id }) => id).filter((id) => FIXES.some(({ rule }) => rule === id));
  expect(FIXES.map(({ rule }) => rule)).toEqual(order);
});

test.each(FIXES.map((fix) => [fix.rule, fix] as const))('%s says what it does', (_, fix) => {
  expect(fix.title).not.toMatch(/[。，]$/);
  expect(fix.description).toMatch(/。$/);
});
