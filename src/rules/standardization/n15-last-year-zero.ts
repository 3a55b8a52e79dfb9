import { compare } from '../../domain/exact';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { listFirstCells, namedIndicators } from '../facts/structure';
import { readStep } from '../wording/steps';

export const lastYearZero = defineCheck({
  id: 'N15',
  name: 'last-year-zero',
  title: '上年完成值“0”含义不明',
  category: 'standardization',
  severity: 'info',
  condition: '指标值是带单位的正数，上年完成值却只写“0”。',
  exceptions: '上年完成值带单位的0、写明无上年完成值的不提示；多项合并为一条。',
  advice: '没有上年值的写“新增指标，无上年完成值”；确为0的带上单位。',
  example: {
    wrong: '指标值：≥4期　上年完成值：0',
    right: '指标值：≥4期　上年完成值：新增指标，无上年完成值',
  },
  citations: [guide('指标值设定依据')],
  aggregate: {
    from: 2,
    message: (reports) =>
      `共${reports.length}项指标的上年完成值只写“0”，看不出是没有数据还是确实为0（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const { target, lastYear } = indicator;
      if (target?.kind !== 'number' || target.number === null || target.unit === null) continue;
      if (compare(target.number, '0') <= 0 || lastYear === null) continue;
      if (!/^=?0(?:\.0+)?$/.test(lastYear.text)) continue;
      yield {
        cells: [lastYear.cell],
        message: `${nameOf(indicator)}的上年完成值只写“${lastYear.raw.trim()}”，看不出是没有数据还是确实为0。`,
        steps: () => [
          readStep('指标值', target),
          `上年完成值写的是“${lastYear.raw.trim()}”，没有单位。`,
          `目标是${target.number ?? ''}${target.unit ?? ''}，上年的0可能是没有数据，也可能确实是0${target.unit ?? ''}。`,
        ],
        also: () => [target.cell],
      };
    }
  },
});
