/** What the head says: names, year, title and goals. */
import type { Field } from '../domain/located';
import { compact, isBlank, joinLines, joinSentences, joinWords } from '../domain/text';
import { tabledGoal } from './goal-shares';
import type { Head, HeadCell } from './head';
import type { FieldName } from '../domain/form-words/label-words';
import { wordOf } from '../domain/form-words/words';

/** The best value among all labels of a field: the most telling label that has one. */
export function readField(
  head: Head,
  name: FieldName,
  clean: (text: string) => string = (text) => text,
): Field | null {
  const labels = [...head.labelsOf(name)].sort(
    (a, b) => (a.field?.rank ?? 0) - (b.field?.rank ?? 0),
  );
  let open: Field | null = null;
  for (const label of labels) {
    const field = head.valueOf(label);
    if (field.value !== null && !isBlank(field.value)) {
      return { value: clean(field.value), cell: field.cell };
    }
    open ??= { value: null, cell: field.cell };
  }
  return open;
}

/** [055], 【306001】, （306）, 219001-, 306 and a long number of the system; a year is no code. */
const CODE =
  /^([[【(（]\d[\d-]*[\]】)）]|(?!(?:19|20)\d\d\s*[-—－])\d{3,}\s*[-—－]|(?!(?:19|20)\d\d\s)\d{3,}\s+(?=\p{Script=Han})|[0-9A-Z]{10,}\s*[-—－])\s*/u;

/** 13800000000, 0557-0000000, (0557)0000000, 8位的座机: no name has so many digits. */
const PHONE = /(?<!\d)(?:1\d{10}|[(（]?0\d{2,3}[)）]?[-—－\s]?\d{7,8}|\d{7,8})(?!\d)/;
/** What parts a name from the number behind it. */
const TRAILING = /(?<![\s,，;；/、:：()（）-])[\s,，;；/、:：()（）-]+$/;

/** The name before 电话：… or a bare number in the same cell. */
export function withoutPhone(text: string): string {
  const line = joinWords(text);
  const before = line
    .replace(/(?<![\s,，;；])[\s,，;；]*(联系)?(电话|方式)\s*[:：].*$/s, '')
    .trim();
  const name = before
    .split(PHONE)
    .map((part) => part.replace(/^[\s,，;；/、:：()（）-]+/, '').replace(TRAILING, ''))
    .filter((part) => part !== '')
    .join(' ');
  if (name === '') return line;
  return before.search(PHONE) < 0 ? before : name;
}

/** A name on one line, without the code before it: 219001-…, [055]…, 51000021R0000-…. */
export function withoutCode(text: string): string {
  const line = joinLines(text);
  const bare = line.replace(CODE, '');
  return bare === '' ? line : bare;
}

/** 113001某县住房和城乡建设局本级 below the title, in a form without a label for the unit; else null. */
export function unitBelowTitle(head: Head, title: Field | null): Field | null {
  const firstLabel = head.cells.find((cell) => cell.isLabel)?.row ?? -1;
  const at = head.cells.find(
    (cell) => cell.row < firstLabel && /^\d{3,12}\p{Script=Han}{4,40}$/u.test(compact(cell.text)),
  );
  const name = at && head.view.name(at.row, at.column);
  if (at === undefined || name === undefined || title === null || title.cell === name) return null;
  return { value: compact(at.text).replace(/^\d+/, ''), cell: name };
}

export interface TitleBlock {
  readonly title: Field | null;
  readonly year: number | null;
  readonly yearCell: string | null;
}

