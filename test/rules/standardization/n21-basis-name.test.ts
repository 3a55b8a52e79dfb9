import { basisName } from '../../../src/rules/standardization/n21-basis-name';
import { found } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N21 指标值设定依据非标准', () => {
  test('自定义; two', () => {
    const rows = { 4: { basis: '自定义' } };
    expect(found(basisName, { rows })).toEqual([
      'N21 info E12: 设置依据“自定义”不在五类标准之内。',
    ]);
    expect(found(basisName, { rows: { ...rows, 3: { basis: '行业或国家标准' } } })).toEqual([
      'N21 info E11 E12: 共2处设置依据不在五类标准之内（E11、E12）。',
    ]);
  });

  test('a dash', () => {
    expect(found(basisName, { rows: { 4: { basis: '—' } } })).toEqual([]);
  });

  test('另一个字 is mended, another word suggested, an unknown one left alone', () => {
    expect(fixesOf('N21', spoiled({ 0: { basis: '其它标准' } }))).toEqual([
      ['safe', 'E8: 其它标准 → 其他标准'],
    ]);
    expect(fixesOf('N21', spoiled({ 0: { basis: '自定义' }, 1: { basis: '国家标准' } }))).toEqual([
      ['suggestion', 'E8: 自定义 → 其他标准', 'E9: 国家标准 → 行业标准'],
    ]);
    expect(fixesOf('N21', spoiled({ 0: { basis: '经验' } }))).toEqual([null]);
  });
});
