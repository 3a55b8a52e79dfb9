import { filing } from '../../policy/documents';
import { defineCheck } from '../engine/check';

export const COMPOUND = /(?:万?元|公斤|吨|度)\/[人月年日天户次亩期](?:[、/])[人月年日天户次亩期]/;

/** Places that an explanation names. */
const MOST_SHOWN = 3;

export const compoundUnit = defineCheck({
  id: 'N09',
  name: 'compound-unit',
  title: '复合单位写法不规范',
  category: 'standardization',
  severity: 'info',
  condition: '单位写成“元/人/月”“元/月、人”，除号或顿号连用。',
  exceptions: '只检查目标文字和指标值。',
  advice: '统一写成“元/(人·月)”。',
  example: { wrong: '食宿标准为25元/人/天', right: '食宿标准为25元/(人·天)' },
  citations: [filing('计量单位')],
  *check({ texts }) {
    const found = texts.flatMap(({ cell, text }) => {
      const unit = COMPOUND.exec(text)?.[0];
      return unit === undefined ? [] : [{ cell, unit }];
    });
    const [first, ...rest] = found;
    if (first === undefined) return;
    yield {
      cells: [first.cell, ...rest.map(({ cell }) => cell)],
      message: `复合单位写成“${first.unit}”，两个除号或顿号连用，含义不明。`,
      steps: () =>
        found
          .slice(0, MOST_SHOWN)
          .map(({ cell, unit }) => `${cell}里有“${unit}”，分不清按哪一项相除。`),
    };
  },
});
