import type { Indicator } from '../../domain/indicator';
import { inQuotes } from '../../domain/text';
import { ownReading } from '../../policy/documents';
import { recounted } from '../drafts/ordinals';
import { defineCheck } from '../engine/check';
import { cellOf, level2, nameOf } from '../facts/select';
import { listCells } from '../facts/structure';
import { NUMBERED } from './numbered-names';

function byOrdinal(indicators: readonly Indicator[]): Map<string, Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  const seen = new Set<string>();
  for (const indicator of indicators) {
    const cell = cellOf(indicator, 'level3');
    if (indicator.ordinal === null || indicator.name === null || seen.has(cell)) continue;
    seen.add(cell);
    const key = `${indicator.level1 ?? ''}|${level2(indicator)}|${indicator.ordinal}`;
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return groups;
}

export const ordinalRepeated = defineCheck({
  id: 'N05',
  name: 'ordinal-repeated',
  title: '指标序号重复',
  category: 'standardization',
  severity: 'warning',
  condition: '同一二级指标内，“指标1：”之类的序号重复。',
  exceptions: '不同二级指标各自从1编号的属正常；名称单元格跨行合并的只算一次。',
  advice: '在同一二级指标内按1、2、3的顺序重编序号。',
  fix: {
    kind: 'safe',
    title: '序号按1、2、3重编',
    description:
      '在同一二级指标内从1起重编，只改序号。同名二级指标分在几处，或别处文字提到“指标2”的，不改。',
  },
  examples: [
    {
      with: NUMBERED,
      wrong: {
        people: { name: '指标1：参训学员人数' },
        says: '指标1：培训班期数；指标1：参训学员人数',
      },
      right: { says: '指标1：培训班期数；指标2：参训学员人数' },
      at: ['people', 'name'],
      fixed: '指标2：参训学员人数',
    },
  ],
  citations: [ownReading('指标序号')],
  matter: 'writing',
  *check(context) {
    for (const group of byOrdinal(context.table.indicators).values()) {
      const [first, second, ...others] = group;
      if (first === undefined || second === undefined) continue;
      const cells = group.map((indicator) => cellOf(indicator, 'level3'));
      const place = first.level2 === null ? '' : `二级指标${inQuotes(first.level2)}下`;
      yield {
        cells: [
          cellOf(second, 'level3'),
          cellOf(first, 'level3'),
          ...others.map((indicator) => cellOf(indicator, 'level3')),
        ],
        message: `${place}序号“指标${first.ordinal ?? ''}”出现${group.length}次（${listCells(cells)}）。`,
        steps: () => [
          ...group.map(
            (row) => `${cellOf(row, 'level3')}的序号是${row.ordinal ?? ''}：${nameOf(row)}。`,
          ),
          `${place === '' ? '同一组' : place}，序号${first.ordinal ?? ''}用了${group.length}次。`,
        ],
        fix: () => recounted(context, second),
      };
    }
  },
});
