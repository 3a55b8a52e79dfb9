import { isCostRow } from '../../domain/cost';
import type { Indicator } from '../../domain/indicator';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { textDraft } from '../drafts/drafts';
import { rowAt } from '../drafts/wording';
import { defineCheck, type CheckContext } from '../engine/check';
import { isSatisfaction } from '../facts/satisfaction';
import { nameOf, levelCellsOf } from '../facts/select';
import { listFirstCells, namedIndicators } from '../facts/structure';

/** What the basis should be; null where it fits. */
function betterBasis(indicator: Indicator, basis: string): string | null {
  if (isCostRow(indicator)) return basis.includes('预算支出') ? null : '预算支出标准';
  if (isSatisfaction(indicator) && /历史|计划/.test(basis)) return '其他标准';
  return null;
}

export const basisMismatch = defineCheck({
  id: 'F04',
  name: 'basis-mismatch',
  title: '依据与指标类型不匹配',
  category: 'feasibility',
  severity: 'info',
  options: { merged: 3 },
  condition: '成本指标的设置依据不是预算支出标准，或满意度指标的依据是历史标准、计划标准。',
  exceptions: '依据为空的由“指标值设定依据为空”提示；{merged}项以上合并为一条。',
  advice: '成本指标改为预算支出标准，满意度改为其他标准，并注明来源。',
  fix: {
    kind: 'suggestion',
    title: '改为与指标类型相符的依据',
    description:
      '成本指标改为预算支出标准，满意度改为其他标准；请注明来源。依据写了文件名称等更多内容的不改。',
  },
  examples: [
    {
      with: { cost: { name: '人均培训成本' } },
      wrong: [{ cost: { basis: '计划标准' } }, { cost: { basis: '历史标准' } }],
      right: { cost: { basis: '预算支出标准' } },
      at: ['cost', 'basis'],
      fixed: '预算支出标准',
    },
    {
      with: { satisfaction: { name: '参训学员满意度' } },
      wrong: [{ satisfaction: { basis: '计划标准' } }, { satisfaction: { basis: '历史标准' } }],
      right: { satisfaction: { basis: '其他标准' } },
      at: ['satisfaction', 'basis'],
      fixed: '其他标准',
    },
  ],
  bounds: {
    merged: {
      with: { cost: { basis: '计划标准' }, satisfaction: { basis: '计划标准' } },
      wrong: { below: { cost: [{ name: '培训教材成本' }] } },
      right: {},
      at: ['cost', 'basis'],
    },
  },
  citations: [guide('指标值设定依据')],
  matter: 'column:basis',
  yieldsTo: ['N31'],
  appliesTo: ['target'],
  aggregate: {
    message: (reports) =>
      `共${reports.length}项指标的设置依据与指标类型不匹配（${listFirstCells(reports)}）。`,
  },
  *check(context) {
    const { table } = context;
    for (const indicator of namedIndicators(table)) {
      const { basis } = indicator;
      if (basis?.value == null) continue;
      const wanted = betterBasis(indicator, basis.value);
      if (wanted === null) continue;
      yield {
        cells: [basis.cell],
        message: `${nameOf(indicator)}的设置依据为${inQuotes(basis.value)}，此类指标一般用${wanted}。`,
        steps: () => [
          `${nameOf(indicator)}列在${inQuotes(indicator.level2 ?? indicator.level1 ?? '')}下，是${isCostRow(indicator) ? '成本' : '满意度'}指标。`,
          `设置依据是${inQuotes(basis.value ?? '')}，此类指标一般用${inQuotes(wanted)}。`,
        ],
        also: () => levelCellsOf(indicator),
        fix: () =>
          isNameAlone(context, indicator) ? { drafts: [textDraft(basis.cell, wanted)] } : null,
      };
    }
  },
});

/** A cell for several rows, or one that names a document as well, is left to its owner. */
function isNameAlone(context: CheckContext, { basis }: Indicator): boolean {
  return rowAt(context, 'basis', basis?.cell) !== null && (basis?.value ?? '').length <= 10;
}
