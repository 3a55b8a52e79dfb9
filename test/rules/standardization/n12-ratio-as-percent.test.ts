import { ratioAsPercent } from '../../../src/rules/standardization/n12-ratio-as-percent';
import { found, runCheck } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N12 百分比写成小数或1', () => {
  test('1 where 100% is meant, this year and last', () => {
    const rows = { 1: { name: '学员考核合格率（%）', target: 1, lastYear: 0.98 } };
    expect(found(ratioAsPercent, { rows })).toEqual([
      'N12 warning D9: “学员考核合格率（%）”的指标值“1”没有百分号，按100%读取。',
      'N12 warning F9: “学员考核合格率（%）”的上年完成值“0.98”没有百分号，按98%读取。',
    ]);
  });

  test.each([
    ['units', { 0: { target: '≥1期' }, 1: { target: '≥1%' } }],
    ['a name that is no rate', { 1: { name: '设备使用效率', target: 1 } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(ratioAsPercent, { rows })).toEqual([]);
  });

  test.each([
    ['≥１', 'D9: ≥１ → ≥100%'],
    ['0.955', 'D9: 0.955 → 95.5%'],
  ])('mended: %s', (target, edit) => {
    expect(fixesOf('N12', spoiled({ 1: { target } }))).toEqual([['safe', edit]]);
  });

  test('a number keeps its value and gets a format', () => {
    const [finding] = runCheck(ratioAsPercent, { rows: { 1: { target: 0.955 } } });
    const number = { kind: 'number', number: 0.955 };
    expect(finding?.fix?.writes).toEqual([
      { cell: 'D9', before: number, after: number, numberFormat: '0.0%' },
    ]);
  });

  test('under a name with （%） 1 may be 1%: only suggested', () => {
    const sheet = spoiled({ 1: { name: '学员考核合格率（%）', target: '≥1' } });
    expect(fixesOf('N12', sheet)).toEqual([
      ['suggestion', 'D9: ≥1 → ≥100%', 'C9: 学员考核合格率（%） → 学员考核合格率'],
    ]);
  });
});
