import { outputAlreadyDone } from '../../../src/rules/relevance/r11-output-already-done';
import { found } from '../../support/form';

const goal = '工程款已支付90%，本年度支付剩余10%资金。';

describe('R11 本年产出为以前年度已完成内容', () => {
  test('one output', () => {
    const rows = { 0: { name: '改造小区数量', target: '=9个', lastYear: '9个' } };
    expect(found(outputAlreadyDone, { goal, rows })).toEqual([
      'R11 info D8 C6: 目标说明本年只支付尾款，指标值“=9个”与上年完成值相同，是以前年度已完成的内容。',
    ]);
  });

  test('several outputs are one finding', () => {
    const output = { level2: '数量指标', target: '=9个', lastYear: '9个' };
    expect(found(outputAlreadyDone, { goal, rows: { 0: output, 1: output } })).toEqual([
      'R11 info D8 C6 D9: 目标说明本年只支付尾款，D8、D9的指标值与上年完成值相同，是以前年度已完成的内容。',
    ]);
  });

  test('no final payment', () => {
    expect(found(outputAlreadyDone, {})).toEqual([]);
  });
});
