import { goalUnquantified } from '../../../src/rules/relevance/r09-goal-unquantified';
import { found } from '../../support/form';

describe('R09 目标未量化', () => {
  test.each([
    '2024年继续做好国有金融企业补助工作，支持企业发展，提升服务实体经济能力。',
    '一、根据乌国资〔2022〕151号文件，2024年10月完成工作；（1）保障运转；2、持续推进。',
    '通过采购雾炮车服务，服务周期2023.07-2024.01，全市空气质量达到优良。',
    '目标1：保障关闭破产企业费用；目标2：保障1995年12月31日前退休人员补贴。',
  ])('years, documents, dates and ordinals only: %s', (goal) => {
    expect(found(goalUnquantified, { goal })).toEqual([
      'R09 warning C6: 年度目标未量化，缺少数量、金额或比例。',
    ]);
  });

  test.each([
    ['an amount that looks like a date', '本年度共安排资金2023.4万元，保障企业运转。'],
    ['numbered goals with amounts', '目标1：培训学员300人；目标2：学员按时结业并取得证书。'],
    ['a numeral in words', '2024年保障十户企业正常运转，提升服务能力。'],
    ['percent in words', '2024年覆盖面达到百分之九十，提升服务能力。'],
  ])('stays silent: %s', (_, goal) => {
    expect(found(goalUnquantified, { goal })).toEqual([]);
  });
});
