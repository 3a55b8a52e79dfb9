import { satisfactionName } from '../../../src/rules/standardization/n27-satisfaction-name';
import { found } from '../../support/form';

test('N27 满意率/满意度混用: of a 满意度指标, not elsewhere', () => {
  expect(found(satisfactionName, { rows: { 5: { name: '参训学员满意率' } } })).toEqual([
    'N27 info C13: “参训学员满意率”应写“满意度”。',
  ]);
  expect(found(satisfactionName, { rows: { 4: { name: '用人单位满意率' } } })).toEqual([]);
});
