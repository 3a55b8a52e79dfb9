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

  const cost = (target: string) => ({
    2: { level1: '成本指标', level2: '经济成本指标', name: '教材购置费', target },
  });
  test.each([
    ['≤5000元（200册×20元/册）', '200册×20元/册为4000元，而金额写的是5000元'],
    ['5000元（20元/册*200册）', '20元/册*200册为4000元，而金额写的是5000元'],
    ['20元/册×200册 ≤0.5万元', '20元/册×200册为0.4万元，而金额写的是0.5万元'],
    ['≤6万元（200人×3天×80元/人天）', '200人×3天×80元/人天为4.8万元，而金额写的是6万元'],
    ['20元×200册，0.5万元', '20元×200册为0.4万元，而金额写的是0.5万元'],
    ['20元/册x200册，共计5000元', '20元/册x200册为4000元，而金额写的是5000元'],
    ['20元/册＊200册≤5000元', '20元/册*200册为4000元，而金额写的是5000元'],
    ['≤4001元（200册×20元/册）', '200册×20元/册为4000元，而金额写的是4001元'],
  ])('a product and an amount without “=” in one value: %s', (target, says) => {
    expect(found(quantityPriceAmount, { rows: cost(target) })).toEqual([
      `K08 warning D10: “教材购置费”的指标值里，${says}。`,
    ]);
  });
  test.each([
    ['they fit', '≤4000元（200册×20元/册）'],
    ['they fit in another unit', '≤0.4万元（200册×20元/册）'],
    ['there is more in the amount', '≤5000元（200册×20元/册，运费1000元）'],
    ['two products', '≤5000元（200册×20元/册，10次×100元/次）'],
    ['a measure, no price', '≤5000元（3×4米展板）'],
    ['rounded to the place that is written', '≤5万元（200人×3天×80元/人天）'],
    ['read as words, and they fit', '20元×200册，0.4万元'],
    ['a calculation written out, which K03 judges', '20元/册×200册=5000元'],
    ['no product', '≤5000元（教材200册）'],
  ])('stays silent: %s', (_, target) => {
    expect(found(quantityPriceAmount, { rows: cost(target) })).toEqual([]);
  });
});
