import { saysNothing } from '../../domain/lexicon/nothing';
import { isNothingThroughout } from '../../domain/not-applicable';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, hasColumn } from '../facts/select';
import { listFirstCells, quote } from '../facts/structure';

export const nameMissing = defineCheck({
  id: 'C16',
  name: 'name-missing',
  title: '三级指标名称为空',
  category: 'completeness',
  severity: 'error',
  options: { merged: 5 },
  condition:
    '一行填了指标值或分值权重，而三级指标名称为空，或只写了“*”“_”“0”“无”之类没有内容的文字。',
  exceptions:
    '名称、指标值和权重都为空的预留行、整行写“不涉及”“无”而没有权重的不提示；没有三级指标列的版式不检查；{merged}行以上合并为一条。',
  advice: '补写三级指标名称；多余的行请删除。',
  examples: [
    {
      with: { count: { target: '≥4期', weight: 5 } },
      wrong: [
        { count: { name: null }, says: '三级指标：（空），指标值≥4期，权重5' },
        { count: { name: '　' } },
        { count: { name: '*' } },
        { count: { name: '0' } },
        { count: { name: '无' } },
        { count: { name: '123' } },
      ],
      right: { count: { name: '培训班期数' }, says: '三级指标：培训班期数，指标值≥4期，权重5' },
      at: ['count', 'name'],
    },
    {
      wrong: { quality: { name: null } },
      right: { quality: { name: '学员考核合格率' } },
      at: ['quality', 'name'],
      also: { C14: 'the level has no indicator with a name' },
    },
    {
      wrong: { benefit: { name: '　' } },
      right: { benefit: { name: '学员岗位技能提升率' } },
      at: ['benefit', 'name'],
      also: { C10: 'the level has no indicator with a name' },
    },
  ],
  bounds: {
    merged: {
      with: {
        count: { name: null },
        people: { name: null },
        quality: { name: null },
        benefit: { name: null },
      },
      wrong: { satisfaction: { name: null } },
      right: {},
      at: ['count', 'name'],
    },
  },
  citations: [measures('绩效目标审核：完整性'), measures('绩效目标设定：细化量化')],
  yieldsTo: ['N31', 'C23'],
  aggregate: {
    message: (reports) =>
      `共${reports.length}行有指标值或权重，没有三级指标名称（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    if (!hasColumn(table, 'level3')) return;
    for (const indicator of table.indicators) {
      const { name } = indicator;
      if (name !== null && !saysNothing(name)) continue;
      // 不涉及 in place of a name is an answer where nothing is claimed.
      if (isNothingThroughout(indicator)) continue;
      const parts = [
        indicator.target === null || indicator.target.kind === 'empty'
          ? null
          : `指标值${quote(indicator.target.raw)}`,
        indicator.weight?.amount == null ? null : `权重${indicator.weight.amount}`,
      ].filter((part) => part !== null);
      if (parts.length === 0) continue;
      yield {
        cells: [cellOf(indicator, 'level3')],
        message:
          name === null
            ? `第${indicator.row}行有${parts.join('、')}，没有三级指标名称。`
            : `第${indicator.row}行有${parts.join('、')}，三级指标名称只写着${quote(name)}。`,
        steps: () => [
          name === null
            ? `第${indicator.row}行填了${parts.join('、')}，三级指标一格是空白。`
            : `第${indicator.row}行填了${parts.join('、')}；名称${quote(name)}里没有文字，看不出考核什么。`,
        ],
        also: () => [cellOf(indicator, 'target'), cellOf(indicator, 'weight')],
      };
    }
  },
});
