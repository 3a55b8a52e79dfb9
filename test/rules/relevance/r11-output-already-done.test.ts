import { outputAlreadyDone } from '../../../src/rules/relevance/r11-output-already-done';
import { formSheet, found } from '../../support/form';

describe('R11 本年产出为以前年度已完成内容', () => {
  test('one', () => {
    const sheet = formSheet({
      goal: '工程款已支付90%，本年度支付剩余10%资金。',
      rows: { 0: { name: '改造小区数量', target: '=9个', lastYear: '9个' } },
    });
    expect(found(outputAlreadyDone, sheet)).toEqual([
      'R11 info D8 C6: 目标说明本年只支付尾款，指标值“=9个”与上年完成值相同，是以前年度已完成的内容。',
    ]);
  });

  test.each([
    [
      'grown',
      {
        goal: '工程款已支付90%，本年度支付剩余10%资金。',
        rows: {
          0: { name: '改造小区数量', target: '=9个', lastYear: '7个' },
        },
      },
    ],
    ['no final payment', {}],
  ])('stays silent: %s', (_, options) => {
    expect(found(outputAlreadyDone, options)).toEqual([]);
  });
});
