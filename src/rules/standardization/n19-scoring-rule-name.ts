import { compact, inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { textDraft } from '../drafts/drafts';
import { SCORING_NAMES, scoringName } from '../drafts/wording';
import { defineCheck } from '../engine/check';
import { shorten } from '../facts/select';
import { listFirstCells } from '../facts/structure';
import { isAccepted } from '../facts/regional-wording';

/** Only another way to name a method; a text that also says how points come off stays. */
const ONLY_A_NAME =
  /^(?:按照?|依照?|根据|采用)?(?:正常|实际|指标)?(?:完成)?(?:的?比例|(?:评[判定价])?等[级次]|直接|满意度(?:等级|比例|情况)?)(?:法|方式)?(?:赋分|计分|得分|打分|评分)?(?:法|方式|规则)?$/;

const STANDARD: ReadonlySet<string> = new Set(Object.values(SCORING_NAMES));

export const scoringRuleName = defineCheck({
  id: 'N19',
  name: 'scoring-rule-name',
  title: '赋分规则名称非标准',
  category: 'standardization',
  severity: 'info',
  options: { merged: 2 },
  condition:
    '赋分规则是四类之一的另一种叫法，不是“直接赋分、按照完成比例赋分、按评判等级赋分、满意度赋分”。',
  exceptions:
    '本地区统一用语（如按照正常比例赋分）、自定的扣分办法不提示；{merged}处以上合并为一条。',
  advice: '统一为四类赋分规则的名称。',
  fix: {
    kind: 'safe',
    title: '统一赋分规则名称',
    description:
      '四类赋分规则的别称改为规范名称（地区有自己的叫法且本表在用的，跟从本表）。写了扣分办法等内容的文字不改。',
  },
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: [
        { count: { scoringRule: '按比例赋分' } },
        { count: { scoringRule: '按照完成比例计分' } },
      ],
      right: [
        { count: { scoringRule: '按照完成比例赋分' } },
        { count: { scoringRule: '每少1期扣2分' } },
      ],
      at: ['count', 'scoringRule'],
      fixed: '按照完成比例赋分',
    },
    {
      wrong: { deadline: { scoringRule: '直接得分' } },
      right: { deadline: { scoringRule: '直接赋分' } },
      at: ['deadline', 'scoringRule'],
      fixed: '直接赋分',
    },
    {
      wrong: { satisfaction: { scoringRule: '按满意度赋分' } },
      right: { satisfaction: { scoringRule: '满意度赋分' } },
      at: ['satisfaction', 'scoringRule'],
      fixed: '满意度赋分',
    },
  ],
  bounds: {
    merged: {
      with: { count: { scoringRule: '按比例赋分' } },
      wrong: { deadline: { scoringRule: '直接得分' } },
      right: {},
      at: ['count', 'scoringRule'],
    },
  },
  citations: [guide('指标赋分规则')],
  matter: 'column:scoringRule',
  aggregate: {
    message: (reports) =>
      `共${reports.length}处赋分规则的名称不规范（${listFirstCells(reports)}）。`,
  },
  *check(context) {
    const { table, profile } = context;
    for (const { scoringRule } of table.indicators) {
      if (scoringRule === null || scoringRule.method === 'unknown') continue;
      const { method } = scoringRule;
      const usual = SCORING_NAMES[method];
      const name = compact(scoringRule.raw);
      if (STANDARD.has(name) || isAccepted(profile, 'scoringRule', name)) continue;
      yield {
        cells: [scoringRule.cell],
        message: `赋分规则${inQuotes(shorten(scoringRule.raw))}应写${inQuotes(usual)}。`,
        steps: () => [
          `${inQuotes(shorten(scoringRule.raw))}按含义属于${inQuotes(usual)}。`,
          `标准名称是${Object.values(SCORING_NAMES).join('、')}${profile.accepted.scoringRule.length === 0 ? '' : `，${inQuotes(profile.name)}另接受${profile.accepted.scoringRule.join('、')}`}。`,
        ],
        fix: () =>
          ONLY_A_NAME.test(name)
            ? { drafts: [textDraft(scoringRule.cell, scoringName(context, method))] }
            : null,
      };
    }
  },
});
