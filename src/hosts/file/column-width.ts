/** Widths in a file are counted in digits of the default font, in whole pixels. */

/** A digit of a Chinese font is half an em wide, one of Calibri a little more. */
export function digitWidth({ name, size }: { name: string; size: number }): number {
  const pixels = Math.round((size * 96) / 72);
  return /^[\x20-\x7e]*$/.test(name) ? Math.trunc(pixels * 0.507) : Math.ceil(pixels / 2);
}

/** ECMA-376 part 1, 18.3.1.13. */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** What a file says for so many points. */
export function fileWidth(points: number, digit: number): number {
  return Math.trunc(((points * 96) / 72 / digit) * 256) / 256;
}
