import type { Indicator } from '../../domain/indicator';
import { compact } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, level2 } from '../facts/select';
import { listCells, namedIndicators, quote } from '../facts/structure';

/** The name without its number (1、 （2）), white space, brackets' kind and closing marks: how two names are compared. */
function keyOf(name: string): string {
  return compact(name)
    .replace(/^(\(\d{1,2}\)|\d{1,2}[.、):](?!\d))/, '')
    .replace(/[,，。;；:：、“”"'‘’*★]/g, '');
}

/** Rows of each name; a name merged over rows is one indicator. */
function byName(indicators: readonly Indicator[]): Map<string, Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  const seen = new Set<string>();
  for (const indicator of indicators) {
    const cell = cellOf(indicator, 'level3');
    const key = keyOf(indicator.name ?? '');
    if (key === '' || seen.has(cell)) continue;
    seen.add(cell);
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return groups;
}

export const nameRepeated = defineCheck({
  id: 'N04',
  name: 'name-repeated',
  title: '三级指标重名',
  category: 'standardization',
  severity: 'error',
  condition: '同一张表里三级指标名称（不计空格和标点）重复；重复的都在不同二级指标下的，为警告。',
  exceptions: '名称单元格跨行合并的是同一项指标，不提示。',
  advice: '合并重复的指标，或改名加以区分。',
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期', lastYear: '4期' } },
      wrong: [
        { people: { name: '培训班期数', target: '≥4期', lastYear: '4期' } },
        { people: { name: '培训班 期数', target: '≥4期', lastYear: '4期' } },
      ],
      right: { people: { name: '参训学员人数', target: '≥200人', lastYear: '200人' } },
      at: ['people', 'name'],
      also: { N26: 'one of them has a space in it' },
    },
    {
      with: {
        quality: { name: '学员考核合格率', target: '≥95%', lastYear: '95%' },
        deadline: { target: '≥95%', lastYear: '95%', scoringRule: '按照完成比例赋分' },
      },
      wrong: { deadline: { name: '学员考核合格率' } },
      right: { deadline: { name: '学员按期结业率' } },
      at: ['deadline', 'name'],
    },
  ],
  citations: [measures('绩效目标审核：完整性')],
  *check({ table }) {
    for (const group of byName(namedIndicators(table)).values()) {
      const [first, second] = group;
      if (first === undefined || second === undefined) continue;
      const places = new Set(group.map((row) => `${row.level1 ?? ''}|${level2(row)}`));
      const isApart = places.size === group.length;
      const cells = group.map((indicator) => cellOf(indicator, 'level3'));
      const where = isApart ? '分列在不同的二级指标下' : '列在同一二级指标下';
      yield {
        cells: [cellOf(second, 'level3'), cellOf(first, 'level3'), ...cells.slice(2)],
        message: `三级指标${quote(first.name ?? '')}出现${group.length}次（${listCells(cells)}），${where}。`,
        ...(isApart ? { severity: 'warning' as const } : {}),
        steps: () => [
          `不计空格和标点，名称都是${quote(keyOf(first.name ?? ''))}：${cells.join('、')}，共${group.length}处。`,
          `它们的二级指标是${group.map((row) => quote(row.level2 ?? '未写')).join('、')}，${where}。`,
        ],
      };
    }
  },
});
