/** Whether an area holds nothing at all: then whatever is drawn there can be taken back by clearing it. */
import type { Rectangle } from '../../grid/address';
import { queueMerges } from './merges';
import { rangeOf } from './ranges';

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
export function queueVacancy(sheet: Excel.Worksheet, area: Rectangle): () => boolean {
  const range = rangeOf(sheet, area);
  range.load('formulas,numberFormat');
  const { format, dataValidation } = range;
  const untouched = farCell(sheet);
  untouched.load('numberFormat');
  format.load(LOOKS);
  untouched.format.load(LOOKS);
  const { borders } = format;
  borders.load('items/style');
  dataValidation.load('type');
  const rules = range.conditionalFormats.getCount();
  // A merge that reaches into the area begins above it or to its left.
  const merges = queueMerges(sheet, { ...area, top: 0, left: 0 });
  return () => {
    const contents: unknown[] = range.formulas.flat();
    const numberFormats: unknown[] = range.numberFormat.flat();
    return (
      contents.every((content) => content === '') &&
      numberFormats.every((each) => each === untouched.numberFormat[0]?.[0]) &&
      JSON.stringify(looksOf(format)) === JSON.stringify(looksOf(untouched.format)) &&
      borders.items.every(({ style }) => style === Excel.BorderLineStyle.none) &&
      dataValidation.type === Excel.DataValidationType.none &&
      rules.value === 0 &&
      !merges().some((merge) => merge.bottom >= area.top && merge.right >= area.left)
    );
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
