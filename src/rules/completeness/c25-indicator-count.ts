import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import type { TypedRow } from '../engine/example';
import { headerCell, cellOf } from '../facts/select';
import { namedIndicators, countsByLevel1 } from '../facts/structure';

const TRADES = [
  ...'电工 焊工 钳工 车工 铣工 瓦工 木工 漆工 管工 司炉 叉车 起重 架子 防水 钢筋'.split(' '),
  ...'保育 护理 烹饪 面点 美发 美容 茶艺 缝纫 物流 电商'.split(' '),
].map((trade): TypedRow => {
  return { name: `${trade}培训课时数`, target: '≥40课时', lastYear: '40课时', weight: 0.2 };
});

export const indicatorCount = defineCheck({
  id: 'C25',
  name: 'indicator-count',
  title: '指标数量异常',
  category: 'completeness',
  severity: 'info',
  options: { fewest: 4, most: 25 },
  condition: '三级指标少于{fewest}项，或多于{most}项。',
  exceptions: '没有读到指标的不提示；自评表不检查。',
  advice: '保留能反映核心产出与效果的指标，缺的补上，多的合并或删除。',
  examples: [
    {
      wrong: {
        people: null,
        count: { weight: 0.2 },
        quality: { weight: 19.8 },
        below: { count: TRADES },
        says: '设31项三级指标，逐个工种列课时数',
      },
      right: { says: '设7项三级指标，不逐个工种列课时数' },
      at: { header: 'name' },
    },
  ],
  bounds: {
    fewest: {
      with: { count: null, people: null, quality: null },
      wrong: { deadline: null },
      right: {},
      at: { header: 'name' },
    },
    most: {
      wrong: { below: { count: TRADES.slice(0, 19) } },
      right: { below: { count: TRADES.slice(0, 18) } },
      at: { header: 'name' },
    },
  },
  citations: [guide('绩效指标的类型和设置要求')],
  matter: 'structure',
  appliesTo: ['target'],
  *check({ table, options: { fewest, most } }) {
    const { length } = namedIndicators(table);
    if (length === 0 || (length >= fewest && length <= most)) return;
    const text = length < fewest ? '难以反映项目的产出和效果' : '重点不突出';
    yield {
      cells: [headerCell(table, 'level3')],
      message: `共${length}项三级指标，${text}。`,
      steps: () => [
        countsByLevel1(table),
        `共${length}项，${length < fewest ? `少于${fewest}` : `多于${most}`}项；一般设${fewest}到${most}项。`,
      ],
      also: () => namedIndicators(table).map((indicator) => cellOf(indicator, 'level3')),
    };
  },
});
