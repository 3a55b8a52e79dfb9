import { unitMissing } from '../../../src/rules/completeness/c02-unit-missing';
import { found } from '../../support/form';
import { snapshotOf, type GridCell } from '../../support/snapshot';

function form(department: GridCell, implementer: GridCell) {
  return snapshotOf({
    rows: [
      ['项目支出绩效目标表（2024年度）', null, null, null],
      ['项目名称', '设备更新', null, null],
      ['主管部门及代码', department, '实施单位', implementer],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '更新设备数量', '=10台'],
    ],
  });
}

describe('C02 预算（主管/实施）单位未填', () => {
  test('a form whose only field for the unit is empty', () => {
    expect(found(unitMissing, { unit: null })).toEqual([
      'C02 error C3: 预算单位、主管部门、实施单位均未填写。',
    ]);
  });

  test('both empty: the 实施单位 comes first', () => {
    expect(found(unitMissing, form(null, '　'))).toEqual([
      'C02 error D3: 预算单位、主管部门、实施单位均未填写。',
    ]);
  });

  test('only 主管部门 empty is a warning', () => {
    expect(found(unitMissing, form(null, '某市一中'))).toEqual([
      'C02 warning B3: 主管部门未填写。',
    ]);
  });

  test('one unit is enough otherwise', () => {
    expect(found(unitMissing, {})).toEqual([]);
    expect(found(unitMissing, form('218-某市教育局', null))).toEqual([]);
  });
});
