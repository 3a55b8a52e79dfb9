import { compact, inQuotes } from '../../domain/text';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { guide } from '../../policy/documents';
import { shownAt, textDraft } from '../drafts/drafts';
import { defineCheck } from '../engine/check';
import { suggestedUnless, type Proposal } from '../engine/fix';
import { isAccepted } from '../facts/regional-wording';
import { listFirstCells, namedIndicators } from '../facts/structure';

/** 某人社发（2023）15号: a document, however short its name. */
const DOCUMENT = /[〔[(（]\d{4}[〕\])）]\d{1,5}号/;

const STANDARD = /^(?:(?:计划|行业|历史|预算支出|其他)(?:标准)?[、,，]?)+$/;

export const basisName = defineCheck({
  id: 'N21',
  name: 'basis-name',
  title: '指标值设定依据非标准',
  category: 'standardization',
  severity: 'info',
  options: { longest: 10, merged: 2 },
  condition:
    '设置依据不是计划标准、行业标准、历史标准、预算支出标准、其他标准五类，如“自定义”“行业或国家标准”。',
  exceptions:
    '依据为空的由其他检查项提示；写文件名称、文号、定额标准的（{longest}个字以上），以及配置中接受的用语不提示；{merged}处以上合并为一条。',
  advice: '改为五类之一，没有对应的写其他标准并注明来源。',
  fix: {
    kind: 'safe',
    title: '改为五类标准的名称',
    description:
      '“其它标准”直接改为“其他标准”；“自定义”“行业或国家标准”等归入相近的一类，只作建议，请注明来源。',
  },
  examples: [
    {
      with: { benefit: { name: '学员岗位技能提升率' } },
      wrong: [{ benefit: { basis: '自定义' } }, { benefit: { basis: '其它标准' } }],
      right: [
        { benefit: { basis: '其他标准' } },
        { benefit: { basis: '行业标准、历史标准' } },
        { benefit: { basis: '《职业技能培训补贴管理办法》' } },
        { benefit: { basis: '人社发〔2023〕15号' } },
      ],
      at: ['benefit', 'basis'],
      fixed: '其他标准',
    },
    {
      wrong: { count: { basis: '行业或国家标准' } },
      right: { count: { basis: '行业标准' } },
      at: ['count', 'basis'],
      fixed: '行业标准',
    },
    {
      wrong: [{ deadline: { basis: '其它标准' } }, { deadline: { basis: '自定义标准' } }],
      right: { deadline: { basis: '其他标准' } },
      at: ['deadline', 'basis'],
      fixed: '其他标准',
    },
  ],
  bounds: {
    longest: {
      wrong: { count: { basis: '本单位按惯例自行确定' } },
      right: { count: { basis: '本单位按历年惯例确定的' } },
      at: ['count', 'basis'],
    },
    merged: {
      with: { count: { basis: '自定义' } },
      wrong: { benefit: { basis: '自定义' } },
      right: {},
      at: ['count', 'basis'],
    },
  },
  citations: [guide('指标值设定依据')],
  matter: 'column:basis',
  yieldsTo: ['N31'],
  aggregate: {
    message: (reports) =>
      `共${reports.length}处设置依据不在五类标准之内（${listFirstCells(reports)}）。`,
  },
  *check({ table, sheet, profile, options: { longest } }) {
    for (const { basis } of namedIndicators(table)) {
      const whole = compact(basis?.value ?? '');
      const [name = ''] = whole.split(/[（(]/, 1);
      if (basis === null || name === '' || name.length > longest || /^[-—/]+$/.test(name)) continue;
      if (STANDARD.test(name) || DOCUMENT.test(whole)) continue;
      if ([name, whole].some((text) => isAccepted(profile, 'basis', text))) continue;
      yield {
        cells: [basis.cell],
        message: `设置依据${inQuotes(name)}不在五类标准之内。`,
        steps: () => [
          `${inQuotes(name)}与计划标准、行业标准、历史标准、预算支出标准、其他标准都不同。`,
          `它只有${name.length}个字，不像文件名称或定额标准。`,
        ],
        fix: () => renamed(sheet, basis.cell),
      };
    }
  },
});

/** The standard that other words stand for; the first is only another character. */
const MEANT: readonly (readonly [pattern: RegExp, name: string, certain: boolean])[] = [
  [/^其它标准$/, '其他标准', true],
  [/^自定义(?:标准)?$/, '其他标准', false],
  [/^(?:预算|支出|预算定额|定额)标准$/, '预算支出标准', false],
  [/^(?:行业或国家|国家或行业|国家|地方|行业规范)标准$/, '行业标准', false],
  [
    /^(?:历史(?:数据|水平|经验|值)|往年(?:标准|水平|数据)|上年(?:标准|水平|数据))$/,
    '历史标准',
    false,
  ],
  [/^(?:工作计划|计划(?:目标|值|数)|年度计划)$/, '计划标准', false],
];

function renamed(sheet: SheetSnapshot, cell: string): Proposal | null {
  const text = compact(shownAt(sheet, cell));
  const [, name, isCertain] = MEANT.find(([pattern]) => pattern.test(text)) ?? [];
  if (name === undefined) return null;
  return { drafts: [textDraft(cell, name)], ...suggestedUnless(isCertain === true) };
}
