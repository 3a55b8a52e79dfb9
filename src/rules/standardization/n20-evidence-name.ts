import type { Indicator } from '../../domain/indicator';
import { compact, inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import type { Profile } from '../../regions/profile';
import { rewrite } from '../drafts/drafts';
import { defineCheck, type CheckContext } from '../engine/check';
import { suggestedUnless, type Proposal } from '../engine/fix';
import { isAccepted, isRemarked } from '../facts/regional-wording';
import { listFirstCells } from '../facts/structure';

/** Near misses of 正式资料, 工作资料, 原始凭证, 说明材料. */
const BETTER: Readonly<Record<string, string>> = {
  正式材料: '正式资料',
  工作材料: '工作资料',
  原始资料: '原始凭证',
  原始材料: '原始凭证',
  原始凭据: '原始凭证',
  说明资料: '说明材料',
  证明材料: '说明材料',
};

export const evidenceName = defineCheck({
  id: 'N20',
  name: 'evidence-name',
  title: '佐证资料类别非标准',
  category: 'standardization',
  severity: 'info',
  options: { merged: 2 },
  condition: '佐证资料用了与四类相近的别名（正式材料、原始资料等）。',
  exceptions:
    '写具体资料名称（会议纪要、发票等）的、配置中接受的用语不提示；{merged}处以上合并为一条。',
  advice: '按四类填写：正式材料改为正式资料，原始资料改为原始凭证。',
  fix: {
    kind: 'safe',
    title: '统一佐证资料类别名称',
    description:
      '“正式材料、工作材料、原始凭据、说明资料”改为规范的类别名称；“原始资料、证明材料”等可能另有所指的，以及地区系统字典中就有的，只作建议。',
  },
  examples: [
    {
      with: { deadline: { name: '培训完成时间' } },
      wrong: { deadline: { evidence: '正式材料' } },
      right: [{ deadline: { evidence: '正式资料' } }, { deadline: { evidence: '会议纪要' } }],
      at: ['deadline', 'evidence'],
      fixed: '正式资料',
    },
    {
      wrong: { count: { evidence: '原始资料' } },
      right: { count: { evidence: '原始凭证' } },
      at: ['count', 'evidence'],
      fixed: '原始凭证',
    },
    {
      wrong: { quality: { evidence: '工作材料' } },
      right: { quality: { evidence: '工作资料' } },
      at: ['quality', 'evidence'],
      fixed: '工作资料',
    },
  ],
  bounds: {
    merged: {
      with: { count: { evidence: '原始资料' } },
      wrong: { deadline: { evidence: '正式材料' } },
      right: {},
      at: ['count', 'evidence'],
    },
  },
  citations: [guide('佐证资料要求')],
  matter: 'column:evidence',
  aggregate: {
    message: (reports) =>
      `共${reports.length}处佐证资料的类别不规范（${listFirstCells(reports)}）。`,
  },
  *check(context) {
    const { table, profile } = context;
    for (const { evidence } of table.indicators) {
      const [item] = evidence === null ? [] : oddNames(evidence, profile);
      if (evidence === null || item === undefined) continue;
      yield {
        cells: [evidence.cell],
        message: `佐证资料${inQuotes(item)}应写${inQuotes(BETTER[compact(item)] ?? '')}。`,
        steps: () => [
          `${inQuotes(item)}不在正式资料、工作资料、原始凭证、说明材料四类之中，与${inQuotes(BETTER[compact(item)] ?? '')}相近。`,
        ],
        fix: () => renamed(context, evidence),
      };
    }
  },
});

/** Near misses that nobody has accepted, each once. */
function oddNames({ items }: NonNullable<Indicator['evidence']>, profile: Profile): string[] {
  return [...new Set(items)].filter(
    (item) => compact(item) in BETTER && !isAccepted(profile, 'evidence', item),
  );
}

/** Only a slip of the second word; 原始资料 and 证明材料 may be meant as something else. */
const SLIPS: ReadonlySet<string> = new Set(['正式材料', '工作材料', '原始凭据', '说明资料']);

function renamed(
  { sheet, profile }: CheckContext,
  evidence: NonNullable<Indicator['evidence']>,
): Proposal {
  const odd = oddNames(evidence, profile);
  const isCertain = odd.every(
    (name) => SLIPS.has(compact(name)) && !isRemarked(profile, 'evidence', name),
  );
  const draft = rewrite(sheet, evidence.cell, (text) =>
    odd.reduce((done, item) => done.replaceAll(item, BETTER[compact(item)] ?? item), text),
  );
  return { drafts: [draft], ...suggestedUnless(isCertain) };
}
