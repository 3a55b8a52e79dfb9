/** 单位情况 and 资金: a row for each unit. */
import { compare, divide, type Decimal } from '../../../domain/exact';
import { WORST_FIRST, VERDICT_WORDS } from '../../words';
import type { FolderFigures } from '../folder-figures';
import type { UnitFigures } from '../unit-figures';
import { fundsNote } from './overview';
import type { SummaryCell, SummarySheet } from './summary';

const COUNT = { width: 48, align: 'Right' } as const;

export function unitSheet({ units, all }: FolderFigures): SummarySheet {
  const line = (unit: UnitFigures, rank: number | string): SummaryCell[] => [
    ...[rank, unit.unit, unit.tables],
    ...WORST_FIRST.map((verdict) => unit.verdicts[verdict]),
    { kind: 'share', share: unit.tables === 0 ? 0 : unit.verdicts.fail / unit.tables },
    ...[unit.errors, unit.warnings, unit.infos, unit.matters],
  ];
  return {
    name: '单位情况',
    lead: [
      '按须修改后重报的表数从多到少排列，表数相同的看无法判断的表数、错误和警告。',
      '“须重报占比”前的标记：绿色没有须修改后重报的表，黄色有，红色达到一半。',
    ],
    tables: [
      {
        columns: [
          { head: '名次', width: 36, align: 'Center' },
          { head: '单位', width: 170 },
          { head: '表数', ...COUNT },
          ...WORST_FIRST.map((verdict) => ({ head: VERDICT_WORDS[verdict], ...COUNT, width: 58 })),
          { head: '须重报占比', ...COUNT, width: 64, scale: 'signs' },
          { head: '错误', ...COUNT },
          { head: '警告', ...COUNT },
          { head: '提示', ...COUNT },
          { head: '问题（项）', ...COUNT, width: 84, scale: 'bar' },
        ],
        rows: units.map((unit, at) => line(unit, at + 1)),
        total: line(all, ''),
      },
    ],
  };
}

export function fundsSheet({ units, all }: FolderFigures): SummarySheet {
  const line = ({ unit, funds, tables }: UnitFigures): SummaryCell[] => [
    ...[unit, tables - funds.leftOut, funds.counted, funds.unread],
    { kind: 'money', amount: funds.counted === 0 ? null : funds.total },
    { kind: 'share', share: shareOf(funds.total, all.funds.total) },
  ];
  const applying = units.filter(({ tables, funds }) => tables > funds.leftOut);
  return {
    name: '资金',
    lead: [
      `${fundsNote(all.funds)}。元、千元、亿元已换算为万元，精确相加。`,
      '疑似重复的项目按每张表分别计入，请对照“疑似重复”。',
    ],
    tables: [
      {
        columns: [
          { head: '单位', width: 220 },
          { head: '目标表数', ...COUNT, width: 64 },
          { head: '有金额的', ...COUNT, width: 64 },
          { head: '没有读到金额的', ...COUNT, width: 90 },
          { head: '预算（万元）', width: 120, align: 'Right', scale: 'bar' },
          { head: '占比', ...COUNT, width: 60 },
        ],
        rows: [...applying]
          .sort((a, b) => compare(b.funds.total, a.funds.total))
          .map((unit) => line(unit)),
        total: line(all),
      },
    ],
  };
}

function shareOf(part: Decimal, whole: Decimal): number {
  return compare(whole, '0') > 0 ? Number(divide(part, whole)) : 0;
}
