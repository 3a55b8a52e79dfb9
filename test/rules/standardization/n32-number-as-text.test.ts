import { numberAsText } from '../../../src/rules/standardization/n32-number-as-text';
import { formSheet, found } from '../../support/form';

describe('N32 数字以文本存储', () => {
  test('a weight', () => {
    const sheet = formSheet({ rows: { 0: { weight: '10' } } });
    expect(found(numberAsText, sheet)).toEqual(['N32 info G8: “10”以文本存储，求和时会被当作0。']);
  });

  test('funds and weight', () => {
    const sheet = formSheet({ total: '10', rows: { 0: { weight: '10' } } });
    expect(found(numberAsText, sheet)).toEqual([
      'N32 info G8 D5: 共2个数字以文本存储（G8、D5），求和时会被当作0。',
    ]);
  });

  test.each([
    ['numbers', {}],
    ['with a unit', { total: '10万元' }],
  ])('stays silent: %s', (_, options) => {
    expect(found(numberAsText, options)).toEqual([]);
  });
});