/** Title and year: from the rows down to the first label, else from a 年度 label. */
export function readTitle(head: Head): TitleBlock {
  const firstLabel = head.cells.find((cell) => cell.isLabel)?.row ?? head.area.bottom + 1;
  // （2025年度）  单位：… is a label too, and the year's place.
  const block = head.cells.filter(
    (cell) =>
      cell.row <= firstLabel && (!cell.isLabel || /^[(（]?\s*(19|20)\d\d\s*年/.test(cell.text)),
  );
  const top = block.find((cell) => cell.row < firstLabel + 1 && wordOf(cell.text).isTitle) ?? null;
  const title =
    top === null ? null : { value: compact(top.text), cell: head.view.name(top.row, top.column) };
  for (const cell of block.filter(
    (candidate) => candidate.row < firstLabel || candidate === top || candidate.isLabel,
  )) {
    const year = yearIn(cell.text);
    if (year !== null) {
      return { title, year, yearCell: head.view.name(cell.row, cell.column) };
    }
  }
  const labelled = readField(head, 'year');
  const year =
    labelled?.value == null ? null : (yearIn(labelled.value) ?? bareYear(labelled.value));
  return { title, year, yearCell: year === null ? null : (labelled?.cell ?? null) };
}

/** 二〇二五 -> 2025. */
function hanziYear(year: string): string {
  return Array.from(year, (digit) => {
    const value = '零一二三四五六七八九'.indexOf(digit);
    return String(Math.max(0, value));
  }).join('');
}

/** The first year named in a text ("2024年", "2024 年度", "(2024)"); null where there is none. */
export function yearIn(text: string): number | null {
  const normal = compact(text.slice(0, 200)).replace(
    /二[〇○零Oo0][〇○零一二三四五六七八九]{2}(?=年)/g,
    hanziYear,
  );
  // 2025-2027年 is a period, not the year of the form.
  const match = /(?<![\d\-—~～至])((?:19|20)\d{2})(?=年(?!\D{0,2}[-—~～至])|\)|度)/.exec(normal);
  return match === null ? null : Number(match[1]);
}

function bareYear(text: string): number | null {
  const match = /^((?:19|20)\d{2})$/.exec(compact(text));
  return match === null ? null : Number(match[1]);
}

/** 年度目标 and, where the form has both, the whole period's. */
export function readGoals(head: Head): { annual: Field | null; overall: Field | null } {
  const annual = readGoal(head, 'annualGoal');
  const overall = readGoal(head, 'overallGoal');
  return annual === null ? { annual: overall, overall: null } : { annual, overall };
}

/** 年度目标1（60%）, 年度目标2（40%）: each a label with a goal of its own. */
const NUMBERED = /目标[\d一二三四五六七八九十]{1,2}(?![\d年月])/;

function numberedGoals(head: Head, name: 'annualGoal' | 'overallGoal'): Field | null {
  const labels = head
    .labelsOf(name)
    .filter(({ text }) => NUMBERED.test(compact(text.slice(0, 40))));
  const goals = labels
    .map((label) => head.valueOf(label))
    .filter(({ value }) => value !== null && !isBlank(value));
  const [first] = goals;
  if (first === undefined || labels.length < 2) return null;
  return { value: goals.map(({ value }) => value).join('\n'), cell: first.cell };
}

function readGoal(head: Head, name: 'annualGoal' | 'overallGoal'): Field | null {
  const numbered = numberedGoals(head, name);
  if (numbered !== null) return numbered;
  let open: Field | null = null;
  for (const label of head.labelsOf(name)) {
    if (isParentGoal(head, label)) continue;
    const field = tabledGoal(head, label) ?? head.valueOf(label);
    if (field.value !== null && !isBlank(field.value)) {
      return { value: joinSentences(field.value), cell: field.cell };
    }
    open ??= { value: null, cell: field.cell };
  }
  return open;
}

/** 总体目标 | 中期目标 | 年度目标: the first only heads the others. */
function isParentGoal(head: Head, label: HeadCell): boolean {
  if (label.label.inline !== null || !isFirstOfRow(head, label)) return false;
  const next = head.neighbour(label)?.field?.field;
  return next === 'annualGoal' || next === 'overallGoal' || next === 'goalDone';
}

function isFirstOfRow(head: Head, label: HeadCell): boolean {
  return !head.cells.some((cell) => cell.row === label.row && cell.column < label.column);
}
