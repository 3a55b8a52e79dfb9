import { systemRule } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { rewrite } from '../drafts/drafts';
import { defineCheck } from '../engine/check';

const COMPOUND = /(?:万?元|公斤|吨|度)\/[人月年日天户次亩期](?:[、/])[人月年日天户次亩期]/;

/** Places that an explanation names. */
const MOST_SHOWN = 3;

export const compoundUnit = defineCheck({
  id: 'N09',
  name: 'compound-unit',
  title: '复合单位写法不规范',
  category: 'standardization',
  severity: 'info',
  condition: '单位写成“元/人/月”“元/月、人”，除号或顿号连用。',
  exceptions: '只检查目标文字和指标值。',
  advice: '统一写成“元/(人·月)”。',
  fix: {
    kind: 'suggestion',
    title: '改为“元/(人·月)”的写法',
    description: '“元/人/月”“元/月、人”改为“元/(人·月)”“元/(月·人)”。',
  },
  examples: [
    {
      wrong: [{ goalEnd: '食宿标准为25元/人/天。' }, { goalEnd: '食宿标准为25元/天、人。' }],
      right: { goalEnd: '食宿标准为25元/(人·天)。' },
      at: 'goal',
    },
    {
      with: { cost: { lastYear: '500元/(人·月)' } },
      wrong: [{ cost: { target: '≤500元/人/月' } }, { cost: { target: '≤500元/人、月' } }],
      right: { cost: { target: '≤500元/(人·月)' } },
      at: ['cost', 'target'],
      fixed: '≤500元/(人·月)',
    },
  ],
  citations: [systemRule('计量单位')],
  matter: 'writing',
  *check({ texts, sheet }) {
    const found = texts.flatMap(({ cell, text }) => {
      const unit = COMPOUND.exec(text)?.[0];
      return unit === undefined ? [] : [{ cell, unit }];
    });
    const [first, ...rest] = found;
    if (first === undefined) return;
    yield {
      cells: [first.cell, ...rest.map(({ cell }) => cell)],
      message: `复合单位写成${inQuotes(first.unit)}，两个除号或顿号连用，含义不明。`,
      steps: () =>
        found
          .slice(0, MOST_SHOWN)
          .map(({ cell, unit }) => `${cell}里有${inQuotes(unit)}，分不清按哪一项相除。`),
      fix: () => ({ drafts: found.map(({ cell }) => rewrite(sheet, cell, withBrackets)) }),
    };
  },
});

const EVERY = new RegExp(COMPOUND.source, 'g');

/** 元/人/月 -> 元/(人·月). */
function withBrackets(text: string): string {
  return text.replace(EVERY, (unit) =>
    unit.replace(/\/(.)[、/](.)$/, (_, first: string, second: string) => `/(${first}·${second})`),
  );
}
