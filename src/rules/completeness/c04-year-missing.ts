import type { PerformanceTable } from '../../domain/performance-table';
import { compact } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { firstCell } from '../facts/select';
import { hasHead, quote } from '../facts/structure';
import { EARLIER_WORK, yearsOf } from '../facts/years';

function goalYear(table: PerformanceTable): string | null {
  return /20\d{2}(?=年)/.exec(compact(table.goals.annual?.value ?? ''))?.[0] ?? null;
}

export const yearMissing = defineCheck({
  id: 'C04',
  name: 'year-missing',
  title: '年度缺失或与项目名称年份不符',
  category: 'completeness',
  severity: 'warning',
  condition:
    '表题（含其上方）、年度栏、项目名称和工作表名里都没有年度；或者项目名称中的年份与表的年度不同。',
  exceptions:
    '名称中的年份区间（2020-2021）含本年度的不提示；文号、届别、“1995年以前”之类的年份不算；尾款、质保金、结转、清算等支付以前年度工作的名称不比较。',
  advice: '在表题下注明“（20××年度）”，并使项目名称中的年份与表的年度一致。',
  examples: [
    {
      with: { year: '（2024年度）' },
      wrong: [
        { project: '2021年职业技能培训补助' },
        { project: '职业技能培训补助（2022年）' },
        { project: '2021-2023年职业技能培训补助' },
      ],
      right: [
        { project: '2024年职业技能培训补助' },
        { project: '2023-2025年职业技能培训补助' },
        { project: '职业技能培训补助' },
      ],
      at: 'project',
    },
    {
      with: { year: null },
      wrong: { project: '职业技能培训补助' },
      right: { project: '2024年职业技能培训补助' },
      at: 'title',
    },
  ],
  citations: [measures('绩效目标审核：完整性')],
  *check({ table, texts }) {
    const { projectName } = table.fields;
    if (table.year === null) {
      if (!hasHead(table) && table.title === null) return;
      const hint = goalYear(table);
      const found = hint === null ? '' : `（只在年度目标中提到${hint}年）`;
      yield {
        cells: [firstCell(table)],
        message: `表题、年度栏和项目名称中都没有年度${found}。`,
        steps: () => [
          hint === null
            ? '表题、年度栏、项目名称和年度目标里都没有读到20××年。'
            : `只有年度目标提到${hint}年；目标里的年份可能是别的事的，不作为表的年度。`,
        ],
        also: () => headCells(table),
      };
      return;
    }
    if (projectName === null || table.yearCell === projectName.cell) return;
    // As displayed: a name without its code may have lost the first year of a span (2021-2023年…).
    const shown = texts.find(({ cell }) => cell === projectName.cell)?.text ?? '';
    const name = /[:：]/.test(shown) ? (projectName.value ?? '') : shown;
    if (EARLIER_WORK.test(name)) return;
    const years = yearsOf(name);
    const year = table.year;
    if (years.length === 0 || years.some(({ low, high }) => low <= year && year <= high)) return;
    const named = years.map(({ low, high }) => (low === high ? String(low) : `${low}-${high}`));
    yield {
      cells: [projectName.cell],
      message: `项目名称${quote(name)}中的年份是${named.join('、')}，表的年度是${year}年。`,
      advice: '核对项目名称和表的年度，改正其中写错的一处；延续性项目的名称可以不写年份。',
      steps: () => [
        `表的年度是${year}年。`,
        `项目名称里读到的年份：${named.join('、')}（文号、届别等不算）。`,
        `${year}不在其中。`,
      ],
      also: () => (table.yearCell === null ? [] : [table.yearCell]),
    };
  },
});

function headCells({ fields, goals }: PerformanceTable): string[] {
  return [fields.projectName, goals.annual].flatMap((field) => field?.cell ?? []);
}
