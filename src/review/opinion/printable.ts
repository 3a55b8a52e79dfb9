/** Text of a table as it may stand in a letter: in one line, with nothing that XML 1.0 forbids or that turns the text around. */

/** Controls, halves of surrogate pairs, characters that are none, marks of direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNPRINTABLE, '').trim();
}
