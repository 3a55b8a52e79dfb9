/** 绩效问题清单: the findings of one or many tables as a sheet to work through and to print. */
import { citationWords } from '../policy/documents';
import { cellName, columnName, rangeName } from '../grid/address';
import { MARK_STYLES } from '../grid/mark';
import type { CellContent } from '../grid/sheet-patch';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import type { SheetSpec, SpecCell, SpecFormat } from '../grid/sheet-spec';
import { textHeight } from '../grid/text-height';
import type { Finding } from '../rules/engine/finding';
import { SEVERITY_WORDS, type Severity } from '../domain/severity';
import type { CheckedTable } from './check-table';
import { linkTo, placeIn } from './link';
import { mattersOf } from './matters';
import type { CheckedSheet } from './review-workbook';
import type { SetAside } from './set-aside';
import { headRow, specCells } from './tool-heads';
import { VERDICT_WORDS } from './words';

const NAME = '绩效问题清单';

/** Header and width in points. */
const COLUMNS = [
  ['序号', 36],
  ['工作表', 84],
  ['单元格', 64],
  ['级别', 40],
  ['问题', 224],
  ['建议', 190],
  ['依据', 116],
  ['处理情况', 70],
] as const;
const HEADS = COLUMNS.map(([head]) => head);
const LAST = COLUMNS.length - 1;
const NOTHING = '没有发现问题。';
const FIRST_ROW = 3;
const FONT = { name: '宋体', size: 10 } as const;
const SEVERITIES = ['error', 'warning', 'info'] as const;

const MOST_CELLS = 3;

/** One row of the list. */
interface Problem {
  readonly sheet: string;
  readonly cells: readonly string[];
  /** Null for what was set aside, and for a table of which nothing can be said. */
  readonly severity: Severity | null;
  readonly level: string;
  readonly message: string;
  readonly advice: string;
  readonly sources: string;
  /** It belongs to the matter of the row above. */
  readonly isFurther?: true;
  /** 处理情况, where that is known. */
  readonly state?: string;
}

