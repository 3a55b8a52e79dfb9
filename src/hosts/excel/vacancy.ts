/** Whether an area holds nothing at all: then whatever is drawn there can be taken back by clearing it. */
import type { Rectangle } from '../../grid/address';
import { overlap } from '../areas';
import { NO_SEAM, type Seam } from '../seam';
import { queueMerges } from './merges';
import { mayReach, type MergeExtents } from './merge-extents';
import { rangeOf, rectangleOf } from './ranges';

const LOOKS = [
  'horizontalAlignment,verticalAlignment,wrapText,indentLevel',
  'fill/color,font/name,font/size,font/bold,font/italic,font/underline,font/strikethrough,font/color',
  'protection/locked',
].join(',');

/** The look of a cell that nobody ever touches: column formats and formats of the whole sheet reach it. */
export function farCell(sheet: Excel.Worksheet): Excel.Range {
  // Asked of the sheet: a book of Excel 97–2003 ends at IV65536.
  return sheet.getRange().getLastCell();
}

/** Queues the look; the answer says whether content, merges, formats, drop-downs or conditional formats are there. */
export function queueVacancy(
  sheet: Excel.Worksheet,
  area: Rectangle,
  seam: Seam = NO_SEAM,
): (extents: MergeExtents) => Promise<boolean> {
  const range = rangeOf(sheet, area);
  range.load('formulas,numberFormat');
  const { format, dataValidation } = range;
  const untouched = farCell(sheet);
  untouched.load('numberFormat');
  format.load(LOOKS);
  untouched.format.load(LOOKS);
  const { borders } = format;
  borders.load('items/style,items/sideIndex');
  dataValidation.load('type');
  const rules = range.conditionalFormats.getCount();
  // A merge that reaches into the area begins above it or to its left.
  const merges = queueMerges(sheet, { ...area, top: 0, left: 0 });
  sheet.load('id,name');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const isBare = (): boolean => {
    const contents: unknown[] = range.formulas.flat();
    const numberFormats: unknown[] = range.numberFormat.flat();
    return (
      contents.every((content) => content === '') &&
      numberFormats.every((each) => each === untouched.numberFormat[0]?.[0]) &&
      JSON.stringify(looksOf(format)) === JSON.stringify(looksOf(untouched.format)) &&
      borders.items.every(
        ({ style, sideIndex }) =>
          style === Excel.BorderLineStyle.none ||
          // Drawn by the form that the block continues.
          (sideIndex === Excel.BorderIndex.edgeLeft && seam.left !== null) ||
          (sideIndex === Excel.BorderIndex.edgeTop && seam.top !== null),
      ) &&
      dataValidation.type === Excel.DataValidationType.none &&
      rules.value === 0
    );
  };
  return async (extents) => {
    if (!isBare()) return false;
    const { id, name } = sheet;
    const all = used.isNullObject ? null : rectangleOf(used);
    const told = merges();
    // The others cannot reach the area: their extent does not matter.
    const near = told.filter((merge) => overlap(merge, area) || mayReach(merge, all, area));
    const { merges: whole, unknown } = await extents.complete({ id, name, used: all }, near);
    return unknown.length === 0 && !whole.some((merge) => overlap(merge, area));
  };
}

/** A property that differs within the range is null, and so differs from the single cell. */
function looksOf({ fill, font, protection, ...format }: Excel.RangeFormat): unknown[] {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  return [
    ...[horizontalAlignment, verticalAlignment, wrapText, indentLevel],
    ...[fill.color, font.name, font.size, font.bold, font.italic, font.underline],
    ...[font.strikethrough, font.color, protection.locked],
  ];
}
