/** Says with every run what the simulator of WPS rests on, so that nobody takes its tests for tests of WPS. */
import { PROVENANCE } from './provenance';

test('every behaviour names its evidence, once', () => {
  const names = PROVENANCE.map(([behaviour]) => behaviour);
  expect(new Set(names).size).toBe(names.length);
  const assumed = PROVENANCE.filter(([, evidence]) => evidence === 'assumed');
  expect(assumed.length).toBeGreaterThan(0);
  const lines = PROVENANCE.map(([behaviour, evidence]) => `  ${evidence.padEnd(18)} ${behaviour}`);
  process.stderr.write(
    `test/ethost simulates WPS 表格; it is not WPS. ${assumed.length} of ${names.length} behaviours are assumed:\n${lines.join('\n')}\n`,
  );
});
