import { compare } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { textDraft } from '../drafts/drafts';
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
  options: { merged: 2 },
  condition: '指标值是带单位的正数，上年完成值却只写“0”。',
  exceptions: '上年完成值带单位的0、写明无上年完成值的不提示；{merged}项以上合并为一条。',
  advice: '没有上年值的写“新增指标，无上年完成值”；确为0的带上单位。',
  fix: {
    kind: 'suggestion',
    title: '写明“新增指标，无上年完成值”',
    description: '没有上年数据的写作“新增指标，无上年完成值”；确实为0的请在0后补写单位。',
  },
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: [{ count: { lastYear: '0' } }, { count: { lastYear: 0 } }],
      right: [{ count: { lastYear: '新增指标，无上年完成值' } }, { count: { lastYear: '0期' } }],
      at: ['count', 'lastYear'],
      fixed: '新增指标，无上年完成值',
    },
    {
      with: { people: { target: '≥200人' } },
      wrong: { people: { lastYear: 0 } },
      right: { people: { lastYear: '200人' } },
      at: ['people', 'lastYear'],
    },
  ],
  bounds: {
    merged: {
      with: { count: { target: '≥4期', lastYear: 0 } },
      wrong: { people: { target: '≥200人', lastYear: 0 } },
      right: { people: { target: '≥200人', lastYear: '200人' } },
      at: ['count', 'lastYear'],
    },
  },
  citations: [guide('指标值设定依据')],
  matter: 'column:lastYear',
  aggregate: {
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
        message: `${nameOf(indicator)}的上年完成值只写${inQuotes(lastYear.raw.trim())}，看不出是没有数据还是确实为0。`,
        steps: () => [
          readStep('指标值', target),
          `上年完成值写的是${inQuotes(lastYear.raw.trim())}，没有单位。`,
          `目标是${target.number ?? ''}${target.unit ?? ''}，上年的0可能是没有数据，也可能确实是0${target.unit ?? ''}。`,
        ],
        also: () => [target.cell],
        fix: () => ({ drafts: [textDraft(lastYear.cell, '新增指标，无上年完成值')] }),
      };
    }
  },
});
