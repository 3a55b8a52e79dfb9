import { formSheet } from '../../support/form';
import { fixesOf, mends, spoiled } from '../../support/fix';

test('N13 amounts follow the many, numbers by format and texts by digits', () => {
  const sheet = formSheet({
    total: { v: 11250.5, z: '#,##0.00' },
    fiscal: { v: 10000, z: '0.00' },
    other: '1250.50',
  });
  expect(fixesOf('N13', sheet)).toEqual([['safe', 'D5: 11,250.50 → 11250.50']]);
  expect(mends('N13', sheet)).toBe(true);
  const grouped = formSheet({
    total: { v: 11250.5, z: '#,##0.00' },
    fiscal: '10,000',
    other: '1250.50',
  });
  expect(fixesOf('N13', grouped)).toEqual([['safe', 'H5: 1250.50 → 1,250.50']]);
  expect(mends('N13', grouped)).toBe(true);
});

test('N13 things that are counted have no decimals', () => {
  const sheet = spoiled({ 0: { target: '≥4.00期' } });
  expect(fixesOf('N13', sheet)).toEqual([['safe', 'D8: ≥4.00期 → ≥4期']]);
  expect(mends('N13', sheet)).toBe(true);
});

test('N13 the same amount loses zeros that it does not show elsewhere', () => {
  const sheet = formSheet({ total: '500', fiscal: '500.00', other: 0 });
  expect(fixesOf('N13', sheet)).toEqual([['safe', 'F5: 500.00 → 500']]);
});
