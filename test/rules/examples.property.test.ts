/**
 * The examples of every check: what it calls wrong is found, at its cell and nowhere else, in random layouts and in four
 * fields of work; what it calls right is left alone; what its fix writes mends it; every threshold holds to the last digit.
 */
import fc from 'fast-check';
import { withFix } from '../../src/rules/engine/apply-edits';
import { CHECKS } from '../../src/rules/engine/catalogue';
import type { Check } from '../../src/rules/engine/check';
import { casesOf, type Example, type TypedForm } from '../../src/rules/engine/example';
import type { Finding } from '../../src/rules/engine/finding';
import type { Options } from '../../src/rules/engine/options';
import { findProfile } from '../../src/regions/profiles';
import type { Profile } from '../../src/regions/profile';
import { checkWorkbook } from '../../src/review/review-workbook';
import { FIELDS_OF_WORK, type FieldOfWork } from '../support/fields-of-work';
import { drawForm, FormBed } from '../support/form-bed';
import { drawExample, LAYOUTS, randomLayout, type Drawn } from '../support/typed-form';

const FIELDS = Object.keys(FIELDS_OF_WORK) as FieldOfWork[];
const RUNS = 4;
const picks = fc.array(fc.nat({ max: 5039 }), { minLength: 24, maxLength: 24 });

function layoutFrom(choices: readonly number[]) {
  let next = 0;
  return randomLayout((count) => (choices[next++ % choices.length] ?? 0) % count);
}

function findingsOf(
  { sheets, profile: id }: Pick<Drawn, 'sheets' | 'profile'>,
  checks: readonly Check[] = CHECKS,
  options: Profile['options'] = {},
): readonly Finding[] {
  const profile = findProfile(id);
  if (profile === null) throw new Error(`no profile ${id}`);
  const [first] = checkWorkbook(
    { sheets: [...sheets] },
    { profile: { ...profile, options }, checks },
  );
  return (first?.tables ?? []).flatMap(({ findings }) => [...findings]);
}

const firstCells = (findings: readonly Finding[], rule: string): (string | undefined)[] =>
  findings.filter((each) => each.rule === rule).map(({ cells }) => cells[0]);

test.each(FIELDS.flatMap((field) => LAYOUTS.map((layout, at) => [field, at, layout] as const)))(
  'the clean form of %s has no finding (layout %s)',
  (field, _, layout) => {
    const { sheet } = drawForm(new FormBed(field), layout);
    const findings = findingsOf({ sheets: [sheet], profile: 'national' });
    expect(findings.map(({ rule, cells, message }) => [rule, cells[0], message])).toEqual([]);
  },
);

const examples = CHECKS.flatMap((check) =>
  check.examples.map((example, at) => [`${check.id} #${at + 1}`, check, example] as const),
);

/** Nothing besides its own, but for what the example gives a reason for. */
function expectOnly(check: Check, example: Example, findings: readonly Finding[]): string[] {
  const others = findings.filter(({ rule }) => rule !== check.id);
  const unexpected = others.filter(({ rule }) => example.also?.[rule] === undefined);
  expect(unexpected.map(({ rule, cells, message }) => [rule, cells[0], message])).toEqual([]);
  return others.map(({ rule }) => rule);
}

test.each(examples)('%s: wrong is found at its cell, right is left alone', (_, check, example) => {
  const spoken = new Set<string>();
  fc.assert(
    fc.property(picks, (choices) => {
      const layout = layoutFrom(choices);
      for (const typed of casesOf(example.wrong)) {
        const drawn = drawExample(example, typed, layout);
        const findings = findingsOf(drawn);
        expect([typed, firstCells(findings, check.id)]).toEqual([typed, [drawn.cell]]);
        expectOnly(check, example, findings).forEach((rule) => spoken.add(rule));
      }
      for (const typed of casesOf(example.right)) {
        const findings = findingsOf(drawExample(example, typed, layout));
        expect([typed, firstCells(findings, check.id)]).toEqual([typed, []]);
        expectOnly(check, example, findings);
      }
    }),
    { numRuns: RUNS },
  );
  // A reason for what never happens would hide it when it does.
  expect([...spoken].sort()).toEqual(Object.keys(example.also ?? {}).sort());
});

const anywhere = examples.filter(
  ([, , { field, form }]) => field === undefined && form !== 'self-evaluation',
);

test.each(anywhere)('%s: the field of work does not matter', (_, check, example) => {
  for (const field of FIELDS) {
    for (const layout of LAYOUTS) {
      const found = (typed: TypedForm): unknown => {
        const drawn = drawExample(example, typed, layout, field);
        const at = firstCells(findingsOf(drawn, [check]), check.id);
        return { field, typed, at: at.map((cell) => (cell === drawn.cell ? 'there' : cell)) };
      };
      for (const typed of casesOf(example.wrong)) {
        expect(found(typed)).toEqual({ field, typed, at: ['there'] });
      }
      for (const typed of casesOf(example.right)) {
        expect(found(typed)).toEqual({ field, typed, at: [] });
      }
    }
  }
});

