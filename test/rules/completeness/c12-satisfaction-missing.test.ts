import { satisfactionMissing } from '../../../src/rules/completeness/c12-satisfaction-missing';
import { explained, found, indicatorsWith } from '../../support/form';

describe('C12 有明确受益群体但未设满意度', () => {
  const indicators = indicatorsWith({}).slice(0, 5);

  test.each([
    ['学员', {}],
    ['离休', { goal: '2024年安排10万元，为离休人员5人发放取暖费、活动经费。' }],
  ])('%s', (who, form) => {
    expect(found(satisfactionMissing, { ...form, indicators })).toEqual([
      `C12 info A7: 项目有明确的服务对象（${who}），未设置满意度指标。`,
    ]);
  });

  test('of many names with the word three are shown', () => {
    const shown = (count: number): string[] => {
      const names = [0, 1, 2, 3, 4].map((at) => [
        at,
        { name: at < count ? `学员${at}` : `课程${at}` },
      ]);
      const rows = indicatorsWith(Object.fromEntries(names) as Record<number, { name: string }>);
      const form = { goal: '2024年培训200人。', indicators: rows.slice(0, 5) };
      const { inputs } = explained(satisfactionMissing, form);
      return inputs.map(({ cell }) => cell).filter((cell) => cell.startsWith('C'));
    };
    expect(shown(2)).toEqual(['C8', 'C9']);
    expect(shown(4)).toEqual(['C8', 'C9', 'C10']);
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
