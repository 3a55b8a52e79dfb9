import { homeOfLevel2, LEVEL1, level1Of } from '../../domain/vocabulary';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { hasColumn } from '../facts/select';
import { levelCells, quote } from '../facts/structure';

/** The 一级指标 that other words probably mean. */
export function meantLevel1(text: string): string | null {
  const named = LEVEL1.find((name) => text.includes(name.slice(0, -2)));
  return named ?? homeOfLevel2(text);
}

export const level1Wording = defineCheck({
  id: 'N01',
  name: 'level1-wording',
  title: '一级指标名称非标准',
  category: 'standardization',
  severity: 'warning',
  condition: '一级指标去掉空格、分值括号和“类”字后，不是成本指标、产出指标、效益指标、满意度指标。',
  exceptions:
    '“产出指标(50分)”“一、产出指标”等先去掉标注再比较；没有二级指标列、一级指标直接写“数量指标”等的两级版式不检查。',
  advice: '改为标准名称：成本指标、产出指标、效益指标、满意度指标。',
  example: { wrong: '一级指标：效益目标', right: '一级指标：效益指标' },
  citations: [guide('绩效指标的类型和设置要求')],
  *check({ table }) {
    const isTwoLevel = !hasColumn(table, 'level2');
    for (const { text, cell } of levelCells(table, 'level1')) {
      if (level1Of(text) !== null || (isTwoLevel && homeOfLevel2(text) !== null)) continue;
      const meant = meantLevel1(text);
      yield {
        cells: [cell],
        message: `一级指标${quote(text)}不是标准名称。`,
        ...(meant === null ? {} : { advice: `改为“${meant}”。` }),
        steps: () => [
          `标准的一级指标是${LEVEL1.map((name) => quote(name)).join('')}。`,
          `${quote(text)}去掉标注后与四者都不同${meant === null ? '' : `，最接近的是“${meant}”`}。`,
        ],
      };
    }
  },
});
