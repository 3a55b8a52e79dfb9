/** The text form of `jixiao read`: what was read as what, with the cell that it came from. */
import type { Field } from '../domain/located';
import type { PerformanceTable } from '../domain/performance-table';
import { missingWords } from '../review/words';
import type { Profile } from '../regions/profile';
import { padEnd, paint, printable, wrap, type Style } from './terminal';

export interface ReadEntry {
  readonly sheet: string;
  readonly table: PerformanceTable;
  readonly profile: Profile;
}

export function readReport(file: string, entries: readonly ReadEntry[], style: Style): string {
  const lines = [paint(style, 'bold', printable(file))];
  if (entries.length === 0) lines.push('  没有找到绩效目标表。');
  for (const entry of entries) lines.push(...tableLines(entry, style), '');
  return `${lines.join('\n').trimEnd()}\n\n`;
}

function tableLines({ sheet, table, profile }: ReadEntry, style: Style): string[] {
  const { fields, funds, goals } = table;
  const unit = funds.currencyUnit ?? '单位未注明';
  const rows: [string, Field | null][] = [
    ['标题', table.title],
    ['项目名称', fields.projectName],
    ['预算单位', fields.budgetUnit],
    ['主管部门', fields.department],
    ['实施单位', fields.implementer],
    ['项目负责人', fields.leader],
    [`预算总额(${unit})`, funds.total],
    ['　财政拨款', funds.fiscal],
    ['　上年结转', funds.carryOver],
    ['　其他资金', funds.other],
    ['年度目标', goals.annual],
    ['整体目标', goals.overall],
  ];
  return [
    `  ${paint(style, 'bold', `■ ${printable(sheet)}!${table.range}`)}　${profile.name}　年度${table.year ?? '未识别'}`,
    ...rows.flatMap(([label, field]) =>
      field === null
        ? []
        : fieldLines(label, field.cell, field.value ?? missingWords(table, field), style),
    ),
    ...table.indicators.flatMap((indicator) => indicatorLines(indicator, style)),
    ...table.notices.flatMap((notice) =>
      wrap(`说明：${notice.message}`, style.width - 4).map((line) => `    ${line}`),
    ),
  ];
}

function fieldLines(label: string, cell: string, text: string, style: Style): string[] {
  const lead = `    ${padEnd(label, 16)}${padEnd(cell, 6)}`;
  return wrap(text, style.width - 26).map((line, index) =>
    index === 0 ? lead + line : ' '.repeat(26) + line,
  );
}

function indicatorLines(indicator: PerformanceTable['indicators'][number], style: Style): string[] {
  const { target, lastYear, weight } = indicator;
  const parts = [
    `${indicator.level1 ?? '—'}/${indicator.level2 ?? '—'}`,
    indicator.name ?? '（空）',
    `指标值 ${target?.kind === 'uncalculated' ? '（公式没有计算结果）' : (target?.raw ?? '—')}`,
    ...(lastYear === null ? [] : [`上年 ${lastYear.raw === '' ? '（空）' : lastYear.raw}`]),
    ...(weight === null ? [] : [`权重 ${weight.value ?? '（空）'}`]),
  ];
  return wrap(parts.join('　'), style.width - 12).map((line, index) =>
    index === 0 ? `    ${padEnd(`第${indicator.row}行`, 8)}${line}` : ' '.repeat(12) + line,
  );
}
