/** Merges, row heights, formats and print set-up of a 自评表 on a sheet of its own. */
import type { PerformanceTable } from '../../domain/performance-table';
import { isBlank } from '../../domain/text';
import type { SheetSpec, SpecFormat } from '../../grid/sheet-spec';
import { textHeight } from '../../grid/text-height';
import { isNumeric } from '../aim';
import { inputFormat, PERCENT_FORMAT, SCORE_FORMAT } from '../formulas/input-format';
import {
  FONT_SIZE,
  FUNDS,
  FUNDS_HEADER,
  GOALS,
  NAME,
  runsOf,
  UNITS,
  widthOf,
  WIDTHS,
  type SheetPlaces,
} from './sheet-places';
import { targetText } from './target-text';

const LEAST_HEIGHT = 24;
/** Of an indicator: two lines of a reason, which nobody has written yet. */
const LEAST_ROW = 36;

export function sheetLooks(
  table: PerformanceTable,
  places: SheetPlaces,
): Pick<SheetSpec, 'merges' | 'columnWidths' | 'rowHeights' | 'formats' | 'print'> {
  const bottom = places.signatures;
  return {
    merges: merges(table, places),
    columnWidths: hasRules(table) ? { ...WIDTHS, K: WIDTHS.J } : WIDTHS,
    rowHeights: rowHeights(table, places),
    formats: formats(table, places),
    print: {
      ...{ orientation: 'Portrait', paper: 'A4', fitToWidth: true, centered: true },
      ...{ area: `A1:I${bottom}`, titleRows: `${places.header}:${places.header}` },
    },
  };
}

/** A column for them is only made where the form has some. */
export function hasRules({ indicators }: PerformanceTable): boolean {
  return indicators.some(({ scoringRule }) => !isBlank(scoringRule?.raw ?? ''));
}

/** Of a level in a form: its text, and its text under the level above it. */
export function levelKeys({ indicators }: PerformanceTable): {
  readonly first: (string | null)[];
  readonly second: (string | null)[];
} {
  return {
    first: indicators.map(({ level1 }) => level1),
    second: indicators.map(({ level1, level2 }) =>
      level2 === null ? null : `${level1 ?? ''}\n${level2}`,
    ),
  };
}

function merges(table: PerformanceTable, places: SheetPlaces): string[] {
  const { goal, header, last, total, signatures } = places;
  const goalEnd = goal.top + goal.heights.length - 1;
  const { first, second } = levelKeys(table);
  const down = (column: string, keys: readonly (string | null)[]): string[] =>
    runsOf(places, keys).flatMap(({ top, bottom }) =>
      bottom > top ? [`${column}${top}:${column}${bottom}`] : [],
    );
  return [
    ...['A1:I1', 'A2:I2'],
    ...[`A${NAME}:B${NAME}`, `C${NAME}:I${NAME}`],
    ...[`A${UNITS}:B${UNITS}`, `C${UNITS}:E${UNITS}`, `G${UNITS}:I${UNITS}`],
    ...[`A${FUNDS_HEADER}:A${GOALS - 1}`, `B${FUNDS_HEADER}:C${FUNDS_HEADER}`],
    ...[0, 1, 2, 3].map((index) => `B${FUNDS + index}:C${FUNDS + index}`),
    ...[`A${GOALS}:A${goalEnd}`, `B${GOALS}:E${GOALS}`, `F${GOALS}:I${GOALS}`],
    ...[`B${goal.top}:E${goalEnd}`, `F${goal.top}:I${goalEnd}`],
    `A${header}:A${last}`,
    ...down('B', first),
    ...down('C', second),
    ...(total === null ? [] : [`A${total}:F${total}`]),
    ...[`A${signatures}:C${signatures}`, `D${signatures}:E${signatures}`],
    `F${signatures}:I${signatures}`,
  ];
}

