import { compare, sum } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf } from '../facts/select';
import { listCells } from '../facts/structure';
import { sumText } from '../wording/steps';

export const hiddenIndicator = defineCheck({
  id: 'N33',
  name: 'hidden-indicator',
  title: '隐藏行列中有指标',
  category: 'standardization',
  severity: 'warning',
  condition: '被隐藏或筛选掉的行里有指标并计入权重合计；或三级指标、指标值、分值权重列被隐藏。',
  exceptions: '隐藏的备注列、没有权重的预留行不提示。',
  advice: '取消隐藏后核对；已不用的指标请整行删除。',
  examples: [
    {
      with: { quality: { name: '学员考核合格率', weight: 15 } },
      wrong: { hidden: 'quality', says: '“学员考核合格率”一行被隐藏，15分仍计入合计' },
      right: { says: '“学员考核合格率”一行没有隐藏，15分计入合计' },
      at: ['quality', 'name'],
    },
    {
      wrong: { hidden: 'satisfaction' },
      right: {},
      at: ['satisfaction', 'name'],
    },
    { wrong: { hidden: 'weight' }, right: { hidden: 'evidence' }, at: { header: 'weight' } },
    { wrong: { hidden: 'target' }, right: { hidden: 'evidence' }, at: { header: 'target' } },
    { wrong: { hidden: 'name' }, right: { hidden: 'evidence' }, at: { header: 'name' } },
  ],
  citations: [measures('绩效目标审核：完整性')],
  *check({ table, sheet }) {
    if (table.weightTotal === null) return;
    const columns = table.columns.filter(
      ({ role, hidden }) => hidden && ['level3', 'target', 'weight'].includes(role),
    );
    for (const column of columns) {
      yield {
        cells: [column.cell],
        message: `${inQuotes(column.header)}列被隐藏，其中的内容仍参与检查和合计。`,
        advice: '取消隐藏该列后核对内容。',
        steps: () => [
          `${inQuotes(column.header)}列（${column.cell}）被隐藏，列中的内容仍按原样读取。`,
        ],
      };
    }
    const hiddenRows = new Set(sheet.hiddenRows.map((row) => row + 1));
    const counted = table.indicators.filter(
      ({ row, weight }) =>
        hiddenRows.has(row) && weight?.amount != null && compare(weight.amount, '0') > 0,
    );
    const [first, ...others] = counted;
    if (first === undefined) return;
    const cells = counted.map((indicator) => cellOf(indicator, 'level3'));
    const weights = sum(counted.flatMap(({ weight }) => weight?.amount ?? []));
    yield {
      cells: [cellOf(first, 'level3'), ...others.map((indicator) => cellOf(indicator, 'level3'))],
      message:
        others.length === 0
          ? `第${first.row}行被隐藏，其中的指标${nameOf(first)}有权重${weights}分，计入了合计。`
          : `${counted.length}行指标被隐藏（${listCells(cells)}），权重共${weights}分，计入了合计。`,
      steps: () => [
        `被隐藏的行：${counted.map(({ row }) => String(row)).join('、')}。`,
        `其中的权重相加：${sumText(
          counted.flatMap(({ weight }) => weight?.amount ?? []),
          weights,
          '分',
        )}；全表合计${table.weightTotal ?? ''}分里包括它们。`,
      ],
      also: () => counted.map((indicator) => cellOf(indicator, 'weight')),
    };
  },
});
