import { compact } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { listFirstCells, namedIndicators } from '../facts/structure';

const STANDARD = /^(?:(?:计划|行业|历史|预算支出|其他)(?:标准)?[、,，]?)+$/;

export const basisName = defineCheck({
  id: 'N21',
  name: 'basis-name',
  title: '指标值设定依据非标准',
  category: 'standardization',
  severity: 'info',
  condition:
    '设置依据不是计划标准、行业标准、历史标准、预算支出标准、其他标准五类，如“自定义”“行业或国家标准”。',
  exceptions:
    '依据为空的由其他检查项提示；写文件名称、定额标准的（10个字以上）不提示；多处合并为一条。',
  advice: '改为五类之一，没有对应的写其他标准并注明来源。',
  example: { wrong: '设置依据：自定义', right: '设置依据：其他标准' },
  citations: [guide('指标值设定依据')],
  yieldsTo: ['N31'],
  aggregate: {
    from: 2,
    message: (reports) =>
      `共${reports.length}处设置依据不在五类标准之内（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    for (const { basis } of namedIndicators(table)) {
      const [name = ''] = compact(basis?.value ?? '').split(/[（(]/, 1);
      if (basis === null || name === '' || name.length > 10 || /^[-—/]+$/.test(name)) continue;
      if (STANDARD.test(name)) continue;
      yield {
        cells: [basis.cell],
        message: `设置依据“${name}”不在五类标准之内。`,
        steps: () => [
          `“${name}”与计划标准、行业标准、历史标准、预算支出标准、其他标准都不同。`,
          `它只有${name.length}个字，不像文件名称或定额标准。`,
        ],
      };
    }
  },
});
