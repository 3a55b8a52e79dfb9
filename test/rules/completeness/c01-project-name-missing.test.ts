import { projectNameMissing } from '../../../src/rules/completeness/c01-project-name-missing';
import { found } from '../../support/form';
import { snapshotOf } from '../../support/snapshot';

test('C01 项目名称未填: at the cell to fill; not in a form without this label', () => {
  expect(found(projectNameMissing, { project: null })).toEqual(['C01 error C4: 项目名称未填写。']);
  const bare = snapshotOf({
    rows: [
      ['项目支出绩效目标表（2024年度）'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '更新设备数量', '=10台'],
    ],
  });
  expect(found(projectNameMissing, bare)).toEqual([]);
});
