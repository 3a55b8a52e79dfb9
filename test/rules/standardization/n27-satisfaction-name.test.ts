import { satisfactionName } from '../../../src/rules/standardization/n27-satisfaction-name';
import { formSheet, found } from '../../support/form';

describe('N27 满意率/满意度混用', () => {
  test('率', () => {
    const sheet = formSheet({ rows: { 5: { name: '参训学员满意率' } } });
    expect(found(satisfactionName, sheet)).toEqual([
      'N27 info C13: “参训学员满意率”应写“满意度”。',
    ]);
  });

  test.each([
    ['度', {}],
    ['elsewhere', { rows: { 4: { name: '用人单位满意率' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(satisfactionName, options)).toEqual([]);
  });
});
