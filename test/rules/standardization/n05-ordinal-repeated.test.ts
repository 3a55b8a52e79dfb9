import { ordinalRepeated } from '../../../src/rules/standardization/n05-ordinal-repeated';
import { CLEAN_INDICATORS, formSheet, found, type IndicatorCells } from '../../support/form';
import { fixesOf, mends } from '../../support/fix';

/** Three rows under 数量指标, named as given; all others carry 指标1：. */
function named(names: readonly string[], goal?: string) {
  const [first, ...others] = CLEAN_INDICATORS;
  const rows = names.map((name, i) =>
    first!.map((cell, c) => (c === 2 ? name : i > 0 && c < 2 ? null : cell)),
  );
  const rest = others.map((row) =>
    row.map((cell, c) => (c === 2 ? `指标1：${cell as string}` : cell)),
  );
  return formSheet({
    indicators: [...rows, ...rest] as unknown as IndicatorCells[],
    ...(goal === undefined ? {} : { goal }),
  });
}

describe('N05 指标序号重复', () => {
  test('指标1 twice', () => {
    const rows = {
      0: { name: '指标1：培训班期数' },
      1: { level2: null, name: '指标1：学员考核合格率' },
    };
    expect(found(ordinalRepeated, { rows })).toEqual([
      'N05 warning C9 C8: 二级指标“数量指标”下序号“指标1”出现2次（C8、C9）。',
    ]);
  });

  test('counted anew within the 二级指标, in the spelling of each', () => {
    const sheet = named(['指标1：培训期数', '指标1：培训人数', '指标 三、培训天数']);
    expect(fixesOf('N05', sheet)).toEqual([['safe', 'C9: 指标1：培训人数 → 指标2：培训人数']]);
    expect(mends('N05', sheet)).toBe(true);
    expect(
      fixesOf('N05', named(['指标一：培训期数', '指标一：培训人数', '指标 2.培训天数'])),
    ).toEqual([
      ['safe', 'C9: 指标一：培训人数 → 指标二：培训人数', 'C10: 指标 2.培训天数 → 指标 3.培训天数'],
    ]);
  });

  test('not where a text refers to an indicator by its number', () => {
    const names = ['指标1：培训期数', '指标1：培训人数', '指标3：培训天数'];
    expect(fixesOf('N05', named(names, '2024年完成指标3规定的天数。'))).toEqual([null]);
  });
});
