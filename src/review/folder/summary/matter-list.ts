/** 问题明细: a row for each matter, in the order of 项目一览. */
import { citationWords } from '../../../policy/documents';
import type { Finding } from '../../../rules/engine/finding';
import { CATEGORY_WORDS } from '../../words';
import type { Matter } from '../../matters';
import type { FolderFigures } from '../folder-figures';
import { worstFirst, type ReviewedProject } from '../reviewed-project';
import { projectWords } from './project-list';
import type { SummaryCell, SummaryColumn, SummarySheet } from './summary';

const NAME = '问题明细';

/** Excel holds ten times as many; with more in one sheet neither it nor WPS is pleasant to filter. */
export const MOST_ROWS = 100_000;

const COLUMNS: readonly SummaryColumn[] = [
  { head: '单位', width: 100 },
  { head: '项目', width: 130 },
  { head: '级别', width: 40, align: 'Center' },
  { head: '类别', width: 84, align: 'Center' },
  { head: '问题', width: 220 },
  { head: '建议', width: 190 },
  { head: '依据', width: 130 },
  { head: '单元格', width: 130, align: 'Center' },
  { head: '规则', width: 50, align: 'Center' },
];

const MOST_CELLS = 3;

/** Several sheets where one would be too long. */
export function matterSheets({ projects }: FolderFigures): SummarySheet[] {
  const all = worstFirst(projects).flatMap((project) =>
    project.matters.map((matter) => line(project, matter)),
  );
  const count = Math.max(1, Math.ceil(all.length / MOST_ROWS));
  return Array.from({ length: count }, (_, at) => {
    const rows = all.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS);
    const part = count === 1 ? '' : `共${all.length}项，分${count}张工作表，这是第${at + 1}张。`;
    return {
      name: at === 0 ? NAME : `${NAME}（${at + 1}）`,
      lead: [
        `${part}同一指标、同一原因的问题归为一项，其余的写在“另：”后面。点“单元格”可以打开原表。`,
      ],
      tables: [{ columns: COLUMNS, rows }],
    };
  });
}

function line(project: ReviewedProject, { main, others }: Matter<Finding>): SummaryCell[] {
  const all = [main, ...others];
  const lines = (of: (finding: Finding) => readonly string[]): string[] => [
    ...new Set(all.flatMap(of)),
  ];
  const [message = '', ...further] = lines((finding) => [finding.message]);
  const [cell = 'A1'] = main.cells;
  const more = main.cells.length > MOST_CELLS ? `等${main.cells.length}处` : '';
  return [
    ...[project.unit, projectWords(project)],
    { kind: 'severity', severity: main.severity },
    CATEGORY_WORDS[main.category],
    [message, ...further.map((each) => `另：${each}`)].join('\n'),
    lines(({ advice }) => [advice]).join('\n'),
    lines(({ citations }) => citations.map(citationWords)).join('\n'),
    {
      kind: 'file',
      text: `${project.file}\n${project.sheet}!${main.cells.slice(0, MOST_CELLS).join('、')}${more}`,
      file: project.file,
      place: { sheet: project.sheet, cell },
    },
    lines(({ rule }) => [rule]).join('、'),
  ];
}
