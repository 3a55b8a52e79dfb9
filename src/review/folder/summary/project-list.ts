/** 项目一览: a row for each table, the worst first. */
import type { FolderFigures } from '../folder-figures';
import { firstMatter, worstFirst, type ReviewedProject } from '../reviewed-project';
import type { SummaryCell, SummarySheet } from './summary';

const COUNT = { width: 40, align: 'Right' } as const;

export function projectSheet({ projects }: FolderFigures): SummarySheet {
  return {
    name: '项目一览',
    lead: [
      '先列须修改后重报的，再列无法判断、建议完善和未发现问题的。点“文件”“位置”可以打开原表。',
    ],
    tables: [
      {
        columns: [
          { head: '单位', width: 110 },
          { head: '项目', width: 150 },
          { head: '年度', width: 36, align: 'Center' },
          { head: '预算（万元）', width: 74, align: 'Right' },
          { head: '结论', width: 72, align: 'Center' },
          { head: '错误', ...COUNT, scale: 'bar' },
          { head: '警告', ...COUNT, scale: 'bar' },
          { head: '提示', ...COUNT },
          { head: '首要问题', width: 230 },
          { head: '文件', width: 110 },
          { head: '位置', width: 90 },
        ],
        rows: worstFirst(projects).map((project) => line(project)),
      },
    ],
  };
}

function line(project: ReviewedProject): SummaryCell[] {
  const { unit, year, budget, word, summary } = project;
  return [
    ...[unit, projectWords(project), year ?? ''],
    { kind: 'money', amount: budget },
    { kind: 'verdict', verdict: summary.verdict, text: word },
    ...[summary.errors, summary.warnings, summary.infos],
    firstMatter(project)?.message ?? '',
    fileCell(project.file),
    placeCell(project, firstMatter(project)?.cell ?? null),
  ];
}

/** Its name, and what kind of form it is where that is not the usual one. */
export function projectWords({ project, kindWord }: ReviewedProject): string {
  return kindWord === '' ? project : `${project}（${kindWord}）`;
}

export function fileCell(file: string): SummaryCell {
  return { kind: 'file', text: file, file };
}

/** Sheet and form, with a link to its first cell or the one that is named. */
export function placeCell(
  { file, sheet, range }: ReviewedProject,
  cell: string | null = null,
): SummaryCell {
  const [first = 'A1'] = range.split(':');
  return { kind: 'file', text: `${sheet}!${range}`, file, place: { sheet, cell: cell ?? first } };
}
