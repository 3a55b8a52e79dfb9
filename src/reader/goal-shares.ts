/** Several goals with what part each is: 年度目标1（占比60%）, a cell 占比 beside each, or a column of the goals' own table. */
import type { Field } from '../domain/located';
import type { GoalShare } from '../domain/performance-table';
import { compact } from '../domain/text';
import type { Head, HeadCell } from './head';

const SHARE_WORD = '(?:所?占)?(?:比例|比重|占比|权重)';
const SHARE_LABEL = new RegExp(
  `^(?:年度)?(?:绩效)?(?:目标)?(?:所?占)?(?:比例|比重|占比|权重|比)(?:%)?$`,
);
const IN_LABEL = new RegExp(`^${SHARE_WORD}?[:：为]?(\\d{1,3}(?:\\.\\d{1,4})?)%$`);
/** 占60%, 权重60% in a cell of its own beside a goal. */
const IN_CELL = new RegExp(`^(?:所?占|${SHARE_WORD})[:：为]?(\\d{1,3}(?:\\.\\d{1,4})?)%$`);
const IN_TEXT = new RegExp(
  `目标[\\d一二三四五六七八九十]{1,2}[(（]${SHARE_WORD}?[:：为]?(\\d{1,3}(?:\\.\\d{1,4})?)[%％][)）]`,
  'g',
);
const NUMBER = /^(\d{1,3}(?:\.\d{1,4})?)[%％]?$/;
const GOAL_NUMBER = /目标[\d一二三四五六七八九十]{1,2}/;
/** 目标名称 | 目标内容 | 占比. */
const CONTENT = /^(?:年度|绩效)*目标(?:内容|描述|说明)?$/;
const NAME = /^(?:年度|绩效)*目标(?:名称|序号)$|^序号$/;

/** A table of its own in the head: its first row, the columns of the texts and of the parts. */
interface GoalTable {
  readonly label: HeadCell;
  readonly content: HeadCell;
  readonly share: HeadCell | null;
}

/** 年度绩效目标 merged down beside 目标名称 | 目标内容 | 占比. */
function goalTable(head: Head, label: HeadCell): GoalTable | null {
  if (label.area.bottom === label.area.top) return null;
  const heads = head.cells.filter(({ row, column }) => row === label.row && column > label.column);
  const keyed = (pattern: RegExp): HeadCell | null =>
    heads.find((cell) => pattern.test(cell.label.key)) ?? null;
  const [name, content, share] = [keyed(NAME), keyed(CONTENT), keyed(SHARE_LABEL)];
  const texts = content ?? name;
  if (texts === null || (name === null && share === null)) return null;
  return { label, content: texts, share };
}

/** The goals of such a table, one a line, at the first of them; null where the label heads none. */
export function tabledGoal(head: Head, label: HeadCell): Field | null {
  const table = goalTable(head, label) ?? tableAbove(head, label);
  if (table === null) return null;
  const cells = cellsBelow(head, table, table.content).filter((cell) => cell.text !== '');
  const [first] = cells;
  const place = first ?? { row: table.content.area.bottom + 1, column: table.content.column };
  return {
    value: first === undefined ? null : cells.map(({ text }) => text).join('\n'),
    cell: head.view.name(place.row, place.column),
  };
}

/** 总体目标 merged down beside 年度目标 | 目标占比: the label heads a column of the other's table. */
function tableAbove(head: Head, label: HeadCell): GoalTable | null {
  const table = head
    .labelsOf('overallGoal')
    .map((other) => goalTable(head, other))
    .find((found) => found?.content === label);
  return table ?? null;
}

interface Text {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function cellsBelow(head: Head, { label }: GoalTable, { area }: HeadCell): Text[] {
  const texts: Text[] = [];
  for (let row = area.bottom + 1; row <= label.area.bottom; row++) {
    texts.push({ row, column: area.left, text: head.view.text(row, area.left) });
  }
  return texts;
}

/** Of the annual goals, else of those of the whole period. */
export function readGoalShares(head: Head, goal: Field | null): readonly GoalShare[] {
  for (const name of ['annualGoal', 'overallGoal'] as const) {
    const labels = head.labelsOf(name);
    const found = [
      labels.flatMap((label) => inTable(head, label)),
      inLabels(head, labels),
      inCells(head, labels),
    ].find((shares) => shares.length > 1);
    if (found !== undefined) return found;
  }
  const inText = goal === null ? [] : inGoal(goal);
  return inText.length > 1 ? inText : [];
}

function inTable(head: Head, label: HeadCell): GoalShare[] {
  const table = goalTable(head, label);
  if (table?.share == null) return [];
  const { share, content } = table;
  const texts = new Map(cellsBelow(head, table, content).map((cell) => [cell.row, cell.text]));
  return cellsBelow(head, table, share)
    .filter(({ row, text }) => text !== '' || (texts.get(row) ?? '') !== '')
    .map((cell) => shareAt(head, cell));
}

function inLabels(head: Head, labels: readonly HeadCell[]): GoalShare[] {
  return labels.flatMap(({ label, row, column }) => {
    const match = IN_LABEL.exec(compact(label.annotation));
    if (match === null) return [];
    return [{ raw: match[0], percent: match[1] ?? null, cell: head.view.name(row, column) }];
  });
}

/** 年度目标1 | …… | 占比 | 60%. */
function inCells(head: Head, labels: readonly HeadCell[]): GoalShare[] {
  const rows = new Set(
    labels.filter(({ text }) => GOAL_NUMBER.test(compact(text.slice(0, 40)))).map(({ row }) => row),
  );
  const spoken = head.cells.flatMap(({ row, column, text }) => {
    const match = rows.has(row) ? IN_CELL.exec(compact(text.slice(0, 20))) : null;
    return match === null ? [] : [shareAt(head, { row, column, text: `${match[1] ?? ''}%` })];
  });
  if (spoken.length > 0) return spoken;
  return head.cells
    .filter(({ row, label }) => rows.has(row) && SHARE_LABEL.test(label.key))
    .map(({ row, column, area, label }) =>
      label.inline === null
        ? shareAt(head, { row, column: area.right + 1, text: head.view.text(row, area.right + 1) })
        : shareAt(head, { row, column, text: label.inline }),
    );
}

function inGoal({ value, cell }: Field): GoalShare[] {
  return [...(value ?? '').matchAll(IN_TEXT)].map(([, percent = null]) => ({
    raw: `${percent ?? ''}%`,
    percent,
    cell,
  }));
}

function shareAt(head: Head, { row, column, text }: Text): GoalShare {
  const percent = NUMBER.exec(compact(text))?.[1] ?? null;
  return { raw: text, percent, cell: head.view.name(row, column) };
}
