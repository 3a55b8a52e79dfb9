/** Which tests hold a source file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CATEGORIES } from '../catalogue.mjs';

const RULE = /^src\/rules\/([a-z]+)\/([a-z]\d\d)-[a-z0-9-]+\.ts$/;
const EXAMPLES = 'test/rules/examples.property.test.ts';
const EXPLANATIONS = 'test/rules/explanations.test.ts';
/** Of whole tables; what these notice, nothing smaller has. */
const GOLD = [
  'test/rules/gold-ak.test.ts',
  'test/rules/gold-cn.test.ts',
  'test/rules/gold-more.test.ts',
];
const ENGINE = [
  'run-checks',
  'finding-key',
  'yielding',
  'explanations',
  'weird-tables',
  'catalogue',
];
/** They start a spreadsheet application. */
const SLOW = /-oracle\.test\.ts$/;

/** The areas that figures are given for, by the beginning of a path. */
export const AREAS = [
  ...Object.values(CATEGORIES).map((category) => `src/rules/${category}`),
  ...['facts', 'drafts', 'wording', 'engine'].map((part) => `src/rules/${part}`),
  ...['src/scoring', 'src/domain/quantity', 'src/domain/value', 'src/domain'],
];

export function areaOf(file) {
  return AREAS.find((area) => file.startsWith(`${area}/`));
}

/** Every file below a folder, by its path from the root. */
export function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${file}`.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
}

export class Suites {
  #root;
  /** Rule file -> what it imports, directly or not. */
  #imported;

  constructor(root) {
    this.#root = root;
    const direct = new Map(
      filesBelow(root, 'src/rules').map((file) => [file, importsOf(root, file)]),
    );
    this.#imported = new Map(
      [...direct.keys()]
        .filter((file) => RULE.test(file))
        .map((file) => {
          const all = new Set([file]);
          for (const each of all) direct.get(each)?.forEach((target) => all.add(target));
          return [file, all];
        }),
    );
  }

  /** Test files with the names to run in them; null for all. */
  of(file) {
    if (file.startsWith('src/domain/')) return this.#whole(filesBelow(this.#root, 'test/domain'));
    if (file.startsWith('src/scoring/')) {
      const own = filesBelow(this.#root, 'test/scoring').filter((each) => !SLOW.test(each));
      const rules = [...this.#imported.keys()].filter((each) => /\/k1[3-8]-/.test(each));
      return [...this.#whole(own), ...this.#ofRules(rules)];
    }
    if (file.startsWith('src/rules/engine/')) {
      return this.#whole(ENGINE.map((name) => `test/rules/${name}.test.ts`));
    }
    const own = ['facts', 'wording'].flatMap((part) =>
      RULE.test(file) ? [] : filesBelow(this.#root, `test/rules/${part}`),
    );
    const rules = [...this.#imported].filter(([, all]) => all.has(file)).map(([rule]) => rule);
    return [...this.#whole(own), ...this.#ofRules(rules), ...this.#whole(GOLD)];
  }

  #ofRules(rules) {
    const ids = rules.map((rule) => RULE.exec(rule)[2].toUpperCase());
    const only = `\\b(?:${ids.join('|')})\\b`;
    const own = rules
      .map((rule) => rule.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts'))
      .filter((test) => existsSync(join(this.#root, test)));
    return [
      ...this.#whole(own),
      ...[EXAMPLES, EXPLANATIONS].map((test) => ({ file: join(this.#root, test), only })),
    ];
  }

  #whole(files) {
    return files
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => ({ file: join(this.#root, file), only: null }));
  }
}

function importsOf(root, file) {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/ from '(\.[^']+)'/g)].map(
    ([, target]) => `${relative(root, resolve(root, file, '..', target)).replaceAll('\\', '/')}.ts`,
  );
}
