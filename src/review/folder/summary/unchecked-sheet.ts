/** 未能检查: what could not be read or judged, and what was left out of the count. */
import { inQuotes } from '../../../domain/text';
import type { FolderFigures } from '../folder-figures';
import { OTHER_WORDS } from '../../../grid/other-files';
import { fileCell, placeCell, projectWords } from './project-list';
import type { SummaryCell, SummarySheet } from './summary';

export function uncheckedSheet({ review, projects, hidden }: FolderFigures): SummarySheet {
  const file = (what: string, path: string, why: string): SummaryCell[] => [
    ...[what, fileCell(path), '', '', '', why],
  ];
  const unchecked = projects.filter(({ summary }) => summary.reason !== null);
  return {
    name: '未能检查',
    lead: [
      '这里的文件和表没有结论，或没有计入统计。“无法判断”“待填写”的表计入表数，其余各项不计入。',
    ],
    tables: [
      {
        columns: [
          { head: '情况', width: 100 },
          { head: '文件', width: 150 },
          { head: '位置', width: 100 },
          { head: '单位', width: 120 },
          { head: '项目', width: 140 },
          { head: '说明', width: 260 },
        ],
        rows: [
          ...review.unreadable.map((each) => file('无法读取', each.file, each.message)),
          ...unchecked.map((project): SummaryCell[] => [
            project.word,
            fileCell(project.file),
            placeCell(project),
            ...[project.unit, projectWords(project), project.summary.reason?.message ?? ''],
          ]),
          ...review.formless.map((path) => file('没有绩效目标表', path, '没有找到绩效目标表。')),
          ...hidden.map((project): SummaryCell[] => [
            '隐藏的工作表',
            fileCell(project.file),
            placeCell(project),
            ...[project.unit, projectWords(project), `检查结果：${project.word}。没有计入统计。`],
          ]),
          ...review.copies.map(({ file: path, of }) =>
            file('内容相同的文件', path, `与${inQuotes(of)}内容完全相同，没有重复检查。`),
          ),
          ...[...review.others].flatMap(([kind, paths]) =>
            paths.map((path) => file('其他文件', path, `${OTHER_WORDS[kind]}，没有检查。`)),
          ),
        ],
      },
    ],
  };
}