function rowHeights(table: PerformanceTable, places: SheetPlaces): Record<string, number> {
  const { goal, header, first, last, total, signatures } = places;
  const { projectName, department, implementer, budgetUnit } = table.fields;
  const height = (text: string | null | undefined, width: number): number =>
    Math.max(LEAST_HEIGHT, textHeight(text ?? '', width, FONT_SIZE));
  const unit = implementer ?? budgetUnit;
  const heights = new Map<number, number>([
    ...([
      [1, 34],
      [2, 20],
    ] as const),
    [NAME, height(projectName?.value, widthOf('C', 'I'))],
    [
      UNITS,
      Math.max(
        height(department?.value, widthOf('C', 'E')),
        height(unit?.value, widthOf('G', 'I')),
      ),
    ],
    ...Array.from(
      { length: GOALS - FUNDS_HEADER + 1 },
      (_, i) => [FUNDS_HEADER + i, LEAST_HEIGHT] as const,
    ),
    ...goal.heights.map((each, i) => [goal.top + i, each] as const),
    [header, 2 * LEAST_HEIGHT - 8],
    ...table.indicators.map(
      (indicator, i) =>
        [
          first + i,
          Math.max(
            LEAST_ROW,
            height(indicator.name, WIDTHS.D),
            height(targetText(indicator), WIDTHS.E),
          ),
        ] as const,
    ),
    ...(total === null ? [] : ([[total, LEAST_HEIGHT]] as const)),
    [signatures, 30],
  ]);
  const { first: levels1, second: levels2 } = levelKeys(table);
  for (const [keys, width, text] of [
    [levels1, WIDTHS.B, (i: number) => table.indicators[i]?.level1],
    [levels2, WIDTHS.C, (i: number) => table.indicators[i]?.level2],
  ] as const) {
    for (const { top, bottom } of runsOf(places, keys)) {
      grow(heights, top, bottom, height(text(top - first), width));
    }
  }
  // 绩效指标 stands beside all of them.
  grow(heights, header, last, height('绩效指标', WIDTHS.A));
  return Object.fromEntries([...heights].map(([row, each]) => [String(row), each]));
}

/** Rows that a text is merged over are made high enough for it together. */
function grow(heights: Map<number, number>, top: number, bottom: number, needed: number): void {
  let have = 0;
  for (let row = top; row <= bottom; row++) have += heights.get(row) ?? 0;
  if (have >= needed) return;
  const more = Math.ceil((needed - have) / (bottom - top + 1));
  for (let row = top; row <= bottom; row++) heights.set(row, (heights.get(row) ?? 0) + more);
}

function formats(table: PerformanceTable, places: SheetPlaces): SpecFormat[] {
  const { goal, header, first, last, total, signatures } = places;
  const end = total ?? last;
  const goalEnd = goal.top + goal.heights.length - 1;
  const beyond = hasRules(table) ? 'K' : 'J';
  const inputs = table.indicators.flatMap(({ target }, index) =>
    target !== null && isNumeric(target)
      ? [{ range: `F${first + index}`, numberFormat: inputFormat(target.unit) }]
      : [],
  );
  return [
    {
      ...{ range: `A1:${beyond}${signatures}`, font: { name: '宋体', size: FONT_SIZE } },
      ...{ horizontal: 'Center', vertical: 'Center', wrap: true },
    },
    { range: 'A1', font: { size: 18, bold: true } },
    {
      range: `A${NAME}:I${end}`,
      border: { style: 'Continuous', color: '#000000' },
    },
    { range: `B${goal.top}:I${goalEnd}`, horizontal: 'Left' },
    { range: `D${first}:D${last}`, horizontal: 'Left' },
    { range: `I${first}:I${last}`, horizontal: 'Left' },
    { range: `H${FUNDS}:H${GOALS - 1}`, numberFormat: PERCENT_FORMAT, wrap: false, shrink: true },
    { range: `I${FUNDS}`, numberFormat: SCORE_FORMAT },
    { range: `H${first}:H${end}`, numberFormat: SCORE_FORMAT },
    ...inputs,
    // Beyond the frame: for whoever fills the form, not for the file.
    { range: `J${header}:${beyond}${last}`, font: { size: 9, color: '#595959' } },
    { range: `J${first}:J${last}`, numberFormat: PERCENT_FORMAT },
    { range: `A${signatures}:I${signatures}`, horizontal: 'Left' },
  ];
}
