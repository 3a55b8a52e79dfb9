/** Below the form and outside its print area: the running weight total and 填表说明. */
import { cellName, rangeName, type Rectangle } from '../grid/address';
import type { SpecHighlight } from '../grid/sheet-spec';
import { textHeight } from '../grid/text-height';
import type { Draft } from './draft';
import { columnsOf } from './draw-body';
import { REFERENCE_NOTE, type TemplateLayout } from './layout';

const AID_FONT = 9;
const GREY = '#595959';
const SPACER_HEIGHT = 6;

/** The empty row between the form and what helps to fill it in. */
export function drawSpacer(draft: Draft, row: number): void {
  draft.height(row, SPACER_HEIGHT);
}

/**
 * 合计 under the form; red as soon as weights are entered that do not make `weightTotal`. Null for a form without weights.
 * `first` is the first indicator, `row` the place of the total.
 */
export function drawTotal(
  draft: Draft,
  layout: TemplateLayout,
  { first: top, row }: { readonly first: number; readonly row: number },
  weightTotal: string,
): SpecHighlight | null {
  const [column] = columnsOf(layout, 'weight');
  if (column === undefined) return null;
  // The sum reaches into the empty row above the total, so that a row inserted at the end is counted too.
  const weights = rangeName({ top, left: column, bottom: row - 1, right: column });
  const total = cellName(row, column);
  draft.height(row, 20);
  draft.put(
    { top: row, left: 0, bottom: row, right: column - 1 },
    `权重合计（应为${weightTotal}）`,
  );
  const at: Rectangle = { top: row, left: column, bottom: row, right: column };
  draft.put(at, { kind: 'formula', formula: `=SUM(${weights})`, result: 0 });
  draft.format(
    { ...at, left: 0 },
    {
      font: { name: layout.font.name, size: AID_FONT, color: GREY },
      fill: '#F2F2F2',
      horizontal: 'Right',
      vertical: 'Center',
    },
  );
  draft.format(at, { horizontal: 'Center', font: { bold: true } });
  const [first = '', last = ''] = weights.split(':');
  const locked = `${lock(first)}:${lock(last)}`;
  return {
    range: total,
    formula: `=AND(COUNT(${locked})>0,ROUND(${lock(total)}-${weightTotal},6)<>0)`,
    fill: '#FFC7CE',
    font: { bold: true, color: '#9C0006' },
  };
}

function lock(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** Returns the last row drawn. */
export function drawNotes(draft: Draft, layout: TemplateLayout, top: number): number {
  const right = layout.columns.length - 1;
  const width = layout.columns.reduce((sum, column) => sum + column.width, 0);
  const notes = layout.isReference === true ? [REFERENCE_NOTE, ...layout.notes] : layout.notes;
  const lines = [
    // The colon ends a list of projects.
    '填表说明（打印时不含本区）：',
    ...notes.map((note, i) => `${i + 1}. ${note}`),
  ];
  lines.forEach((line, i) => {
    const row = top + i;
    draft.put({ top: row, left: 0, bottom: row, right }, line);
    draft.height(row, textHeight(line, width, AID_FONT));
  });
  const bottom = top + lines.length - 1;
  draft.format(
    { top, left: 0, bottom, right },
    {
      font: { name: layout.font.name, size: AID_FONT, color: GREY },
      horizontal: 'Left',
      vertical: 'Center',
      wrap: true,
    },
  );
  return bottom;
}
