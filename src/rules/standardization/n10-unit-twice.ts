import { normalizeText } from '../../domain/text';
import { filing } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { bracketedUnit } from '../facts/names';
import { cellOf, nameOf } from '../facts/select';
import { listFirstCells, namedIndicators } from '../facts/structure';
import { wordStep } from '../wording/steps';

export const unitTwice = defineCheck({
  id: 'N10',
  name: 'unit-twice',
  title: '名称与值重复单位',
  category: 'standardization',
  severity: 'info',
  condition: '三级指标名称末尾括号里写了单位，指标值又带同一单位。',
  exceptions: '名称括号里不是单位的不检查；3项以上合并为一条。',
  advice: '删去名称括号内或指标值中的一处单位。',
  example: { wrong: '学员考核合格率（%）　指标值：≥95%', right: '学员考核合格率　指标值：≥95%' },
  citations: [filing('计量单位')],
  aggregate: {
    from: 3,
    message: (reports) =>
      `共${reports.length}项指标的名称和指标值重复写了单位（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const { target } = indicator;
      const unit = bracketedUnit(indicator);
      if (target === null || unit === null || !normalizeText(target.text).includes(unit)) continue;
      yield {
        cells: [cellOf(indicator, 'level3'), target.cell],
        message: `${nameOf(indicator)}的名称已写单位“${unit}”，指标值“${target.raw}”又带单位。`,
        steps: () => [`名称末尾的括号里写了单位“${unit}”。`, wordStep('指标值', target.raw, unit)],
      };
    }
  },
});
