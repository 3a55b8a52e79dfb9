import { compoundUnit } from '../../../src/rules/standardization/n09-compound-unit';
import { formSheet, found } from '../../support/form';

describe('N09 复合单位写法不规范', () => {
  test('two slashes', () => {
    const sheet = formSheet({ goal: '2024年发放补贴，707元/人/月*42人*12个月=35.63万元。' });
    expect(found(compoundUnit, sheet)).toEqual([
      'N09 info C6: 复合单位写成“元/人/月”，两个除号或顿号连用，含义不明。',
    ]);
  });

  test('a list mark', () => {
    const sheet = formSheet({ rows: { 3: { target: '≤0.9万元/月、人' } } });
    expect(found(compoundUnit, sheet)).toEqual([
      'N09 info D11: 复合单位写成“万元/月、人”，两个除号或顿号连用，含义不明。',
    ]);
  });

  test.each([['one slash', {}]])('stays silent: %s', (_, options) => {
    expect(found(compoundUnit, options)).toEqual([]);
  });
});
