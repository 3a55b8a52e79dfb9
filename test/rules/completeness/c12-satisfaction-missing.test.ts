import { satisfactionMissing } from '../../../src/rules/completeness/c12-satisfaction-missing';
import { found, indicatorsWith } from '../../support/form';

describe('C12 有明确受益群体但未设满意度', () => {
  const indicators = indicatorsWith({}).slice(0, 5);

  test.each([
    ['学员', {}],
    ['离休', { goal: '2024年安排10万元，为离休人员5人发放取暖费、活动经费。' }],
  ])('%s', (who, form) => {
    expect(found(satisfactionMissing, { ...form, indicators })).toEqual([
      `C12 info A7: 项目涉及“${who}”，没有设满意度指标。`,
    ]);
  });

  test('nobody named', () => {
    expect(
      found(satisfactionMissing, {
        goal: '2024年使用财政资金10万元，采购设备4台，验收合格率达到95%以上，提高信息化水平。',
        indicators: indicatorsWith({
          0: { name: '采购设备台数', target: '≥4台' },
          1: { name: '验收合格率' },
          3: { name: '设备单价', target: '≤500元/台' },
          4: { name: '信息化覆盖率' },
        }).slice(0, 5),
      }),
    ).toEqual([]);
  });
});
