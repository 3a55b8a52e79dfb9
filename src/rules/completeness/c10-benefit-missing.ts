import { REPAYING } from '../../domain/lexicon/pay-out';
import { anyOf } from '../../domain/lexicon/words';
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

/** Projects that only pay a debt off. */
const DEBT = new RegExp(
  `${anyOf(REPAYING, ['化债', '债务'])}|归还.{0,12}(?:贷款|借款|债|本息|本金)`,
);

export const benefitMissing = defineCheck({
  id: 'C10',
  name: 'benefit-missing',
  title: '缺效益指标',
  category: 'completeness',
  severity: 'error',
  condition:
    '表中有绩效指标，而一级指标中没有“效益指标”，或效益指标下没有三级指标；项目名称表明是偿债类项目的，为警告。',
  exceptions: '没有读到绩效指标的表、一级指标一列写“数量指标”等的两级版式不检查。',
  advice: '至少增设1项经济、社会或生态效益指标，并按权重方案分配分值。',
  examples: [
    {
      wrong: [
        { benefit: null, quality: { weight: 35 }, says: '只设产出、成本、满意度指标' },
        { benefit: null, deadline: { weight: 35 } },
      ],
      right: { says: '效益指标：学员岗位技能提升率≥80%' },
      at: { header: 'level1' },
      also: { A02: 'without this level no weights keep the recommended structure' },
    },
  ],
  citations: [guide('效益指标'), guide('绩效指标的类型和设置要求')],
  matter: 'structure',
  *check({ table }) {
    if (!hasFirstLevel(table)) return;
    const indicators = namedIndicators(table);
    if (indicators.some((indicator) => isUnder(indicator, '效益指标'))) return;
    const isDebt = DEBT.test(table.fields.projectName?.value ?? '');
    yield {
      cells: [headerCell(table, 'level1')],
      message: `${indicators.length}项指标中没有效益指标，效益指标原则上各项目都应设置。`,
      ...(isDebt ? { severity: 'warning' as const } : {}),
      steps: () => [countsByLevel1(table), '没有一项属于效益指标。'],
      also: () => levelCells(table, 'level1').map(({ cell }) => cell),
    };
  },
});
