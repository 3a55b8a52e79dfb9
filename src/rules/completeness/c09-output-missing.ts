import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { headerCell } from '../facts/select';
import {
  hasFirstLevel,
  isUnder,
  namedIndicators,
  countsByLevel1,
  levelCells,
} from '../facts/structure';

export const outputMissing = defineCheck({
  id: 'C09',
  name: 'output-missing',
  title: '缺产出指标',
  category: 'completeness',
  severity: 'error',
  condition: '表中有绩效指标，而一级指标中没有“产出指标”，或产出指标下没有三级指标。',
  exceptions: '没有读到绩效指标的表、一级指标一列写“数量指标”等的两级版式不检查。',
  advice: '增设产出指标，至少设数量、质量两类，并按权重方案分配分值。',
  examples: [
    {
      wrong: {
        count: null,
        people: null,
        quality: null,
        deadline: null,
        cost: { weight: 30 },
        benefit: { weight: 20 },
        satisfaction: { weight: 10 },
        below: {
          benefit: [{ name: '结业学员就业率', target: '≥60%', lastYear: '60%', weight: 30 }],
        },
        says: '只设成本、效益、满意度指标',
      },
      right: { says: '产出指标：培训班期数≥4期、学员考核合格率≥95%' },
      at: { header: 'level1' },
      also: { A02: 'without this level no weights keep the recommended structure' },
    },
  ],
  citations: [guide('产出指标'), guide('绩效指标的类型和设置要求')],
  *check({ table }) {
    if (!hasFirstLevel(table)) return;
    const indicators = namedIndicators(table);
    if (indicators.some((indicator) => isUnder(indicator, '产出指标'))) return;
    yield {
      cells: [headerCell(table, 'level1')],
      message: `${indicators.length}项指标中没有产出指标，产出指标原则上各项目都应设置。`,
      steps: () => [countsByLevel1(table), '没有一项属于产出指标。'],
      also: () => levelCells(table, 'level1').map(({ cell }) => cell),
    };
  },
});
