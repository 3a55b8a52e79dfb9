import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { headerCell, cellOf } from '../facts/select';
import { namedIndicators, countsByLevel1 } from '../facts/structure';

const FEWEST = 4;
const MOST = 25;

export const indicatorCount = defineCheck({
  id: 'C25',
  name: 'indicator-count',
  title: '指标数量异常',
  category: 'completeness',
  severity: 'info',
  condition: '三级指标少于4项，或多于25项。',
  exceptions: '没有读到指标的不提示；自评表不检查。',
  advice: '保留能反映核心产出与效果的指标，缺的补上，多的合并或删除。',
  example: {
    wrong: '设29项三级指标，逐个工种列课时数',
    right: '设7项，用“培训总课时数”概括各工种',
  },
  citations: [guide('绩效指标的类型和设置要求')],
  appliesTo: ['target'],
  *check({ table }) {
    const { length } = namedIndicators(table);
    if (length === 0 || (length >= FEWEST && length <= MOST)) return;
    const text = length < FEWEST ? '难以反映项目的产出和效果' : '重点不突出';
    yield {
      cells: [headerCell(table, 'level3')],
      message: `共${length}项三级指标，${text}。`,
      steps: () => [
        countsByLevel1(table),
        `共${length}项，${length < FEWEST ? `少于${FEWEST}` : `多于${MOST}`}项；一般设${FEWEST}到${MOST}项。`,
      ],
      also: () => namedIndicators(table).map((indicator) => cellOf(indicator, 'level3')),
    };
  },
});
