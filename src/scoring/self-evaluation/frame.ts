/** The looks of columns beside a 目标表 and of the rows below it: blocks without contents, which are written after them. */
import {
  cellName,
  contains,
  parseCell,
  parseRange,
  rangeName,
  type Rectangle,
} from '../../grid/address';
import type { Continuation } from '../../grid/continuation';
import type { CellWrite } from '../../grid/sheet-patch';
import type { SheetSpec, SpecFormat } from '../../grid/sheet-spec';
import type { ColumnsPlan } from './columns';
import { DEVIATION } from './totals-below';

export interface FrameBlock {
  /** Where the block goes. */
  readonly cell: string;
  /** Relative to A1. */
  readonly spec: SheetSpec;
  readonly continuation: Continuation;
}

export interface ColumnFrame {
  /** All of them or none. */
  readonly blocks: readonly FrameBlock[];
  /** One for each cell of the blocks, without number formats: whoever takes them back sees what was typed anywhere. */
  readonly writes: readonly CellWrite[];
}

/** Of the rows below, where nobody else has rows there. */
const ROW_HEIGHT = 22;

export function columnFrame({ layout, writes, labels }: ColumnsPlan): ColumnFrame {
  const { form, header, columns, below, spans, continuation } = layout;
  const column = (index: number, top: number, bottom: number): Rectangle => ({
    ...{ top, bottom, left: columns.left + index, right: columns.left + index },
  });
  const tall = [
    ...(header.bottom > header.top ? [[header.top, header.bottom] as const] : []),
    ...spans,
  ];
  const merges = tall.flatMap(([top, bottom]) =>
    [0, 1, 2, DEVIATION].map((index) => column(index, top, bottom)),
  );
  const formats: SpecFormat[] = [
    // All of it, so that all of it is known to be free; the head belongs to the form.
    { range: rangeName(columns) },
    { range: rangeName({ ...columns, top: header.top }), ...PLAIN },
    {
      ...{ range: rangeName({ ...columns, top: header.bottom + 1 }), horizontal: 'Center' },
      vertical: 'Center',
    },
    { range: rangeName(column(DEVIATION, header.bottom + 1, form.bottom)), horizontal: 'Left' },
    ...numberFormats(writes, columns),
  ];
  const beside = block('自评栏', columns, merges, formats, continuation);
  const totals = block(
    '合计',
    below,
    labels.flatMap((label) => parseRange(label) ?? []),
    [
      { range: rangeName(below), ...PLAIN, horizontal: 'Center', vertical: 'Center' },
      ...numberFormats(writes, below),
    ],
    {
      // As the form's last row at its right edge: a frame, and no look of a level.
      looks: [{ range: rangeName(below), like: cellName(form.bottom, form.right) }],
      ...{ stretched: [], widths: {}, print: null },
    },
  );
  const covered = [
    ...continuation.stretched.flatMap(({ to }) => parseRange(to) ?? []),
    ...merges,
    ...labels.flatMap((label) => parseRange(label) ?? []),
  ];
  const heights = { [`1:${below.bottom - below.top + 1}`]: ROW_HEIGHT };
  return {
    blocks: [beside, { ...totals, spec: { ...totals.spec, rowHeights: heights } }],
    writes: [...completed(writes, columns, covered), ...completed(writes, below, covered)],
  };
}

/** What a form's own cells may have and the new ones must not: percentages, text formats, no line breaks. */
const PLAIN = { numberFormat: 'General', wrap: true } as const;

function block(
  name: string,
  area: Rectangle,
  merges: readonly Rectangle[],
  formats: readonly SpecFormat[],
  continuation: Continuation,
): FrameBlock {
  const relative = ({ top, left, bottom, right }: Rectangle): string =>
    rangeName({
      ...{ top: top - area.top, bottom: bottom - area.top },
      ...{ left: left - area.left, right: right - area.left },
    });
  return {
    cell: cellName(area.top, area.left),
    spec: {
      ...{ name, cells: [], merges: merges.map(relative) },
      formats: formats.flatMap((format) => {
        const range = parseRange(format.range);
        return range === null ? [] : [{ ...format, range: relative(range) }];
      }),
    },
    continuation,
  };
}

/** A number does not wrap: in a narrow column it would show as ####. Prompts beside it do. */
function numberFormats(writes: readonly CellWrite[], area: Rectangle): SpecFormat[] {
  return writes.flatMap(({ cell, numberFormat, after }) => {
    const at = parseCell(cell);
    if (at === null || numberFormat === undefined || !contains(area, at.row, at.column)) return [];
    const isText = numberFormat.startsWith('0.00%') && after.kind === 'formula';
    return [
      { range: cell, numberFormat, ...(isText ? { wrap: true } : { wrap: false, shrink: true }) },
    ];
  });
}

/** Cells that a merge covers are left out: nothing can be typed there. */
function completed(
  writes: readonly CellWrite[],
  area: Rectangle,
  merges: readonly Rectangle[],
): CellWrite[] {
  const known = new Map(writes.map((write) => [write.cell, write]));
  const all: CellWrite[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const isCovered = merges.some(
        (merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column),
      );
      if (isCovered) continue;
      const cell = cellName(row, column);
      const after = known.get(cell)?.after ?? { kind: 'empty' };
      all.push({ cell, before: { kind: 'empty' }, after });
    }
  }
  return all;
}
