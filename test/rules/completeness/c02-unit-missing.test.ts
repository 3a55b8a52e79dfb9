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
  const nobody = '预算单位、主管部门、实施单位均未填写。';
  test.each([
    ['the only field for the unit empty', { unit: null }, [`error C3: ${nobody}`]],
    ['both empty: the 实施单位 comes first', form(null, '　'), [`error D3: ${nobody}`]],
    ['only 主管部门 empty', form(null, '某市一中'), ['warning B3: 主管部门未填写。']],
    ['one unit is enough otherwise', form('218-某市教育局', null), []],
  ])('%s', (_, of, said) => {
    expect(found(unitMissing, of)).toEqual(said.map((each) => `C02 ${each}`));
  });
});
