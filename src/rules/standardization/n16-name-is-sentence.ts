import type { Indicator } from '../../domain/indicator';
import { DRIVING, GRADUALLY, KEEPING, RAISING, UNDERTAKING } from '../../domain/lexicon/degree';
import { PAYING } from '../../domain/lexicon/pay-out';
import { anyOf } from '../../domain/lexicon/words';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { rewrite } from '../drafts/drafts';
import { rowAt } from '../drafts/wording';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { endsInMeasure } from '../facts/names';
import { cellOf, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';
import { wordStep } from '../wording/steps';

const BEGINS = new RegExp(`^${anyOf(RAISING, DRIVING, KEEPING, UNDERTAKING)}`);
const ENDS = new RegExp(`${anyOf(RAISING, ['良好', '稳定'])}$`);
const AIM_VERB = new RegExp(
  `${anyOf(RAISING, ['促进'])}(?!工程|项目|行动|计划|活动|改造|率|度|后|前)[\\s\\S]{2}`,
);
const AIM_OBJECT = /(?:质量|水平|能力)$/;
const PAYMENT = new RegExp(`^${anyOf(PAYING)}`);

/** 提升博物馆绿化水平 does something to a level; 服务能力提升水平 measures, 改造提升工程质量 is of a project. */
function aimIn(name: string): string | null {
  const clause = name.split(/[，。、]/).at(-1) ?? '';
  const verb = AIM_OBJECT.test(clause) ? AIM_VERB.exec(clause.slice(0, -2)) : null;
  return verb === null ? null : clause.slice(verb.index);
}

export const nameIsSentence = defineCheck({
  id: 'N16',
  name: 'name-is-sentence',
  title: '指标名称写成目标或措施句',
  category: 'standardization',
  severity: 'info',
  condition:
    '三级指标名称以“进一步、确保、保障、促进、提升”开头，或以“提高、提升、良好”结尾，或写了支付事项而单位是“次”。',
  exceptions: '以“数、率、额、程度、时间”等度量词结尾的不提示。',
  advice: '改为可衡量的指标名称，如“××改善程度”。',
  fix: {
    kind: 'suggestion',
    title: '改为中性、可度量的名称',
    description:
      '“提升职工居住环境”改为“职工居住环境提升程度”，写了支付事项而单位是次的补“次数”；拟不出通顺名称的不改。',
  },
  examples: [
    {
      with: { benefit: { target: '≥80%' } },
      wrong: [
        { benefit: { name: '进一步提升学员岗位技能' } },
        { benefit: { name: '促进学员就业' } },
        { benefit: { name: '学员岗位技能提高' } },
      ],
      right: [
        { benefit: { name: '学员岗位技能提升率' } },
        { benefit: { name: '学员就业服务能力提升水平' } },
      ],
      at: ['benefit', 'name'],
      fixed: null,
    },
    {
      with: {
        benefit: {
          target: '明显提升（优、良、差）',
          lastYear: '明显提升',
          basis: '其他标准',
          scoringRule: '按评判等级赋分',
        },
      },
      wrong: { benefit: { name: '提升学员岗位技能' } },
      right: { benefit: { name: '学员岗位技能提升程度' } },
      at: ['benefit', 'name'],
      fixed: '学员岗位技能提升程度',
      also: { A03: 'a qualitative indicator has 效益 to itself' },
    },
  ],
  citations: [guide('绩效指标的名称')],
  *check(context) {
    for (const indicator of namedIndicators(context.table)) {
      const name = (indicator.name ?? '').trim();
      const aim = aimIn(name);
      if (aim === null && endsInMeasure(name)) continue;
      const isPayment = PAYMENT.test(name) && indicator.target?.unit === '次';
      if (aim === null && !BEGINS.test(name) && !ENDS.test(name) && !isPayment) continue;
      yield {
        cells: [cellOf(indicator, 'level3')],
        message: isPayment
          ? `${nameOf(indicator)}写的是支付事项，单位却是“次”，缺少“次数”或“金额”。`
          : `${nameOf(indicator)}表述为目标或措施，考核内容不明确。`,
        steps: () => [
          isPayment
            ? `名称以${inQuotes(PAYMENT.exec(name)?.[0] ?? '')}开头，指标值的单位是${inQuotes(indicator.target.unit)}。`
            : wordStep('名称', name, aim ?? (BEGINS.exec(name) ?? ENDS.exec(name))?.[0] ?? ''),
          isPayment
            ? '名称没有说明衡量的是次数还是金额。'
            : '这是要做的事或要达到的目标，名称没有落在数、率、额、程度等度量词上。',
        ],
        also: () => (isPayment ? [cellOf(indicator, 'target')] : []),
        fix: () => renamed(context, indicator),
      };
    }
  },
});

const VERB = new RegExp(
  `^(?:进一步)?(${anyOf(RAISING, DRIVING, KEEPING)})(\\p{Script=Han}{2,14})$`,
  'u',
);
const HOW = new RegExp(`${anyOf(GRADUALLY, ['进一步'])}(?=\\p{Script=Han}{2}$)`, 'u');
const ENDS_IN_VERB = new RegExp(`${anyOf(RAISING, ['稳定'])}$`);

/** 提升服务质量 -> 服务质量提升程度. */
function measured(name: string): string | null {
  const [, verb, what] = VERB.exec(name) ?? [];
  if (verb !== undefined && what !== undefined) {
    return BEGINS.test(what) || ENDS_IN_VERB.test(what) ? null : `${what}${verb}程度`;
  }
  return /^\p{Script=Han}{4,18}$/u.test(name) && !BEGINS.test(name) && ENDS_IN_VERB.test(name)
    ? `${name.replace(HOW, '')}程度`
    : null;
}

/** Null where no name comes to mind that reads well. */
function renamed(context: CheckContext, indicator: Indicator): Proposal | null {
  const cell = cellOf(indicator, 'level3');
  const row = rowAt(context, 'level3', cell);
  const name = row?.name ?? '';
  const { kind, unit } = row?.target ?? {};
  const times = unit === '次' && PAYMENT.test(name) ? `${name}次数` : null;
  // A 程度 is not what a number measures.
  const better = kind === 'number' ? times : measured(name);
  if (name === '' || better === null) return null;
  return { drafts: [rewrite(context.sheet, cell, (text) => text.replace(name, better))] };
}
