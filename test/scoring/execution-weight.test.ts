/** The points of 预算执行率: stated, left of 100, or the region's. */
import { readTables } from '../../src/reader/read-tables';
import { findProfile } from '../../src/regions/profiles';
import { executionWeightOf } from '../../src/scoring/execution-weight';
import { formSheet } from '../support/form';

const footer = [['预算执行率', null, null, null, null, null, 15]];

test.each([
  ['national', 10, '10'],
  // 100 for the indicators: nothing is left.
  ['national', 20, '0'],
  // No total that anybody has: the region's own.
  ['national', 5, '10'],
  ['hubei', 0, '20'],
  ['hubei', 10, '10'],
  ['hubei', 20, '0'],
  ['hubei', 5, '15'],
  // Nothing is added on top of 100, whatever the region.
  ['xinjiang', 20, '0'],
  ['xinjiang', 15, '5'],
  ['xinjiang', 30, '0'],
  ['xinjiang', 9, '10'],
])('%s: a first weight of %d beside 80', (id, weight, points) => {
  const [table] = readTables(formSheet({ rows: { 0: { weight } } }));
  expect(executionWeightOf(table!, findProfile(id)!)).toBe(points);
});

test('what the form states goes before', () => {
  const [table] = readTables(formSheet({ footer }));
  expect(executionWeightOf(table!, findProfile('hubei')!)).toBe('15');
});
