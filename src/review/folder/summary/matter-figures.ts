/** 常见问题 and 单位×类别: what is found most often, and where. */
import { CATEGORIES, CATEGORY_WORDS } from '../../words';
import type { FolderFigures } from '../folder-figures';
import type { UnitFigures } from '../unit-figures';
import type { SummaryCell, SummarySheet } from './summary';

const COUNT = { width: 64, align: 'Right' } as const;

export function commonSheet({ common, all }: FolderFigures): SummarySheet {
  return {
    name: '常见问题',
    lead: ['按涉及的表数从多到少排列。一项问题由几条检查共同发现的，各条都计一次。'],
    tables: [
      {
        columns: [
          { head: '序号', width: 36, align: 'Center' },
          { head: '规则', width: 44, align: 'Center' },
          { head: '问题', width: 190 },
          { head: '类别', width: 90, align: 'Center' },
          { head: '级别', width: 44, align: 'Center' },
          { head: '涉及表数', ...COUNT, width: 90, scale: 'bar' },
          { head: '占表数', ...COUNT },
          { head: '项数', ...COUNT },
          { head: '涉及单位', ...COUNT },
        ],
        rows: common.map(({ rule, title, category, severity, matters, tables, units }, at) => [
          ...[at + 1, rule, title, CATEGORY_WORDS[category]],
          { kind: 'severity', severity },
          tables,
          { kind: 'share', share: tables / all.tables },
          ...[matters, units],
        ]),
      },
    ],
  };
}

export function heatSheet({ units, all }: FolderFigures): SummarySheet {
  const line = ({ unit, tables, categories, matters }: UnitFigures): SummaryCell[] => [
    ...[unit, tables, ...CATEGORIES.map((category) => categories[category]), matters],
    Number((matters / Math.max(tables, 1)).toFixed(1)),
  ];
  return {
    name: '单位×类别',
    lead: [
      '格中是问题的项数，按每项的主要问题归类；颜色越深越多。表多的单位项数也多，请对照“每表平均”。',
    ],
    tables: [
      {
        columns: [
          { head: '单位', width: 200 },
          { head: '表数', ...COUNT, width: 48 },
          ...CATEGORIES.map((category) => ({
            head: CATEGORY_WORDS[category],
            ...COUNT,
            scale: 'heat' as const,
          })),
          { head: '合计', ...COUNT },
          { head: '每表平均', ...COUNT },
        ],
        rows: all.matters === 0 ? [] : units.map(line),
        total: line(all),
      },
    ],
  };
}
