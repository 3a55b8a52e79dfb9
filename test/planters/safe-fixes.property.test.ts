/** Over all planters whose check has a safe fix: afterwards the finding is gone and no other has come. */
import fc from 'fast-check';
import { FIXES } from '../../src/rules/engine/fix-catalogue';
import { withFix } from '../../src/rules/engine/apply-edits';
import { PLANTERS } from './catalogue';
import { findingsOf, plantWith } from './planter';

const SAFE = new Set(FIXES.filter(({ kind }) => kind === 'safe').map(({ rule }) => rule));
const picks = fc.array(fc.nat({ max: 5039 }), { minLength: 24, maxLength: 24 });
const planters = PLANTERS.filter(({ rule }) => SAFE.has(rule));

test('every safe fix has a planter', () => {
  expect(planters.map(({ rule }) => rule).sort()).toEqual([...SAFE].sort());
});

test.each(planters.map((planter) => [planter.rule, planter] as const))('%s', (rule, planter) => {
  let fixed = 0;
  fc.assert(
    fc.property(picks, (choices) => {
      const { sheets, profile } = plantWith(planter, choices).planted;
      const before = findingsOf(sheets, profile);
      // In some cases the fix is only a suggestion.
      const fix = before.find((each) => each.rule === rule && each.fix?.kind === 'safe')?.fix;
      if (fix == null) return;
      fixed += 1;
      const after = findingsOf([withFix(sheets[0]!, fix), ...sheets.slice(1)], profile);
      const known = before.filter((each) => each.rule !== rule).map((each) => each.rule);
      expect(after.map((each) => each.rule)).toEqual(known);
    }),
    { numRuns: 12 },
  );
  expect(fixed).toBeGreaterThan(0);
});
