import type { ColumnRole } from '../../domain/indicator';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { hasColumn } from '../facts/select';
import { hasFirstLevel } from '../facts/structure';

const COLUMN_NAMES: Partial<Record<ColumnRole, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  operator: '计算符号',
  target: '指标值',
  unit: '度量单位',
  basis: '指标值设定依据',
  lastYear: '上年完成值',
  weight: '指标分值权重',
  scoringRule: '指标赋分规则',
  evidence: '佐证资料',
  explanation: '指标解释',
};

const LEVELS: readonly ColumnRole[] = ['level1', 'level2', 'level3'];

export const columnMissing = defineCheck({
  id: 'C08',
  name: 'column-missing',
  title: '缺少规定列',
  category: 'completeness',
  severity: 'warning',
  condition:
    '本地区配置规定的列（如指标值设定依据、上年完成值、分值权重、赋分规则、佐证资料）没有找到。',
  exceptions:
    '只查地区配置列出的列；没有绩效指标部分的表不检查；分两级设指标的版式不要求一级、二级、三级齐全；自评表另有版式，不检查。',
  advice: '补齐缺少的列；也可以插入标准模板后把内容粘贴过去。',
  examples: [
    {
      wrong: [
        {
          profile: 'xinjiang',
          without: 'lastYear',
          says: '没有“上年完成值”一列，而本地区的表式应有',
        },
        { profile: 'xinjiang', without: 'scoringRule' },
        { profile: 'urumqi', without: 'basis' },
        { profile: 'urumqi', without: 'evidence' },
      ],
      right: [
        {
          profile: 'xinjiang',
          says: '九列齐全：三级指标、指标值、设置依据、上年完成值、分值权重、赋分规则、佐证资料等',
        },
        { profile: 'urumqi' },
      ],
      at: 'lastHeader',
    },
  ],
  citations: [guide('绩效指标的具体编制内容')],
  appliesTo: ['target'],
  *check({ table, profile }) {
    const last = table.columns.at(-1);
    if (last === undefined || table.indicators.length === 0) return;
    const hasThreeLevels = hasFirstLevel(table) && hasColumn(table, 'level3');
    const missing = profile.columns.filter(
      (role) => !hasColumn(table, role) && (hasThreeLevels || !LEVELS.includes(role)),
    );
    if (missing.length === 0) return;
    const names = missing.map((role) => inQuotes(COLUMN_NAMES[role] ?? role));
    yield {
      cells: [last.cell],
      message: `表中没有${names.join('')}列（按${inQuotes(profile.name)}的表式应有）。`,
      steps: () => [
        `${inQuotes(profile.name)}的表式应有${profile.columns.length}列，本表读到${table.columns.length}列：${table.columns.map(({ header }) => header).join('、')}。`,
        `其中没有${names.join('')}。`,
      ],
      also: () => table.columns.map(({ cell }) => cell),
    };
  },
});