const mendable = examples.filter(([, { fix }, { fixed }]) => fix !== undefined && fixed !== null);

test('every check with a fix shows what it writes', () => {
  const shown = new Set(
    mendable.flatMap(([, { id }, { fixed }]) => (fixed === undefined ? [] : [id])),
  );
  const named = CHECKS.filter(({ fix }) => fix !== undefined);
  expect(named.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(mendable)('%s: the fix mends it', (_, check, example) => {
  casesOf(example.wrong).forEach((typed, at) => {
    for (const layout of LAYOUTS) {
      const drawn = drawExample(example, typed, layout);
      const before = findingsOf(drawn);
      const fix = before.find(({ rule }) => rule === check.id)?.fix ?? null;
      const { fixed, fixedAt = example.at } = example;
      if (at === 0 && fixed !== undefined) {
        const { cell: place } = drawExample({ ...example, at: fixedAt }, typed, layout);
        const written = fix?.edits.find(({ cell }) => cell === place)?.after;
        expect([typed, written]).toEqual([typed, fixed]);
      }
      if (fix === null) continue;
      const [sheet, ...others] = drawn.sheets;
      const after = findingsOf({ ...drawn, sheets: [withFix(sheet!, fix), ...others] });
      expect([typed, firstCells(after, check.id)]).toEqual([typed, []]);
      if (fix.kind !== 'safe') continue;
      const known = before.filter(({ rule }) => rule !== check.id).map(({ rule }) => rule);
      expect(after.map(({ rule }) => rule)).toEqual(known);
    }
  });
});

test.each(examples.filter(([, , { fixed }]) => fixed === null))(
  '%s: nothing is offered',
  (_, check, example) => {
    for (const typed of casesOf(example.wrong)) {
      const [own] = findingsOf(drawExample(example, typed, LAYOUTS[0]!), [check]);
      expect([typed, own?.fix]).toEqual([typed, null]);
    }
  },
);

/** The smallest step of a threshold: one, or one in the last place that is written. */
function nudged(value: Options[string], sign: 1 | -1): Options[string] {
  if (typeof value === 'number') return value + sign;
  const places = value.split('.')[1]?.length ?? 0;
  return (Number(value) + sign / 10 ** places).toFixed(places);
}

const bounds = CHECKS.flatMap((check) =>
  Object.entries(check.options ?? {}).map(
    ([name, value]) => [`${check.id} ${name}`, check, name, value] as const,
  ),
);

test.each(bounds)(
  '%s: found just at the threshold, left alone just beside it',
  (_, check, name, value) => {
    const pairs = [(check.bounds as Readonly<Record<string, Example | readonly Example[]>>)[name]]
      .flat()
      .filter((pair): pair is Example => pair !== undefined);
    expect(pairs.length).toBeGreaterThan(0);
    const outcome = (of: Options[string]): boolean[] =>
      pairs.flatMap((pair) =>
        [...casesOf(pair.wrong), ...casesOf(pair.right)].map((typed) => {
          const drawn = drawExample(pair, typed, LAYOUTS[0]!);
          const found = findingsOf(drawn, [check], { [check.id]: { [name]: of } });
          // Merging is what this threshold decides, not finding.
          if (name === 'merged') return found.some(({ key }) => key === `${check.id}:*`);
          return found.some(({ cells }) => cells[0] === drawn.cell);
        }),
      );
    const expected = pairs.flatMap((pair) => [
      ...casesOf(pair.wrong).map(() => true),
      ...casesOf(pair.right).map(() => false),
    ]);
    expect(outcome(value)).toEqual(expected);
    // One step more or less, and one of the pair comes out otherwise.
    expect(outcome(nudged(value, 1))).not.toEqual(expected);
    // One finding alone is never merged.
    if (name === 'merged' && value === 2) return;
    expect(outcome(nudged(value, -1))).not.toEqual(expected);
  },
);

test.each(CHECKS.map((check) => [check.id, check] as const))(
  '%s: the prose names its thresholds and nothing else',
  (_, { condition, exceptions, advice, options = {}, bounds: pairs = {} }) => {
    const named = [condition, exceptions, advice].flatMap((prose) => [
      ...[...prose.matchAll(/\{(\w+)%?\}/g)].map(([, name]) => name),
    ]);
    expect([...new Set(named)].sort()).toEqual(Object.keys(options).sort());
    expect(Object.keys(pairs).sort()).toEqual(Object.keys(options).sort());
  },
);
