/** Which findings people read as one. */
import { withMatters, type Placed } from '../../src/rules/engine/matter';
import { checkedFindings } from '../support/fix';
import { formSheet } from '../support/form';

function placed(name: string, matter: string, ofIndicator = true): Placed {
  return {
    ...{ key: `${name}:${matter}`, rule: name, name, category: 'appropriateness' as const },
    ...{ severity: 'warning' as const, cells: ['D8'], message: '', advice: '', citations: [] },
    fix: null,
    topic: { matter, ofIndicator },
  };
}

const mattersOf = (findings: readonly Placed[]): string[] =>
  withMatters(findings).map(({ matter, main }) => `${matter}${main ? '*' : ''}`);

test('what one check says of several indicators is one matter, unless one of them has more', () => {
  expect(mattersOf([placed('below', '甲'), placed('below', '乙'), placed('below', '丙')])).toEqual([
    'below*',
    'below',
    'below',
  ]);
  expect(
    mattersOf([
      placed('below', '甲'),
      placed('below', '乙'),
      placed('vague', '甲'),
      placed('unit', '甲'),
    ]),
  ).toEqual(['甲*', '乙*', '甲', '甲']);
});

test('of the same size the indicator has it', () => {
  expect(mattersOf([placed('below', '甲'), placed('below', '乙'), placed('vague', '甲')])).toEqual([
    '甲*',
    '乙*',
    '甲',
  ]);
});

test('a finding by itself is a matter by itself, and what is about no indicator stays where it is', () => {
  expect(mattersOf([placed('below', '甲'), placed('blank', 'leader', false)])).toEqual([
    '甲*',
    'leader*',
  ]);
  expect(mattersOf([placed('blank', 'goal', false), placed('blank', 'funds', false)])).toEqual([
    'goal*',
    'funds*',
  ]);
});

test('of a form: two targets below last year are one matter', () => {
  const sheet = formSheet({ rows: { 1: { lastYear: '98%' }, 5: { lastYear: '98%' } } });
  const matters = checkedFindings(sheet).map(({ rule, matter, main }) => [rule, matter, main]);
  expect(matters).toEqual([
    ['A04', 'below-last-year', true],
    ['A04', 'below-last-year', false],
  ]);
});
