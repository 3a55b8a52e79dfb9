import { DRIVING, KEEPING, RAISING, UNDERTAKING } from '../../domain/lexicon/degree';
import { PAYING } from '../../domain/lexicon/pay-out';
import { anyOf } from '../../domain/lexicon/words';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { endsInMeasure } from '../facts/names';
import { cellOf, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';
import { wordStep } from '../wording/steps';

export const BEGINS = new RegExp(`^${anyOf(RAISING, DRIVING, KEEPING, UNDERTAKING)}`);
const ENDS = new RegExp(`${anyOf(RAISING, ['良好', '稳定'])}$`);
const AIM_VERB = new RegExp(
  `${anyOf(RAISING, ['促进'])}(?!工程|项目|行动|计划|活动|改造|率|度|后|前)[\\s\\S]{2}`,
);
const AIM_OBJECT = /(?:质量|水平|能力)$/;
export const PAYMENT = new RegExp(`^${anyOf(PAYING)}`);

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
  advice: '改为中性、可度量的名词，如“职工居住环境改善程度”“拨付次数”。',
  example: { wrong: '三级指标：进一步提升学员岗位技能', right: '三级指标：学员岗位技能提升率' },
  citations: [guide('绩效指标的名称')],
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const name = (indicator.name ?? '').trim();
      const aim = aimIn(name);
      if (aim === null && endsInMeasure(name)) continue;
      const isPayment = PAYMENT.test(name) && indicator.target?.unit === '次';
      if (aim === null && !BEGINS.test(name) && !ENDS.test(name) && !isPayment) continue;
      yield {
        cells: [cellOf(indicator, 'level3')],
        message: isPayment
          ? `${nameOf(indicator)}写的是支付事项，单位却是“次”，缺少“次数”或“金额”。`
          : `${nameOf(indicator)}写成了目标或措施，看不出度量什么。`,
        steps: () => [
          isPayment
            ? `名称以“${PAYMENT.exec(name)?.[0] ?? ''}”开头，指标值的单位是“${indicator.target?.unit ?? ''}”。`
            : wordStep('名称', name, aim ?? (BEGINS.exec(name) ?? ENDS.exec(name))?.[0] ?? ''),
          isPayment
            ? '名称没有说明衡量的是次数还是金额。'
            : '这是要做的事或要达到的目标，名称没有落在数、率、额、程度等度量词上。',
        ],
        also: () => (isPayment ? [cellOf(indicator, 'target')] : []),
      };
    }
  },
});
