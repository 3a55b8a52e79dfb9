/** Mutants that no test can notice, and why. `before` and `after` are whole lines, as `npm run mutate` prints them. */
const QUANTITY = 'src/domain/quantity';

export const EQUIVALENT = [
  {
    file: `${QUANTITY}/numeral.ts`,
    before: 'const SHORTEST_MIXED = 4;',
    after: 'const SHORTEST_MIXED = 3;',
    why: 'behind digits comes a step, and three parts that end with another hold one figure only',
  },
  {
    file: `${QUANTITY}/numeral.ts`,
    before: "if (first.isDigits && !(next >= 0x4e00 && STEPS.has(text[first.end] ?? ''))) {",
    after: "if (first.isDigits && !(next > 0x4e00 && STEPS.has(text[first.end] ?? ''))) {",
    why: 'the first of these characters is 一, and that is no step',
  },
  {
    file: `${QUANTITY}/numeral.ts`,
    before: 'for (let at = 0; at < text.length;) {',
    after: 'for (let at = 0; at <= text.length;) {',
    why: 'behind the text there is no digit',
  },
  {
    file: `${QUANTITY}/own-unit.ts`,
    before: 'const LONGEST_CLOSER = 18;',
    after: 'const LONGEST_CLOSER = 19;',
    why: 'no closing word is longer than 18',
  },
  ...['61', '59'].map((other) => ({
    file: `${QUANTITY}/quantity.ts`,
    before: 'const LONGEST_UNIT = 60;',
    after: `const LONGEST_UNIT = ${other};`,
    why: 'no reader of units looks further than 52 characters',
  })),
  {
    file: `${QUANTITY}/quantity.ts`,
    before: 'if (next > from + magnitude.length) {',
    after: 'if (next >= from + magnitude.length) {',
    why: 'with nothing between them, magnitude and unit are read alike a few lines below',
  },
  {
    file: `${QUANTITY}/quantity.ts`,
    before: 'if (counted !== null && counted.length > magnitude.length) {',
    after: 'if (counted !== null && counted.length >= magnitude.length) {',
    why: 'a magnitude alone is no unit',
  },
  {
    file: `${QUANTITY}/quantity.ts`,
    before: 'const LONGEST_PREFIX = 7;',
    after: 'const LONGEST_PREFIX = 8;',
    why: 'the longest prefix has six characters, and one before it can make another word of it',
  },
  ...[';', 'if (lower.comparator === null && upper.comparator === null) return null;'].map(
    (after) => ({
      file: `${QUANTITY}/requirement.ts`,
      before: 'if (lower.comparator === null || upper.comparator === null) return null;',
      after,
      why: 'both callers have looked; the line is there for the types',
    }),
  ),
  {
    file: `${QUANTITY}/requirement.ts`,
    before: 'if (at < 0 || !/^[\\d.][^=*×+x÷]*[*×+x÷][^=]*$/.test(text.slice(0, at))) return null;',
    after: 'if (at <= 0 || !/^[\\d.][^=*×+x÷]*[*×+x÷][^=]*$/.test(text.slice(0, at))) return null;',
    why: 'nothing stands before a first character, and nothing is no calculation',
  },
  {
    file: `${QUANTITY}/spelling.ts`,
    before: 'if (/^[\\d.%]*$/.test(text)) return text;',
    after: ';',
    why: 'a shortcut: nothing below changes such a text',
  },
  {
    file: `${QUANTITY}/unit-words.ts`,
    before: 'for (let length = Math.min(LONGEST_WORD, text.length); length > 0; length--) {',
    after: 'for (let length = Math.min(LONGEST_WORD, text.length); length >= 0; length--) {',
    why: 'no word is empty',
  },
  {
    file: `${QUANTITY}/units.ts`,
    before: "if (from.factor === '1') return { number: canonical(number), unit: from.base };",
    after: ';',
    why: 'a shortcut: times 1 is the same number',
  },
];
