import { quantityPriceAmount } from '../../../src/rules/consistency/k08-quantity-price-amount';
import { found } from '../../support/form';

function rows(quantity: string, amount: string, price: string) {
  return {
    0: { name: '电脑购置数量', target: quantity },
    2: { level1: '成本指标', level2: '经济成本指标', name: amount, target: '≤12万元' },
    3: { name: '电脑单价', target: price },
  };
}

describe('K08 数量×单价≠金额', () => {
  test('all three are given and do not fit', () => {
    expect(found(quantityPriceAmount, { rows: rows('=20台', '电脑购置费', '≤5000元/台') })).toEqual(
      ['K08 warning D10 D8 D11: “电脑购置费”为12万元，而数量20台×单价5000元/台=10万元。'],
    );
  });
  test.each([
    ['another thing', rows('=20台', '打印机费', '≤5000元/台')],
    ['another unit', rows('=20套', '电脑购置费', '≤5000元/人')],
  ])('stays silent: %s', (_, changes) => {
    expect(found(quantityPriceAmount, { rows: changes })).toEqual([]);
  });
});
