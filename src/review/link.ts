/** Cells that lead somewhere: HYPERLINK as Excel accepts it, else the text alone. */
import type { CellContent } from '../grid/sheet-patch';

/** A literal of a formula ends here, and so does what HYPERLINK follows. */
const LITERAL_CHARACTERS = 255;

/** `target` as HYPERLINK takes it: a path, with a place behind it or not, or `placeIn`. */
export function linkTo(target: string, shown: string): CellContent {
  // No sheet or file that Excel opens is named so; a link to it would be a broken formula.
  if ([target, shown].some((text) => text.length > LITERAL_CHARACTERS || /\p{Cc}/u.test(text))) {
    return { kind: 'text', text: shown };
  }
  const formula = `=HYPERLINK(${literal(target)},${literal(shown)})`;
  return { kind: 'formula', formula, result: shown };
}

/** The sheet's name is quoted for the reference. */
export function placeIn(sheet: string, cell: string): string {
  return `#'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** Quoted once more, for the formula. */
function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
