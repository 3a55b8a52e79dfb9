import { quantityPriceAmount } from '../../../src/rules/consistency/k08-quantity-price-amount';
import { found } from '../../support/form';

describe('K08 数量×单价≠金额', () => {
  test('all three are given and do not fit', () => {
    expect(
      found(quantityPriceAmount, {
        rows: {
          0: { name: '电脑购置数量', target: '=20台' },
          2: {
            level1: '成本指标',
            level2: '经济成本指标',
            name: '电脑购置费',
            target: '≤12万元',
          },
          3: { name: '电脑单价', target: '≤5000元/台' },
        },
      }),
    ).toEqual(['K08 warning D10 D8 D11: “电脑购置费”为12万元，而数量20台×单价5000元/台=10万元。']);
  });
  test.each([
    ['no quantity', {}],
    [
      'they fit',
      {
        rows: {
          0: { name: '电脑购置数量', target: '=20台' },
          2: { level1: '成本指标', level2: '经济成本指标', name: '电脑购置费', target: '≤10万元' },
          3: { name: '电脑单价', target: '≤5000元/台' },
        },
      },
    ],
    [
      'another thing',
      {
        rows: {
          0: { name: '电脑购置数量', target: '=20台' },
          2: { level1: '成本指标', level2: '经济成本指标', name: '打印机费', target: '≤12万元' },
          3: { name: '电脑单价', target: '≤5000元/台' },
        },
      },
    ],
    [
      'another unit',
      {
        rows: {
          0: { name: '电脑购置数量', target: '=20套' },
          2: { level1: '成本指标', level2: '经济成本指标', name: '电脑购置费', target: '≤12万元' },
          3: { name: '电脑单价', target: '≤5000元/人' },
        },
      },
    ],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(quantityPriceAmount, options)).toEqual([]);
  });
});
