import { ownReading } from '../../policy/documents';
import { movedBack } from '../drafts/moved-row';
import { defineCheck } from '../engine/check';
import { headerCell } from '../facts/select';
import { quote } from '../facts/structure';

export const rowShifted = defineCheck({
  id: 'N28',
  name: 'row-shifted',
  title: '行列错位',
  category: 'standardization',
  severity: 'warning',
  condition: '一行的内容整体向右或向左错了一列（如二级指标名称落在三级指标列）。',
  exceptions: '只有个别单元格填错列的不在此列；读取时已按正确的列还原，其他检查不受影响。',
  advice: '把这一行移回正确的列。',
  fix: {
    kind: 'safe',
    title: '把整行移回正确的列',
    description:
      '整行移动一列，内容、类型和数值格式不变。行内有合并单元格、公式，要移到的单元格已有内容，或二级指标跟着上一行错位的，不改。',
  },
  examples: [
    {
      wrong: { shifted: 'quality', says: '“质量指标”写在三级指标列，整行右移一列' },
      right: { says: '“质量指标”写在二级指标列，整行对齐' },
      at: ['quality', 'level2'],
      fixed: '学员考核合格率',
    },
    {
      wrong: { shifted: 'deadline' },
      right: {},
      at: ['deadline', 'level2'],
    },
  ],
  citations: [ownReading('表格结构')],
  *check(context) {
    const { table } = context;
    for (const notice of table.notices) {
      if (notice.code !== 'shifted-row') continue;
      const [first = headerCell(table, 'level3'), ...others] = notice.cells;
      const name = notice.cells.at(-1);
      const row = table.indicators.find((indicator) => indicator.cells.level3 === name);
      const side = notice.message.includes('向左') ? '左' : '右';
      const which = row === undefined ? '有一行' : `第${row.row}行`;
      const where = row?.name == null ? '' : `（三级指标${quote(row.name)}在${name ?? first}）`;
      yield {
        cells: [first, ...others],
        message: `${which}整行向${side}错了一列${where}，已按正确的列读取。`,
        advice: `把这一行向${side === '右' ? '左' : '右'}移一列。`,
        steps: () => [
          `${notice.message.replace(/。$/, '')}。`,
          `${others.length === 0 ? `涉及${first}` : `涉及${[first, ...others].join('、')}`}，与表头各列对不上。`,
        ],
        fix: () =>
          notice.cells.length === 0
            ? null
            : movedBack(context, first, side === '左' ? 'left' : 'right'),
      };
    }
  },
});
