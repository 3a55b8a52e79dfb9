import { moneyIn, requestedMoney } from '../../../../src/rules/facts/goal/money';
import { goalOf } from '../../../support/goal';

describe('moneyIn', () => {
  test.each([
    ['申请1094万元', ['1094万元', '10940000', false]],
    ['申请1,094.50 万元', ['1094.50万元', '10945000', false]],
    ['共3亿元', ['3亿元', '300000000', false]],
    ['资金2026400元', ['2026400元', '2026400', false]],
    ['申请资金250万，用于采购', ['250万', '2500000', false]],
    ['申请1亿2千万元', ['1亿2千万元', '120000000', false]],
    ['申请一亿二千万元', ['一亿二千万元', '120000000', false]],
    ['申请2千万元', ['2千万元', '20000000', false]],
    ['申请1 200 000元', ['1200000元', '1200000', false]],
    ['申请50万人民币', ['50万人民币', '500000', false]],
    ['申请人民币50万元整', ['人民币50万元整', '500000', false]],
    ['节约50万元', ['50万元', '500000', false]],
    ['标准500元/人', ['500元', '500', true]],
    ['每人500元', ['500元', '500', true]],
  ])('%s', (text, [written, yuan, isPrice]) => {
    expect(moneyIn(goalOf(text))).toMatchObject([{ text: written, yuan, isPrice }]);
  });

  test.each([
    ['申请12万余元', '12万余元', '120000'],
    ['申请约12万元', '约12万元', '120000'],
    ['申请近100万元', '近100万元', '1000000'],
    ['申请十余万元', '十余万元', '100000'],
  ])('%s is about so much', (text, written, yuan) => {
    expect(moneyIn(goalOf(text))).toMatchObject([{ text: written, yuan, approximate: true }]);
    expect(requestedMoney(goalOf(text), 2024)).toEqual([]);
  });

  test('counts and dates are no money', () => {
    expect(
      moneyIn(goalOf('2024年带动9.9万人就业，新建3000平方米，补助5万美元，推行一元化管理')),
    ).toEqual([]);
  });
});

describe('requestedMoney', () => {
  function asked(text: string, year: number | null = 2024) {
    return requestedMoney(goalOf(text), year).map((money) => money.text);
  }

  test('asks of the year count, history does not', () => {
    expect(asked('2023年安排80万元，2024年拟安排100万元。')).toEqual(['100万元']);
    expect(asked('2023年，安排80万元。')).toEqual([]);
    expect(asked('借款1000万元，产生利息46万元，现申请注册资本金1094万元')).toEqual(['1094万元']);
    expect(asked('总投资预算3000万元，上年已安排500万元')).toEqual([]);
  });

  test('without a known year no year is left out', () => {
    expect(asked('2023年安排80万元', null)).toEqual(['80万元']);
  });
});
