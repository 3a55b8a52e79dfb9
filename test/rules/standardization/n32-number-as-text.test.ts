import { numberAsText } from '../../../src/rules/standardization/n32-number-as-text';
import { found, runCheck } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N32 数字以文本存储', () => {
  const rows = { 0: { weight: '10' } };

  test('a weight; funds and weight', () => {
    expect(found(numberAsText, { rows })).toEqual([
      'N32 info G8: “10”以文本存储，求和时会被当作0。',
    ]);
    expect(found(numberAsText, { rows, total: '10' })).toEqual([
      'N32 info G8 D5: 共2个数字以文本存储（G8、D5），求和时会被当作0。',
    ]);
  });

  test('with a unit', () => {
    expect(found(numberAsText, { total: '10万元' })).toEqual([]);
  });

  test('texts become numbers that look as before', () => {
    const [finding] = runCheck(numberAsText, {
      total: '1,010.50',
      fiscal: ' 1000.50',
      other: '10',
      rows: { 0: { weight: '１０' } },
    });
    const { edits = [], writes = [] } = finding?.fix ?? {};
    expect(edits.map(({ after }) => after)).toEqual(['10', '1,010.50', '1000.50', '10']);
    expect(writes.map(({ after, numberFormat }) => [after, numberFormat])).toEqual([
      [{ kind: 'number', number: 10 }, 'General'],
      [{ kind: 'number', number: 1010.5 }, '#,##0.00'],
      [{ kind: 'number', number: 1000.5 }, '0.00'],
      [{ kind: 'number', number: 10 }, 'General'],
    ]);
  });

  test('what is no plain number stays', () => {
    expect(fixesOf('N32', spoiled({ 0: { weight: '10-' } }))).toEqual([null]);
  });
});
