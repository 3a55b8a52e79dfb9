/** What a run has found, for the terminal: a line a table, worst first, then what could not be looked at, then the totals. */
import { OTHER_KINDS, OTHER_WORDS } from '../grid/other-files';
import { submitted, verdictCounts, type FolderReview } from '../review/folder/folder-review';
import { firstMatter, worstFirst, type ReviewedProject } from '../review/folder/reviewed-project';
import { VERDICT_WORDS, WORST_FIRST } from '../review/words';
import { VERDICT_COLOUR } from './check-report';
import { columnsOf, paint, printable, wrap, type Style } from './terminal';

/** From this width on there is room for a table. */
const TABLE_FROM = 90;
/** A cell of the table is cut after so many lines. */
const MOST_LINES = 3;
/** Files that are named of a kind. */
const MOST_NAMED = 20;

/** The tables of one run, worst first; of a quiet one those that have to be mended or could not be judged. */
export function projectTable(
  projects: readonly ReviewedProject[],
  style: Style,
  quiet: boolean,
): string {
  const listed = worstFirst(projects).filter(
    ({ summary: { verdict } }) => !quiet || verdict === 'fail' || verdict === 'unchecked',
  );
  if (listed.length === 0) return '';
  const lines = style.width >= TABLE_FROM ? tableOf(listed, style) : listed.flatMap(blockOf(style));
  return `${lines.join('\n')}\n\n`;
}

const HEADS = ['单位', '项目', '结论', '错', '警', '提', '首要问题'] as const;
const GAP = '  ';

function tableOf(projects: readonly ReviewedProject[], style: Style): string[] {
  const counted = (count: (project: ReviewedProject) => number): number =>
    Math.max(2, ...projects.map((project) => String(count(project)).length));
  const numbers = [
    counted(({ summary }) => summary.errors),
    counted(({ summary }) => summary.warnings),
    counted(({ summary }) => summary.infos),
  ];
  const verdict = Math.max(...projects.map(({ word }) => columnsOf(word)));
  const fixed = verdict + numbers.reduce((sum, width) => sum + width, 0) + 6 * GAP.length;
  const rest = style.width - fixed;
  const unit = Math.floor(rest * 0.24);
  const project = Math.floor(rest * 0.36);
  const widths = [unit, project, verdict, ...numbers, rest - unit - project];
  return [
    paint(style, 'bold', rowOf([...HEADS], widths)),
    ...projects.flatMap((each) => rowsOf(each, widths, style)),
  ];
}

/** The lines of one table: names in full as far as three lines hold them, below the project where it stands. */
function rowsOf(project: ReviewedProject, widths: readonly number[], style: Style): string[] {
  const { summary, word } = project;
  const { errors, warnings, infos, verdict } = summary;
  const [unitWidth = 0, projectWidth = 0] = widths;
  const names = cut(project.project, projectWidth);
  const columns = [
    cut(project.unit, unitWidth),
    [...names, ...cut(placeOf(project), projectWidth)],
    [word],
    ...[errors, warnings, infos].map((count, at) => [String(count).padStart(widths[3 + at] ?? 0)]),
    cut(firstWords(project), widths.at(-1) ?? 0),
  ];
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    rowOf(
      columns.map((lines) => lines[line] ?? ''),
      widths,
      (text, column) => {
        if (column === PROJECT && line >= names.length) return paint(style, 'dim', text);
        return column === VERDICT ? paint(style, VERDICT_COLOUR[verdict], text) : text;
      },
    ),
  );
}

const [PROJECT, VERDICT] = [1, 2];

/** `painted`: what is coloured after it has its width. */
function rowOf(
  cells: readonly string[],
  widths: readonly number[],
  painted: (text: string, column: number) => string = (text) => text,
): string {
  return cells
    .map(
      (cell, at) =>
        (cell === '' ? '' : painted(cell, at)) +
        ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(cell))),
    )
    .join(GAP)
    .trimEnd();
}

/** Where there is no room for a table: a block a project. */
function blockOf(style: Style): (project: ReviewedProject) => string[] {
  const width = style.width - 2;
  return (project) => {
    const { word, summary } = project;
    const { errors, warnings, infos, verdict } = summary;
    const counts = `错${errors} 警${warnings} 提${infos}`;
    return [
      `${paint(style, VERDICT_COLOUR[verdict], word)}  ${counts}`,
      ...cut(project.project, width).map((line) => `  ${paint(style, 'bold', line)}`),
      ...cut(project.unit, width).map((line) => `  ${line}`),
      ...cut(placeOf(project), width).map((line) => `  ${paint(style, 'dim', line)}`),
      ...(firstWords(project) === '' ? [] : cut(firstWords(project), width)).map(
        (line) => `  ${line}`,
      ),
    ];
  };
}

