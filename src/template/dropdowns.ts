/** Drop-down lists over the indicator rows: the words that the profile accepts. */
import type { ColumnRole } from '../domain/indicator';
import {
  BASES,
  EVIDENCES,
  LEVEL1,
  LEVEL2_2015,
  LEVEL2_2021,
  SCORING_RULES,
} from '../domain/vocabulary';
import { rangeName } from '../grid/address';
import type { SpecValidation } from '../grid/sheet-spec';
import type { Profile } from '../regions/profile';
import type { DrawnBody } from './draw-body';
import type { TemplateLayout } from './layout';

interface Choice {
  readonly list: readonly string[];
  readonly strictness: SpecValidation['strictness'];
  readonly message: string;
}

/** As forms write the sign in a column of its own; a full-width ＝ begins no formula. */
const OPERATORS = ['≥', '≤', '＝', '＞', '＜', '定性'] as const;

export function dropdowns(
  layout: TemplateLayout,
  { accepted, remarked, taxonomy }: Profile,
  { first, last }: DrawnBody,
): SpecValidation[] {
  const inLayout = layout.levels.flatMap(({ level2 }) => level2.map(([name]) => name));
  const own1 = layout.levels.map(({ level1 }) => level1);
  const region = own1.every((name) => isOneOf(LEVEL1, name)) ? [] : own1;
  const guides = taxonomy === '2015' ? [LEVEL2_2015, LEVEL2_2021] : [LEVEL2_2021];
  const choices: Partial<Record<ColumnRole, Choice>> = {
    // The guide knows its four and no others, besides what the region calls them.
    level1: {
      list: distinct(region, LEVEL1, accepted.level1),
      strictness: 'stop',
      message: '一级指标请从下拉列表中选择。',
    },
    level2: {
      list: distinct(
        ...[inLayout, guides.flatMap((guide) => Object.values(guide).flat())],
        ...[accepted.level2, remarked.level2],
      ),
      strictness: 'warning',
      message: '二级指标一般从下拉列表中选择。确定要用其他名称吗？',
    },
    operator: {
      list: OPERATORS,
      strictness: 'warning',
      message: '计算符号一般从下拉列表中选择。确定要填写其他符号吗？',
    },
    basis: {
      list: distinct(BASES, accepted.basis, remarked.basis),
      strictness: 'warning',
      message: '指标值设置依据一般从下拉列表中选择。确定要填写其他依据吗？',
    },
    scoringRule: {
      // The region's own wording first.
      list: distinct(accepted.scoringRule, SCORING_RULES),
      strictness: 'warning',
      message: '指标赋分规则一般从下拉列表中选择。确定要填写其他规则吗？',
    },
    evidence: {
      list: distinct(EVIDENCES, accepted.evidence, remarked.evidence),
      strictness: 'warning',
      message: '佐证资料一般从下拉列表中选择，多类之间用逗号隔开。确定要这样填写吗？',
    },
  };
  return layout.columns.flatMap(({ role, header, choices: list }, column) => {
    const choice = role === null ? ofItsOwn(header, list) : choices[role];
    if (choice === undefined) return [];
    const range = rangeName({ top: first, left: column, bottom: last, right: column });
    return [{ range, ...choice }];
  });
}

function ofItsOwn(header: string, list?: readonly string[]): Choice | undefined {
  if (list === undefined) return undefined;
  const message = `${header}一般从下拉列表中选择。确定要填写其他内容吗？`;
  return { list, strictness: 'warning', message };
}

function isOneOf(list: readonly string[], word: string): boolean {
  return list.includes(word);
}

function distinct(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
