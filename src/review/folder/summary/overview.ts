/** 总览: how much was looked at, what came of it, and what else is in the summary. */
import type { FolderFigures } from '../folder-figures';
import type { Funds } from '../unit-figures';
import type { Verdict } from '../../outcome';
import { VERDICT_WORDS, WORST_FIRST } from '../../words';
import type { SummaryCell, SummaryColumn, SummarySheet, SummaryTable } from './summary';

const HEADS = ['事项', '数量', '单位', '说明'] as const;
export const OVERVIEW = { name: '总览', heads: HEADS } as const;

const MEANING: Readonly<Record<Verdict, string>> = {
  fail: '有错误，改正后重新报送',
  unchecked: '没有读到足够的内容，或尚未填写；原因见“未能检查”',
  revise: '没有错误，有警告',
  pass: '没有错误和警告，可能有提示',
};

export interface Listed {
  readonly sheet: SummarySheet;
  /** Why it is left out; null where it is there. */
  readonly why: string | null;
}

export function overview(
  figures: FolderFigures,
  contents: readonly Listed[],
  date: string,
): SummarySheet {
  return {
    name: OVERVIEW.name,
    lead: [
      `生成日期：${date}。由程序按公开的检查规则统计，供审核人员参考，不代表审核结论。`,
      ...(figures.projects.length === 0 ? ['没有找到可以统计的绩效目标表。'] : []),
    ],
    tables: [counts(figures), verdicts(figures), listing(contents)],
  };
}

function columns(
  [first, second, third, fourth]: readonly [string, string, string, string],
  scale?: 'bar',
): SummaryColumn[] {
  return [
    { head: first, width: 130 },
    { head: second, width: 90, align: 'Right', ...(scale === undefined ? {} : { scale }) },
    { head: third, width: 60, align: 'Center' },
    { head: fourth, width: 330 },
  ];
}

function counts({ review, projects, hidden, all, units, alike }: FolderFigures): SummaryTable {
  const { funds } = all;
  const others = [...review.others.values()].flat().length;
  const across = alike.groups.filter(({ kind }) => kind === 'units').length;
  const selfEvaluations = projects.filter(({ kind }) => kind === 'self-evaluation').length;
  const kinds = selfEvaluations === 0 ? '' : `其中自评表${selfEvaluations}张`;
  const rows: (readonly SummaryCell[])[] = [
    ['检查的文件', review.files, '个', ''],
    ['绩效目标表', all.tables, '张', kinds],
    ['涉及单位', units.length, '个', '按单位名称归并'],
    ['问题', all.matters, '项', '同一指标、同一原因的问题归为一项'],
    ['错误', all.errors, '条', ''],
    ['警告', all.warnings, '条', ''],
    ['提示', all.infos, '条', ''],
    ['预算合计', { kind: 'money', amount: funds.total }, '万元', fundsNote(funds)],
    ['疑似重复', alike.groups.length, '组', alikeNote(across, alike.unfinished)],
    ['隐藏的工作表中的表', hidden.length, '张', '不计入以上各项'],
    ['无法读取的文件', review.unreadable.length, '个', ''],
    ['没有绩效目标表的文件', review.formless.length, '个', ''],
    ['内容相同的文件', review.copies.length, '个', '只检查其中一个，其余不计入'],
    ['其他文件', others, '个', '不是工作簿，没有检查'],
  ];
  const isAlways = (at: number): boolean => at < 9;
  return {
    caption: '基本情况',
    columns: columns(HEADS),
    rows: rows.filter(([, count], at) => isAlways(at) || count !== 0),
  };
}

/** Which tables the money is of. */
export function fundsNote({ counted, unread, leftOut }: Funds): string {
  return [
    `${counted}张目标表的项目资金总额`,
    ...(unread === 0 ? [] : [`另有${unread}张没有读到金额，未计入`]),
    ...(leftOut === 0 ? [] : [`自评表和其他表${leftOut}张的金额不计入`]),
  ].join('；');
}

function alikeNote(across: number, unfinished: number): string {
  return [
    `其中跨单位${across}组`,
    ...(unfinished === 0 ? [] : [`有${unfinished}个项目的名称与过多项目相近，没有逐一比较`]),
  ].join('；');
}

function verdicts({ all }: FolderFigures): SummaryTable {
  return {
    caption: '结论',
    columns: columns(['结论', '表数', '占比', '含义'], 'bar'),
    rows: WORST_FIRST.map((verdict) => [
      { kind: 'verdict', verdict, text: VERDICT_WORDS[verdict] },
      all.verdicts[verdict],
      { kind: 'share', share: all.tables === 0 ? 0 : all.verdicts[verdict] / all.tables },
      MEANING[verdict],
    ]),
  };
}

function listing(contents: readonly Listed[]): SummaryTable {
  return {
    caption: '本汇总的内容',
    columns: columns(['工作表', '行数', '情况', '说明']),
    rows: contents.map(({ sheet, why }) => [
      why === null ? { kind: 'sheet', name: sheet.name } : sheet.name,
      sheet.tables.reduce((sum, { rows }) => sum + rows.length, 0),
      why === null ? '已列出' : '未列出',
      why === null ? '' : `${why}。`,
    ]),
  };
}