function placeOf({ file, sheet, range, hidden, kindWord }: ReviewedProject): string {
  const kind = [kindWord, hidden ? '隐藏的工作表' : ''].filter((word) => word !== '').join('，');
  return `${file} ${sheet}!${range}${kind === '' ? '' : `（${kind}）`}`;
}

/** D9 指标值…. */
function firstWords(project: ReviewedProject): string {
  const first = firstMatter(project);
  if (first === null) return '';
  return first.cell === null ? first.message : `${first.cell} ${first.message}`;
}

/** At most three lines, the last with … where there is more. */
function cut(text: string, width: number): string[] {
  const lines = wrap(text, width);
  if (lines.length <= MOST_LINES) return lines;
  const kept = lines.slice(0, MOST_LINES);
  const [last = ''] = wrap(kept[MOST_LINES - 1] ?? '', width - 2);
  return [...kept.slice(0, -1), `${last}…`];
}

/** What the tables do not say: unreadable files with their reasons, files without a form, copies, other files. */
export function contentsReport(review: FolderReview, style: Style): string {
  const { formless, copies, others } = review;
  // Of one file it was said a line before.
  const unreadable = review.files === 1 ? [] : review.unreadable;
  const lines = [
    ...section(
      `无法读取的文件${unreadable.length}个`,
      unreadable.map(({ file, message }) => `${file}：${message}`),
      style,
    ),
    ...section(`没有找到绩效目标表的文件${formless.length}个`, formless, style),
    ...section(
      `内容完全相同的文件${copies.length}个（只查一次）`,
      copies.map(({ file, of }) => `${file}（同 ${of}）`),
      style,
    ),
    ...OTHER_KINDS.flatMap((kind) => {
      const files = others.get(kind) ?? [];
      return section(`没有查看的文件：${OTHER_WORDS[kind]}${files.length}个`, files, style);
    }),
  ];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
}

function section(title: string, entries: readonly string[], style: Style): string[] {
  if (entries.length === 0) return [];
  const more = entries.length - MOST_NAMED;
  return [
    paint(style, 'bold', title),
    ...entries
      .slice(0, MOST_NAMED)
      .flatMap((entry) =>
        wrap(printable(entry), style.width - 4).map((line, at) =>
          at === 0 ? `  ${line}` : `    ${line}`,
        ),
      ),
    ...(more > 0 ? [`  另有${more}个`] : []),
  ];
}

/** 共检查3个文件、26张表：须修改后重报5张，建议完善20张，未发现问题1张。 */
export function totalsReport(review: FolderReview, broken: number, style: Style): string {
  const counts = verdictCounts(review.projects);
  const counted = submitted(review.projects);
  const parts = WORST_FIRST.filter(
    (verdict) => verdict !== 'unchecked' || counts.unchecked > 0,
  ).map((verdict) => `${VERDICT_WORDS[verdict]}${counts[verdict]}张`);
  const hidden = review.projects.length - counted.length;
  const rest = [
    hidden > 0 ? `；隐藏的工作表中另有${hidden}张，不计入` : '',
    review.formless.length > 0 ? `；${review.formless.length}个文件里没有找到绩效目标表` : '',
    review.unreadable.length > 0 ? `；${review.unreadable.length}个文件无法读取` : '',
    broken > 0 ? `；${broken}个文件没有查完` : '',
  ].join('');
  const sentence = `共检查${review.files}个文件、${counted.length}张表：${parts.join('，')}${rest}。`;
  return `${wrap(sentence, style.width).join('\n')}\n`;
}

/** How many findings can be mended without changing what is said, and by which command. */
export function fixableReport(
  review: FolderReview,
  paths: readonly string[],
  style: Style,
): string {
  const { projects } = review;
  const fixable = projects.reduce((sum, project) => sum + project.fixable, 0);
  if (fixable === 0) return '';
  const files = new Set(projects.filter((each) => each.fixable > 0).map(({ file }) => file)).size;
  const given = paths.map((path) => (/[\s'"$&()]/.test(path) ? `"${path}"` : path)).join(' ');
  const how =
    review.files === 1 && paths.length === 1
      ? `jixiao check ${given} --fix -o 修正后.xlsx`
      : `jixiao check ${given} --fix-to 修正后`;
  const sentence = `其中${fixable}处只是写法问题（${files}个文件），可一键规范书写：`;
  const lines = [...wrap(sentence, style.width), ...wrap(`  ${how}`, style.width)];
  return `${lines.join('\n')}\n`;
}
