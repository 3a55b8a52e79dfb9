import { equals } from '../../domain/exact';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';
import { wordStep } from '../wording/steps';

const EXECUTION = /(?:预算|资金|经费)(?:支出)?执行(?:率|进度)|(?:预算|资金|经费)支出(?:进度|率)/;

/** Frames of 决策, 过程, 产出, 效益 have a place of its own for it. */
const PROCESS = /过程|管理|投入/;

export const executionIndicator = defineCheck({
  id: 'R08',
  name: 'execution-indicator',
  title: '指标与预算执行率重复',
  category: 'relevance',
  severity: 'warning',
  condition: '三级指标名称是预算执行率、资金执行率或支出进度。',
  exceptions:
    '资金到位率、拨付率、发放率反映产出，不算；自评表、权重合计为100分的表、一级指标为过程、管理、投入的和写在指标块里的预算执行率行不检查。',
  advice: '删除该指标；预算执行率在自评时单列计分。',
  examples: [
    {
      with: { deadline: { target: '=100%', lastYear: '100%', scoringRule: '按照完成比例赋分' } },
      wrong: [
        { says: '时效指标：预算执行率=100%', deadline: { name: '预算执行率' } },
        { deadline: { name: '财政资金执行率' } },
        { deadline: { name: '预算支出进度' } },
      ],
      right: { says: '时效指标：培训按时完成率=100%', deadline: { name: '培训按时完成率' } },
      at: ['deadline', 'name'],
    },
  ],
  citations: [guide('指标分值权重')],
  appliesTo: ['target'],
  *check({ table, profile }) {
    // Of 100 points without a row for it, this may be where it has its own.
    if (equals(table.weightTotal ?? '0', '100')) return;
    for (const indicator of namedIndicators(table)) {
      if (!EXECUTION.test(indicator.name ?? '')) continue;
      if (PROCESS.test(indicator.level1 ?? '')) continue;
      yield {
        cells: [cellOf(indicator, 'level3')],
        message: `${nameOf(indicator)}与自评时单列的预算执行率重复。`,
        steps: () => [
          wordStep('名称', indicator.name ?? '', EXECUTION.exec(indicator.name ?? '')?.[0] ?? ''),
          `预算执行率${profile.executionWeight}分在自评时单列，不占指标的分值。`,
        ],
      };
    }
  },
});
