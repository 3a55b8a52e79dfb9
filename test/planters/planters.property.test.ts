/** Every check finds its own defect, planted in a random place of a clean table in a random layout, and nothing else. */
import fc from 'fast-check';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { PLANTERS } from './catalogue';
import { findingsOf, plantWith } from './planter';

const RUNS = 8;
const picks = fc.array(fc.nat({ max: 5039 }), { minLength: 24, maxLength: 24 });

test('every check has one planter, in the order of the catalogue', () => {
  expect(PLANTERS.map(({ rule }) => rule)).toEqual(CHECKS.map(({ id }) => id));
});

test.each(PLANTERS.map((planter) => [planter.rule, planter] as const))(
  '%s: exactly that finding at that cell, and nothing new elsewhere',
  (rule, planter) => {
    const others = new Set<string>();
    fc.assert(
      fc.property(picks, (choices) => {
        const { clean, planted: spoiled } = plantWith(planter, choices);
        expect(findingsOf([clean], spoiled.profile).map((each) => each.rule)).toEqual([]);
        const found = findingsOf(spoiled.sheets, spoiled.profile);
        const own = found.filter((each) => each.rule === rule);
        expect(own.map(({ cells }) => cells[0])).toEqual([spoiled.cell]);
        const rest = found.filter((each) => each.rule !== rule);
        rest.forEach((each) => others.add(each.rule));
        const unexpected = rest.filter((each) => planter.also[each.rule] === undefined);
        expect(unexpected.map((each) => `${each.rule} ${each.message}`)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    // A reason for what never happens would hide it when it does.
    expect([...others].sort()).toEqual(Object.keys(planter.also).sort());
  },
);
