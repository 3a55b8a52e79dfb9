/** 疑似重复: groups of projects, those of several units first. */
import { compact } from '../../../domain/text';
import type { AlikeKind, AlikeProjects } from '../alike-projects';
import type { FolderFigures } from '../folder-figures';
import { fileCell, placeCell } from './project-list';
import type { SummaryCell, SummarySheet } from './summary';

const KIND_WORDS: Readonly<Record<AlikeKind, string>> = {
  units: '不同单位',
  open: '单位未填，待核',
  'same-unit': '同一单位',
};

export function alikeSheet({ alike: { groups, unfinished } }: FolderFigures): SummarySheet {
  return {
    name: '疑似重复',
    lead: [
      '同一年度内名称相同或相近、或总体目标逐字相同的项目；是否重复申报，请审核人员核实。只比较目标表。',
      ...(unfinished === 0
        ? []
        : [`有${unfinished}个项目的名称与过多项目相近，没有与全部项目逐一比较。`]),
    ],
    tables: [
      {
        columns: [
          { head: '组', width: 32, align: 'Center' },
          { head: '报送单位', width: 70, align: 'Center' },
          { head: '相同之处', width: 84, align: 'Center' },
          { head: '单位', width: 120 },
          { head: '项目', width: 180 },
          { head: '年度', width: 36, align: 'Center' },
          { head: '预算（万元）', width: 80, align: 'Right' },
          { head: '文件', width: 120 },
          { head: '位置', width: 90 },
        ],
        rows: groups.flatMap((group, at) =>
          group.projects.map((project): SummaryCell[] => [
            ...[at + 1, KIND_WORDS[group.kind], whatIsAlike(group)],
            ...[project.unit, project.project, project.year ?? ''],
            { kind: 'money', amount: project.budget },
            fileCell(project.file),
            placeCell(project),
          ]),
        ),
      },
    ],
  };
}

function whatIsAlike({ by, projects }: AlikeProjects): string {
  if (by === 'goal') return '总体目标相同';
  const names = new Set(projects.map(({ name }) => compact(name ?? '')));
  return names.size === 1 ? '名称相同' : '名称相近';
}
