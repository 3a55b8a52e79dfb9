/**
 * A check to begin with:
 *
 *   npm run new-check -- C26 attachment-missing 附件未列明
 *
 * writes its file and its line in the catalogue. Its tests are red until it is filled.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATEGORIES, checkFiles, exportOf, writeCatalogue } from './catalogue.mjs';

const USAGE =
  '用法：npm run new-check -- 编号 英文名 中文标题，如 C26 attachment-missing 附件未列明。';

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

const [id = '', name = '', title = ''] = process.argv.slice(2);
const category = CATEGORIES[id[0]];
if (category === undefined || !/^[A-Z]\d\d$/.test(id) || title === '') fail(USAGE);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) fail(USAGE);
const taken = checkFiles().find(
  ({ file, name: known }) => file.startsWith(`${id.toLowerCase()}-`) || known === exportOf(name),
);
if (taken !== undefined) fail(`编号或名称已用于 src/rules/${taken.category}/${taken.file}。`);
const file = new URL(`../rules/${category}/${id.toLowerCase()}-${name}.ts`, import.meta.url);
if (existsSync(file)) fail(`${fileURLToPath(file)} 已存在。`);
writeFileSync(
  file,
  `import { ownReading } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';

export const ${exportOf(name)} = defineCheck({
  id: '${id}',
  name: '${name}',
  title: '${title}',
  category: '${category}',
  severity: 'warning',
  // options: { most: 3 } for thresholds; the prose shows them as {most}, and \`bounds\` has a pair for each.
  condition: '什么情况下报。',
  exceptions: '',
  advice: '怎样修改。',
  // fix: { kind: 'suggestion', title, description } where the report has a fix.
  examples: [
    {
      wrong: { count: { name: '有问题的写法' } },
      right: { count: { name: '没有问题的写法' } },
      at: ['count', 'name'],
    },
  ],
  citations: [ownReading('依据的条款')],
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      if (indicator.name !== '什么样的指标') continue;
      yield {
        cells: [cellOf(indicator, 'level3')],
        message: \`\${nameOf(indicator)}有什么问题。\`,
        steps: () => ['怎样看出来的。'],
        // fix: () => ({ drafts: [textDraft(cell, '改后的写法')] }),
      };
    }
  },
});
`,
);
await writeCatalogue();
process.stdout.write(
  `已写好 ${fileURLToPath(file)}。请填写后运行 npx jest test/rules，再运行 npm run docs。\n`,
);
