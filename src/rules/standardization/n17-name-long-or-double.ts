import { compact } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { measureOf } from '../../domain/lexicon/measure';
import { cellOf, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';
import { wordStep } from '../wording/steps';

const MOST = 25;
const TWO_MEASURES =
  /(?:数|数量|率|额|效率|水平|质量|面积|程度)(?:和|及|与|、)[^、和及与]{0,8}(?:数|数量|率|额|效率|水平|质量|面积|程度)(?![一-鿿])|效率和水平|数量和质量/;

export const nameLongOrDouble = defineCheck({
  id: 'N17',
  name: 'name-long-or-double',
  title: '指标名称过长或一名多义',
  category: 'standardization',
  severity: 'info',
  condition: '三级指标名称超过25个字，或用“和、及”连接两个度量。',
  exceptions: '“丧葬费、抚恤金”一类并列的事物不算两个度量。',
  advice: '拆成两项指标，或精简名称。',
  example: {
    wrong: '三级指标：学员岗位技能掌握率和学员就业率',
    right: '分设两项：学员岗位技能掌握率、学员就业率',
  },
  citations: [guide('绩效指标的名称')],
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const name = measureOf(compact(indicator.name ?? ''));
      const { length } = Array.from(name);
      if (length <= MOST && !TWO_MEASURES.test(name)) continue;
      yield {
        cells: [cellOf(indicator, 'level3')],
        message:
          length > MOST
            ? `${nameOf(indicator)}的名称有${length}个字，过长。`
            : `${nameOf(indicator)}一个名称里有两个度量。`,
        steps: () => [
          length > MOST
            ? `名称不计末尾括号共${length}个字，多于${MOST}个。`
            : wordStep('名称', name, TWO_MEASURES.exec(name)?.[0] ?? ''),
          ...(length > MOST ? [] : ['连接词前后各是一个度量，一个指标值无法同时说明。']),
        ],
      };
    }
  },
});
