import { compact } from '../../domain/text';
import { allOf, textDraft } from '../drafts/drafts';
import { defineFix } from '../engine/fix';
import { rowsAt, scoringName } from '../drafts/wording';

/** Only another way to name a method; a text that also says how points come off stays. */
const ONLY_A_NAME =
  /^(?:按照?|依照?|根据|采用)?(?:正常|实际|指标)?(?:完成)?(?:的?比例|(?:评[判定价])?等[级次]|直接|满意度(?:等级|比例|情况)?)(?:法|方式)?(?:赋分|计分|得分|打分|评分)?(?:法|方式|规则)?$/;

export const scoringRuleNameFix = defineFix({
  rule: 'N19',
  kind: 'safe',
  title: '统一赋分规则名称',
  description:
    '四类赋分规则的别称改为规范名称（地区有自己的叫法且本表在用的，跟从本表）。写了扣分办法等内容的文字不改。',
  propose(context, { cells }) {
    const drafts = cells.map((cell) => {
      const rule = rowsAt(context, 'scoringRule', cell)[0]?.scoringRule;
      if (rule == null || rule.method === 'unknown') return null;
      if (!ONLY_A_NAME.test(compact(rule.raw))) return null;
      return textDraft(cell, scoringName(context, rule.method));
    });
    const all = allOf(drafts);
    return all === null ? null : { drafts: all };
  },
});
