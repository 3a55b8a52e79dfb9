import { basisName } from '../../../src/rules/standardization/n21-basis-name';
import { formSheet, found } from '../../support/form';

describe('N21 指标值设定依据非标准', () => {
  test('自定义', () => {
    const sheet = formSheet({ rows: { 4: { basis: '自定义' } } });
    expect(found(basisName, sheet)).toEqual(['N21 info E12: 设置依据“自定义”不在五类标准之内。']);
  });

  test('two', () => {
    const sheet = formSheet({
      rows: { 4: { basis: '自定义' }, 3: { basis: '行业或国家标准' } },
    });
    expect(found(basisName, sheet)).toEqual([
      'N21 info E11 E12: 共2处设置依据不在五类标准之内（E11、E12）。',
    ]);
  });

  test.each([
    ['standard', {}],
    ['several of them', { rows: { 4: { basis: '计划标准、历史标准' } } }],
    ['a document', { rows: { 4: { basis: '《职业技能培训补贴管理办法》' } } }],
    ['a dash', { rows: { 4: { basis: '—' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(basisName, options)).toEqual([]);
  });
});
