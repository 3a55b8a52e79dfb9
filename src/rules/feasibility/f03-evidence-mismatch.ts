import type { Indicator } from '../../domain/indicator';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { isSatisfaction } from '../facts/satisfaction';
import { nameOf } from '../facts/select';
import { listFirstCells, namedIndicators } from '../facts/structure';
import { baseOf } from '../wording/values';

const PEOPLE: ReadonlySet<string> = new Set(['人', '人次']);

/** What is missing; null where the evidence fits. */
function lacks(indicator: Indicator): string | null {
  const { evidence, target } = indicator;
  if (evidence === null || evidence.items.length === 0) return null;
  if (isSatisfaction(indicator)) {
    return /工作资料|问卷|调查|测评|访谈/.test(evidence.items.join('、'))
      ? null
      : '没有问卷、访谈一类的工作资料';
  }
  const base = baseOf(target?.unit ?? null);
  const onlyNotes = evidence.items.every((item) => item === '说明材料');
  const counted = base === '元' ? '金额' : PEOPLE.has(base) ? '人数' : null;
  return counted !== null && onlyNotes ? `${counted}只用说明材料证明，没有原始凭证` : null;
}

export const evidenceMismatch = defineCheck({
  id: 'F03',
  name: 'evidence-mismatch',
  title: '佐证与指标类型不匹配',
  category: 'feasibility',
  severity: 'info',
  options: { merged: 3 },
  condition: '满意度指标的佐证资料不含工作资料（问卷等），或金额、人数类指标的佐证只有说明材料。',
  exceptions: '佐证资料为空的由“佐证资料为空”提示；{merged}项以上合并为一条。',
  advice: '改选能直接证明该指标的资料：满意度用问卷等工作资料，金额、人数用原始凭证或正式资料。',
  examples: [
    {
      with: { satisfaction: { name: '参训学员满意度' } },
      wrong: [
        { satisfaction: { evidence: '说明材料' } },
        { satisfaction: { evidence: '原始凭证' } },
        { satisfaction: { evidence: '正式资料' } },
      ],
      right: { satisfaction: { evidence: '工作资料' } },
      at: ['satisfaction', 'evidence'],
    },
    {
      with: { people: { name: '参训学员人数', target: '≥200人' } },
      wrong: { people: { evidence: '说明材料' } },
      right: { people: { evidence: '原始凭证' } },
      at: ['people', 'evidence'],
    },
  ],
  bounds: {
    merged: {
      with: {
        people: { target: '≥200人', evidence: '说明材料' },
        cost: { target: '≤10万元', evidence: '说明材料' },
      },
      wrong: { satisfaction: { evidence: '说明材料' } },
      right: {},
      at: ['people', 'evidence'],
    },
  },
  citations: [guide('佐证资料要求')],
  matter: 'column:evidence',
  yieldsTo: ['N31'],
  aggregate: {
    message: (reports) =>
      `共${reports.length}项指标的佐证资料与指标类型不匹配（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const reason = lacks(indicator);
      if (reason === null || indicator.evidence === null) continue;
      const { cell, raw } = indicator.evidence;
      yield {
        cells: [cell],
        message: `${nameOf(indicator)}的佐证资料为${inQuotes(raw)}，${reason}。`,
        steps: () => [
          isSatisfaction(indicator)
            ? `${nameOf(indicator)}是满意度指标，要靠问卷、访谈得出。`
            : `${nameOf(indicator)}的指标值${inQuotes(indicator.target?.raw ?? '')}以${inQuotes(indicator.target?.unit ?? '')}计。`,
          `佐证资料是${inQuotes(raw)}，${reason}。`,
        ],
        also: () => (indicator.target === null ? [] : [indicator.target.cell]),
      };
    }
  },
});
