/** Forms that are none of a project: 部门整体, 转移支付. */
import { compact } from '../domain/text';
import type { Head } from './head';
import type { TitleBlock } from './head-fields';

/** The kind of form where it is none of a project. */
export function otherForm(head: Head, titleBlock: TitleBlock): string | null {
  const title = titleBlock.title?.value ?? headingOf(head);
  const isWhole =
    /整体(?:支出|收支|预算|绩效|目标|自评|评价)/.test(title) ||
    head.cells.some((cell) => WHOLE_FUNDS.test(cell.label.key)) ||
    isBudgetOfDepartment(head);
  if (isWhole) return '部门整体支出绩效目标表';
  const isTransfer =
    /转移支付|区域绩效/.test(title) ||
    head.cells.some((cell) => /^(中央主管部门|省级财政部门|市级财政部门)$/.test(cell.label.key));
  return isTransfer ? '转移支付绩效目标表' : null;
}

/** 部门整体支出, where the amounts of the whole department stand. */
const WHOLE_FUNDS = /^(?:部门|单位)整体(?:年度)?(?:支出|收支|预算|资金)/;

/** 基本支出 and 项目支出 side by side, and no project named: no single project has both. */
function isBudgetOfDepartment(head: Head): boolean {
  if (head.labelsOf('projectName').length > 0) return false;
  const has = (key: string): boolean => head.cells.some(({ label }) => label.key === key);
  return has('基本支出') && has('项目支出');
}

const LONGEST_HEADING = 60;

/** 某局2024年部门整体支出绩效目标: a heading without 表, above all labels. */
function headingOf(head: Head): string {
  const first = head.cells.find(({ text }) => !/^附(?:件|表)\d*[:：]?$/.test(compact(text)));
  if (first === undefined || first.text.length > LONGEST_HEADING) return '';
  const text = compact(first.text);
  const names =
    /绩效|自评/.test(text) && !/[:：。，；]/.test(text) && first.row === head.cells[0]?.row;
  return names && !isGoalLabel(first) ? text : '';
}

function isGoalLabel({ field }: Head['cells'][number]): boolean {
  return field !== null && /[gG]oal/.test(field.field);
}