/** What the list says, for another place than a sheet. */
export interface ProblemTexts {
  readonly title: string;
  readonly summary: string;
  readonly heads: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

export function problemTexts(sheets: readonly CheckedSheet[]): ProblemTexts {
  const { summary, lines } = listed(sheets);
  const texts = lines.map((line) => line.map(textOf));
  return { title: NAME, summary, heads: HEADS, lines: texts };
}

/** As it is read. */
function textOf(content: CellContent | string): string {
  if (typeof content === 'string') return content;
  if (content.kind === 'number') return String(content.number);
  return content.kind === 'formula' ? String(content.result ?? '') : '';
}

/**
 * In the order of the sheets, tables and matters given, the further findings of a matter below its main one; what was set
 * aside stands at the end.
 */
export function problemList(sheets: readonly CheckedSheet[]): SheetSpec {
  const { problems, summary, lines } = listed(sheets);
  return {
    name: NAME,
    ...lookOf(problems.map(lookOfProblem)),
    cells: [
      cell(0, 0, NAME),
      cell(1, 0, `${summary}点“单元格”一栏可以跳到问题所在处。`),
      ...HEADS.map((head, column) => cell(2, column, head)),
      ...(problems.length === 0 ? [cell(FIRST_ROW, 4, NOTHING)] : []),
      ...lines.flatMap((line, i) =>
        line.map((content, column) => cell(FIRST_ROW + i, column, content)),
      ),
    ],
  };
}

interface Listed {
  readonly problems: readonly Problem[];
  readonly summary: string;
  readonly lines: readonly (readonly (CellContent | string)[])[];
}

function listed(sheets: readonly CheckedSheet[]): Listed {
  const checked = sheets.flatMap(({ sheet, tables }) => tables.map((table) => ({ sheet, table })));
  const counted = checked.flatMap(({ sheet, table: { findings } }) =>
    mattersOf(findings).flatMap(({ main, others }) => [
      counting(sheet, main),
      ...others.map((finding) => ({ ...counting(sheet, finding), isFurther: true as const })),
    ]),
  );
  const unchecked = checked.flatMap(({ sheet, table }) => notJudged(sheet, table));
  const ignored = checked.flatMap(({ sheet, table }) =>
    table.ignored.map(({ finding, entry }) => setAside(sheet, finding, entry)),
  );
  const problems = [...unchecked, ...counted, ...ignored];
  const numbers = numbering(problems);
  return {
    problems,
    summary: summary(counted, ignored.length, unchecked.length, checked.length),
    lines: problems.map((problem, i) => lineOf(problem, numbers[i] ?? '')),
  };
}

/** The list as it stands in a workbook, to be put back as it is. */
export function problemListOf(sheet: SheetSnapshot): SheetSpec {
  const head = headRow(sheet, HEADS);
  const last = sheet.origin.row + sheet.rows.length;
  const lines: Line[] = [];
  for (let row = FIRST_ROW; row < last; row++) {
    const texts = COLUMNS.map((_, column) => cellAt(sheet, row, column)?.text ?? '');
    lines.push({
      texts,
      severity: SEVERITIES.find((each) => SEVERITY_WORDS[each] === texts[3]) ?? null,
    });
  }
  const isEmpty = lines.length === 1 && lines[0]?.texts[0] === '';
  return {
    name: sheet.name,
    cells: specCells(sheet),
    // Lines that somebody put above the list have moved its look away.
    ...(head === FIRST_ROW - 1 ? lookOf(isEmpty ? [] : lines) : {}),
  };
}

/** What the look of a row follows from. */
interface Line {
  readonly texts: readonly string[];
  readonly severity: Severity | null;
}

function lookOfProblem({ sheet, cells, level, message, advice, sources, severity }: Problem): Line {
  const places = cells.slice(0, MOST_CELLS + 1).join('、');
  return { texts: ['', sheet, places, level, message, advice, sources], severity };
}

function lookOf(problems: readonly Line[]): Omit<SheetSpec, 'name' | 'cells'> {
  const bottom = FIRST_ROW + Math.max(problems.length, 1) - 1;
  const all = { top: 0, left: 0, bottom, right: LAST };
  const body = { ...all, top: FIRST_ROW };
  return {
    merges: [
      rangeName({ ...all, bottom: 0 }),
      rangeName({ top: 1, left: 0, bottom: 1, right: LAST }),
    ],
    columnWidths: Object.fromEntries(
      COLUMNS.map(([, width], column) => [columnName(column), width]),
    ),
    rowHeights: {
      ...{ 1: 30, 2: 22, 3: 22 },
      ...rowHeights(problems),
    },
    formats: [
      { range: rangeName(all), font: FONT, vertical: 'Center', wrap: true },
      { range: 'A1', font: { size: 16, bold: true }, horizontal: 'Center' },
      {
        range: rangeName({ ...all, top: 2, bottom: 2 }),
        ...{ font: { bold: true }, fill: '#DDEBF7', horizontal: 'Center' },
      },
      {
        range: rangeName({ ...all, top: 2 }),
        border: { style: 'Continuous', color: '#808080' },
      },
      { range: rangeName({ ...body, right: 0 }), horizontal: 'Center' },
      { range: rangeName({ ...body, left: 2, right: 3 }), horizontal: 'Center' },
      ...(problems.length === 0 ? [] : [linkFormat(bottom)]),
      ...severityFormats(problems),
    ],
    validations: [
      {
        range: rangeName({ ...body, left: LAST }),
        list: ['已修改', '无需修改', '待核实'],
        strictness: 'warning',
        message: '处理情况一般从下拉列表中选择。确定要填写其他内容吗？',
      },
    ],
    print: {
      orientation: 'Landscape',
      paper: 'A4',
      area: rangeName(all),
      titleRows: '3:3',
      fitToWidth: true,
      centered: true,
    },
  };
}

/** True for a sheet that `problemList` made, in whatever session, whatever was typed into it since. */
export function isProblemList(sheet: SheetSnapshot): boolean {
  return headRow(sheet, HEADS) !== null;
}

function summary(
  problems: readonly Problem[],
  ignored: number,
  unchecked: number,
  tables: number,
): string {
  const count = (severity: Severity): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const parts = SEVERITIES.map((severity) => `${SEVERITY_WORDS[severity]}${count(severity)}个`);
  const open = unchecked === 0 ? '' : `其中${unchecked}张${VERDICT_WORDS.unchecked}，`;
  const rest = ignored === 0 ? '' : `另有${ignored}个不采纳。`;
  const matters = problems.filter(({ isFurther }) => isFurther !== true).length;
  const grouped = matters === problems.length ? '' : `，归为${matters}项`;
  return `共检查${tables}张表，${open}发现问题${problems.length}个${grouped}：${parts.join('、')}。${rest}`;
}

function counting(sheet: string, finding: Finding): Problem {
  const { cells, severity, message, advice } = finding;
  return {
    ...{ sheet, cells, severity, message, advice },
    level: SEVERITY_WORDS[severity],
    sources: sourcesOf(finding),
  };
}

function setAside(sheet: string, finding: Finding, { reason, date }: SetAside): Problem {
  return {
    ...counting(sheet, finding),
    ...{ severity: null, level: '不采纳', state: '无需修改' },
    advice: `不采纳理由：${reason}（${date}）`,
  };
}

function notJudged(sheet: string, { table, summary: { reason } }: CheckedTable): Problem[] {
  if (reason === null) return [];
  const [first = 'A1'] = table.range.split(':');
  return [
    {
      ...{ sheet, cells: [first], severity: null, level: VERDICT_WORDS.unchecked },
      ...{ message: reason.message, advice: '', sources: '' },
    },
  ];
}

/** 1, 2, 2-1, 2-2, 3: the further findings of a matter by its number. */
function numbering(problems: readonly Problem[]): (CellContent | string)[] {
  let [matter, further] = [0, 0];
  return problems.map(({ isFurther }) => {
    further = isFurther === true ? further + 1 : 0;
    if (further > 0) return `${matter}-${further}`;
    matter += 1;
    return { kind: 'number', number: matter };
  });
}

function lineOf(problem: Problem, number: CellContent | string): (CellContent | string)[] {
  const { sheet, cells, level, message, advice, sources, state } = problem;
  return [
    ...[number, sheet, link(sheet, cells), level],
    ...[message, advice, sources, ...(state === undefined ? [] : [state])],
  ];
}

function sourcesOf({ citations }: Finding): string {
  return citations.map(citationWords).join('\n');
}

/** Leads to the first cell. */
function link(sheet: string, cells: readonly string[]): CellContent {
  const [first = 'A1'] = cells;
  const more = cells.length > MOST_CELLS ? `等${cells.length}处` : '';
  return linkTo(placeIn(sheet, first), cells.slice(0, MOST_CELLS).join('、') + more);
}

/** One entry for neighbours of the same height. */
function rowHeights(problems: readonly Line[]): Record<string, number> {
  const heights = problems.map(heightOf);
  const spans: Record<string, number> = {};
  let top = 0;
  heights.forEach((height, i) => {
    if (heights[i + 1] === height) return;
    const [first, last] = [FIRST_ROW + top + 1, FIRST_ROW + i + 1];
    spans[first === last ? String(first) : `${first}:${last}`] = height;
    top = i + 1;
  });
  return spans;
}

function heightOf({ texts }: Line): number {
  return Math.max(
    ...texts.map((text, column) => textHeight(text, COLUMNS[column]?.[1] ?? 0, FONT.size)),
  );
}

function linkFormat(bottom: number): SpecFormat {
  return {
    range: rangeName({ top: FIRST_ROW, left: 2, bottom, right: 2 }),
    font: { color: '#0563C1' },
  };
}

/** As the marks look; one format for neighbours of the same severity. */
function severityFormats(problems: readonly Line[]): SpecFormat[] {
  const formats: SpecFormat[] = [];
  let top = 0;
  problems.forEach(({ severity }, i) => {
    if (problems[i + 1]?.severity === severity) return;
    if (severity !== null) {
      const { fill, font, bold } = MARK_STYLES[severity];
      formats.push({
        range: rangeName({ top: FIRST_ROW + top, left: 3, bottom: FIRST_ROW + i, right: 3 }),
        fill,
        font: { color: font, bold },
      });
    }
    top = i + 1;
  });
  return formats;
}

function cell(row: number, column: number, content: CellContent | string): SpecCell {
  return {
    cell: cellName(row, column),
    content: typeof content === 'string' ? { kind: 'text', text: content } : content,
  };
}
