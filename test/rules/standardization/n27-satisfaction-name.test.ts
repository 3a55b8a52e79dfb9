import { satisfactionName } from '../../../src/rules/standardization/n27-satisfaction-name';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N27 满意率/满意度混用', () => {
  test('率', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 5: { name: '参训学员满意率' } }) });
    expect(brief(runCheck(satisfactionName, sheet))).toEqual([
      { rule: 'N27', severity: 'info', cells: ['C13'], message: '“参训学员满意率”应写“满意度”。' },
    ]);
  });

  test.each([
    ['度', {}],
    ['elsewhere', { indicators: indicatorsWith({ 4: { name: '用人单位满意率' } }) }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(satisfactionName, formSheet(options))).toEqual([]);
  });
});
