/** How high a row must be for wrapped text: neither Excel nor a file fits rows with merged cells by itself. */

/** Cells keep this much of their width to themselves, in points. */
const PADDING = 6;
const LINE = 1.35;

/** Lines that a text takes at this width (points) and font size; a Chinese character is as wide as it is high. */
export function linesOf(text: string, width: number, fontSize: number): number {
  const room = Math.max(fontSize, width - PADDING);
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line, fontSize) / room)), 0);
}

/** In points; Excel's rows end at 409. */
export function textHeight(text: string, width: number, fontSize: number): number {
  const height = Math.ceil(linesOf(text, width, fontSize) * fontSize * LINE + PADDING);
  return Math.min(height, 409);
}

function widthOf(line: string, fontSize: number): number {
  let halves = 0;
  for (const character of line) halves += character.charCodeAt(0) < 0x2000 ? 1 : 2;
  return (halves * fontSize) / 2;
}
