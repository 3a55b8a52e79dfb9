import type { PerformanceTable } from '../../domain/performance-table';
import { SYNONYMS } from '../../domain/lexicon/synonym';
import { inQuotes } from '../../domain/text';
import { ownReading } from '../../policy/documents';
import { defineCheck, type Report } from '../engine/check';
import { annualGoal } from '../facts/goal/text';
import { cellOf } from '../facts/select';
import { wordStep } from '../wording/steps';
import { namedIndicators } from '../facts/structure';

/** The usual word with each of the others. */
const PAIRS = SYNONYMS.flatMap(([usual = '', ...others]) =>
  others.map((other) => [usual, other] as const),
);

/** What a person is paid, and the general word that some rows put for it. */
const PAY = /薪酬|工资|报酬|奖金|抚恤金|养老金/;
const SUBSIDY = /(?:补助|补贴)(?:资金|金|款)/;

/** 补助资金发放时效性 in a table whose project, goal and other rows only speak of 薪酬. */
function* subsidyForPay(table: PerformanceTable): Iterable<Report> {
  const { projectName } = table.fields;
  const indicators = namedIndicators(table);
  const purpose = `${projectName?.value ?? ''}\n${annualGoal(table)?.text ?? ''}`;
  const pay = PAY.exec(purpose)?.[0];
  if (pay === undefined || /补助|补贴/.test(purpose)) return;
  const named = indicators.filter(({ name }) => name?.includes(pay));
  const [first] = named;
  if (first === undefined) return;
  for (const indicator of indicators) {
    const subsidy = SUBSIDY.exec(indicator.name ?? '')?.[0];
    if (subsidy === undefined || indicator.name?.includes(pay)) continue;
    yield {
      cells: [cellOf(indicator, 'level3'), cellOf(first, 'level3')],
      message: `${inQuotes(subsidy)}与${inQuotes(pay)}说的是同一笔支出，全表用词不一。`,
      steps: () => [
        wordStep('项目名称和目标', purpose, pay),
        '项目名称和目标里没有“补助”“补贴”。',
        wordStep('指标', indicator.name ?? '', subsidy),
      ],
    };
  }
}

export const wordingVaries = defineCheck({
  id: 'R07',
  name: 'wording-varies',
  title: '同一对象用词不一',
  category: 'relevance',
  severity: 'info',
  condition:
    '同一张表里对同一事物用了两种说法（采暖费与暖气费、丧葬费与安葬费等）；项目名称和目标只写薪酬、工资、抚恤金等，而有的指标写成“补助资金”。',
  exceptions:
    '只比较词表里的同义词；项目名称或目标写到补助、补贴的，“补助资金”不提示；满意率与满意度由另一检查项提示。',
  advice: '全表统一用词。',
  examples: [
    {
      with: { goalEnd: '方便残疾人参加培训。' },
      wrong: { benefit: { name: '残障人岗位技能提升率' } },
      right: { benefit: { name: '残疾人岗位技能提升率' } },
      at: ['benefit', 'name'],
    },
    {
      with: { goalEnd: '方便离退休人员参加培训。' },
      wrong: { benefit: { name: '退离休人员岗位技能提升率' } },
      right: { benefit: { name: '离退休人员岗位技能提升率' } },
      at: ['benefit', 'name'],
    },
  ],
  citations: [ownReading('规范用语')],
  *check({ table, texts }) {
    for (const [usual, other] of PAIRS) {
      const [first, ...rest] = texts.filter(({ text }) => text.includes(other));
      const usuals = texts.filter(({ text }) => text.includes(usual));
      if (first === undefined || usuals.length === 0) continue;
      const cells = new Set([...rest, ...usuals].map(({ cell }) => cell));
      cells.delete(first.cell);
      yield {
        cells: [first.cell, ...cells],
        message: `${inQuotes(other)}与${inQuotes(usual)}说的是同一事物，全表用词不一。`,
        steps: () => [
          wordStep(first.cell, first.text, other),
          ...usuals.slice(0, 1).map(({ cell, text }) => wordStep(cell, text, usual)),
          `${inQuotes(usual)}与${inQuotes(other)}在同义词表里是同一事物。`,
        ],
      };
    }
    yield* subsidyForPay(table);
  },
});
