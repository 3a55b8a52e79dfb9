import type { PerformanceTable } from '../../domain/performance-table';
import { compact, inQuotes } from '../../domain/text';
import { misspellingIn, type Misspelling } from '../../domain/lexicon/misspelling';
import { measures } from '../../policy/documents';
import { shownAt, textDraft } from '../drafts/drafts';
import { defineCheck, type CheckContext } from '../engine/check';
import { suggestedUnless, type Proposal } from '../engine/fix';
import { levelCells, namedIndicators, quote } from '../facts/structure';
import { wordStep } from '../wording/steps';

/** A character that is hardly ever right twice; 目的的 and 标的的 end one word and begin the next. */
const DOUBLE_PARTICLE = /不不|(?<![目标有])的的(?!确|士)/;
/** A word of two to six characters, written twice in a row. */
const DOUBLE_WORD = /((?!某)\p{Script=Han}{2,6})\1/u;
/** 一个一个, 一户一户 count one by one; 研究研究 is a verb lightly said. */
const NORMAL_DOUBLE = /^(一\p{Script=Han}|研究|商量|讨论|学习|了解|休息|锻炼|考虑|交流)$/u;

/** 854万854万: an amount with its unit, written twice in a row. */
const DOUBLE_AMOUNT = /(?<![\d.,])(\d[\d.,]{0,20}(?:[百千]?[万亿]元?|元))\1/;

/** What stands further out in a cell is prose, or an attack on the patterns. */
const LOOK_AT = 3000;

interface Place {
  readonly where: string;
  readonly text: string;
  readonly cell: string;
}

function placesOf(table: PerformanceTable): Place[] {
  const { fields, goals, funds } = table;
  const heads = [
    ['项目名称', fields.projectName],
    ['总体目标', goals.annual],
    ['中长期目标', goals.overall],
  ] as const;
  return [
    ...heads.flatMap(([where, field]) =>
      field?.value == null ? [] : [{ where, text: field.value, cell: field.cell }],
    ),
    ...funds.items.map(({ label, labelCell }) => ({
      where: '资金栏',
      text: label,
      cell: labelCell,
    })),
    ...[...funds.items, ...funds.periodItems].map(({ amount }) => ({
      where: '资金栏',
      text: amount.raw,
      cell: amount.cell,
    })),
    ...(['level1', 'level2'] as const).flatMap((role) =>
      levelCells(table, role).map(({ text, cell }) => ({
        where: role === 'level1' ? '一级指标' : '二级指标',
        text,
        cell,
      })),
    ),
    ...namedIndicators(table).flatMap(({ name, cells }) =>
      name === null || cells.level3 === undefined
        ? []
        : [{ where: '三级指标', text: name, cell: cells.level3 }],
    ),
  ];
}

interface Slip {
  readonly found: string;
  readonly meant: string;
  readonly certainty: Misspelling['certainty'];
}

/** The first slip of a text: what stands there and what was probably meant. A word written twice may belong to a name. */
function slipIn(text: string): Slip | null {
  const known = misspellingIn(text);
  if (known !== null) {
    return { found: known.wrong, meant: known.right, certainty: known.certainty };
  }
  const particle = DOUBLE_PARTICLE.exec(text)?.[0];
  if (particle !== undefined) {
    const certainty = particle === '的的' ? 'certain' : 'maybe';
    return { found: particle, meant: particle.slice(0, 1), certainty };
  }
  const amount = DOUBLE_AMOUNT.exec(text);
  if (amount !== null) return { found: amount[0], meant: amount[1] ?? '', certainty: 'maybe' };
  const [found, word = ''] = DOUBLE_WORD.exec(text) ?? [];
  if (found === undefined || NORMAL_DOUBLE.test(word)) return null;
  return { found, meant: word, certainty: 'maybe' };
}

export const wrongCharacters = defineCheck({
  id: 'N22',
  name: 'wrong-characters',
  title: '错别字与叠词',
  category: 'standardization',
  severity: 'warning',
  condition:
    '项目名称、目标、资金栏的标签和金额、各级指标名称中有词语连写两遍（占比占比）或金额连写两遍（85万85万），“的的”“不不”，或错别字表中的字词（帐户、拔付、复盖率、截止目前等）。',
  exceptions:
    '人人、年年、高高兴兴、家家户户等单字叠用和“一个一个”不提示；跨词相连的“目的的”不提示。',
  advice: '核对并改正错别字，删去重复的字词。',
  fix: {
    kind: 'safe',
    title: '改正错别字',
    description:
      '“的的”和错别字表中不会有别的意思的（帐户、财政拔款等）直接改；其他错字、词语连写两遍的、项目名称里的（要与批复一致），只作建议；说不准应写什么的不改。',
  },
  examples: [
    {
      wrong: [
        { goalEnd: '提高学员的的岗位技能。' },
        { goalEnd: '提高培训质量务。' },
        { goalEnd: '补助直接拔付到学员帐户。' },
        { goalEnd: '提高学员岗位技能技能。' },
      ],
      right: { goalEnd: '提高学员的岗位技能。' },
      at: 'goal',
    },
    {
      wrong: [
        { benefit: { name: '学员的的岗位技能提升率' } },
        { benefit: { name: '学员岗位技能提升率提升率' } },
      ],
      right: { benefit: { name: '学员的岗位技能提升率' } },
      at: ['benefit', 'name'],
      fixed: '学员的岗位技能提升率',
    },
  ],
  citations: [measures('绩效目标审核：完整性')],
  matter: 'writing',
  *check(context) {
    const seen = new Set<string>();
    for (const { where, text, cell } of placesOf(context.table)) {
      if (seen.has(cell)) continue;
      const slip = slipIn(compact(text.slice(0, LOOK_AT)));
      if (slip === null) continue;
      seen.add(cell);
      yield {
        cells: [cell],
        message: `${where}${quote(text)}中的${inQuotes(slip.found)}疑为${inQuotes(slip.meant)}。`,
        steps: () => [
          wordStep(where, text, slip.found),
          slip.found.startsWith(slip.meant)
            ? `${inQuotes(slip.meant)}写重了。`
            : '它在错别字表中。',
        ],
        fix: () => mended(context, cell),
      };
    }
  },
});

const MOST_SLIPS = 20;

/** Without any of its slips; null where one of them could mean several things. */
function mended({ table, sheet }: CheckContext, cell: string): Proposal | null {
  let text = shownAt(sheet, cell);
  let certain = table.fields.projectName?.cell !== cell;
  for (let count = 0; count < MOST_SLIPS; count++) {
    const slip = slipIn(compact(text.slice(0, LOOK_AT)));
    if (slip === null) return { drafts: [textDraft(cell, text)], ...suggestedUnless(certain) };
    if (slip.certainty === 'unclear' || !text.includes(slip.found)) return null;
    certain &&= slip.certainty === 'certain';
    text = text.replace(slip.found, slip.meant);
  }
  return null;
}
