/** The law of safe fixes over several defects at once: all are mended, nothing new comes, nothing else is touched. */
import fc from 'fast-check';
import { contentOf, sameContent } from '../../src/grid/sheet-patch';
import { fixSheet } from '../../src/review/fix-sheet';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { cellNamed } from '../../src/rules/drafts/drafts';
import {
  casesOf,
  ROW_KINDS,
  typedOver,
  type Example,
  type TypedForm,
} from '../../src/rules/engine/example';
import { checkedFindings } from '../support/fix';
import { drawForm, FormBed } from '../support/form-bed';
import { LAYOUTS } from '../support/typed-form';

interface Defect {
  readonly rule: string;
  readonly typed: TypedForm;
}

const LAYOUT = LAYOUTS[0]!;
const sheetOf = (typed: readonly TypedForm[]) => {
  const bed = new FormBed();
  typed.forEach((each) => bed.type(each));
  return drawForm(bed, LAYOUT).sheet;
};

/** Cases whose only finding has a safe fix. */
function defectsOf(rule: string, example: Example): Defect[] {
  if (example.form === 'self-evaluation') return [];
  return casesOf(example.wrong).flatMap((wrong) => {
    const typed = typedOver(example.with, wrong);
    if (typed.profile !== undefined || typed.neighbours !== undefined) return [];
    const fixes = checkedFindings(sheetOf([typed])).map(({ fix }) => fix?.kind);
    return fixes.length === 1 && fixes[0] === 'safe' ? [{ rule, typed }] : [];
  });
}

const DEFECTS = CHECKS.filter(({ fix }) => fix?.kind === 'safe').flatMap(({ id, examples }) =>
  examples.flatMap((example) => defectsOf(id, example)),
);

test('every check whose fix is safe is tried', () => {
  // Those that only a profile turns on have their examples with it.
  const safe = CHECKS.filter(
    ({ fix, offByDefault }) => fix?.kind === 'safe' && offByDefault !== true,
  ).map(({ id }) => id);
  expect([...new Set(DEFECTS.map(({ rule }) => rule))]).toEqual(safe);
});

/** Rows and fields that a case types in: two cases of one row would be another case. */
function touched({ typed }: Defect): string[] {
  return Object.keys(typed).flatMap((key) => {
    if (key in ROW_KINDS || key === 'goalEnd') return [key];
    return key === 'goal' ? ['form', 'goalEnd'] : ['form'];
  });
}

function apart(defects: readonly Defect[]): Defect[] {
  const taken = new Set<string>();
  return defects.filter((defect) => {
    const own = touched(defect);
    if (own.some((each) => taken.has(each))) return false;
    own.forEach((each) => taken.add(each));
    return true;
  });
}

test('many defects at once: all are mended, cells without one stay', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...DEFECTS], { minLength: 2, maxLength: 12 }), (drawn) => {
      const chosen = apart(drawn);
      const sheet = sheetOf(chosen.map(({ typed }) => typed));
      const { applied, writes, snapshot } = fixSheet(sheet);
      const mended = new Set(applied.map(({ rule }) => rule));
      expect(chosen.filter(({ rule }) => !mended.has(rule))).toEqual([]);
      expect(checkedFindings(snapshot).map(({ rule, message }) => [rule, message])).toEqual([]);
      for (const { cell, before, after } of writes) {
        expect(sameContent(contentOf(cellNamed(sheet, cell)), before)).toBe(true);
        expect(sameContent(contentOf(cellNamed(snapshot, cell)), after)).toBe(true);
      }
      expect(new Set(writes.map(({ cell }) => cell)).size).toBe(writes.length);
      expect(fixSheet(snapshot)).toMatchObject({ applied: [], writes: [] });
    }),
    { numRuns: 40 },
  );
});
