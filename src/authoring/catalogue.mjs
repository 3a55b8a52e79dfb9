/**
 * The list of all checks, from the files that there are: `npm run catalogue` writes src/rules/engine/catalogue.ts.
 * A file a01-weight-total.ts exports `weightTotal`.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL, fileURLToPath } from 'node:url';
import prettier from 'prettier';

const RULES = new URL('../rules/', import.meta.url);
const CATALOGUE = new URL('engine/catalogue.ts', RULES);

/** In the order of docs/rules.md, with the letter of their ids. */
export const CATEGORIES = {
  C: 'completeness',
  N: 'standardization',
  R: 'relevance',
  A: 'appropriateness',
  F: 'feasibility',
  K: 'consistency',
};

const FILE = /^([a-z]\d\d)-([a-z0-9-]+)\.ts$/;

/** weight-total -> weightTotal */
export function exportOf(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** Every check: its file within src/rules and what that exports. */
export function checkFiles() {
  return Object.values(CATEGORIES).flatMap((category) =>
    readdirSync(new URL(`${category}/`, RULES))
      .sort()
      .flatMap((file) => {
        const [, id, name] = FILE.exec(file) ?? [];
        return id === undefined ? [] : [{ category, file, name: exportOf(name) }];
      }),
  );
}

export async function catalogueText() {
  const files = checkFiles();
  const text = [
    '/** All checks, by id: found by `npm run catalogue`, not to be edited. */',
    ...files.map(({ category, file, name }) => {
      return `import { ${name} } from '../${category}/${file.replace(/\.ts$/, '')}';`;
    }),
    "import type { Check } from './check';",
    '',
    `export const CHECKS: readonly Check[] = [${files.map(({ name }) => name).join(', ')}];`,
    '',
  ].join('\n');
  const path = fileURLToPath(CATALOGUE);
  return prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path });
}

export async function writeCatalogue() {
  writeFileSync(CATALOGUE, await catalogueText());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeCatalogue();
