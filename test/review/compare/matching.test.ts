/** Which table and which indicator is which: by name, by likeness just enough, by place; and what is not guessed. */
import { matchIndicators } from '../../../src/review/compare/match-indicators';
import { matchTables } from '../../../src/review/compare/match-tables';
import type { ComparedTable } from '../../../src/review/compare/compared-table';
import { indicatorOf, tableOf } from '../../support/compared';

type Given = Parameters<typeof tableOf>[0];

/** file!sheet of both sides and how they were found. */
function matched(olds: readonly Given[], nows: readonly Given[]) {
  const { matches, added, dropped, ambiguous } = matchTables(olds.map(tableOf), nows.map(tableOf));
  const place = ({ file, sheet, order }: ComparedTable): string => `${file}!${sheet}!${order}`;
  return {
    pairs: matches.map(({ old, now, how }) => `${place(old)} = ${place(now)}: ${how}`),
    ...{ added: added.map(place), dropped: dropped.map(place) },
    ambiguous: ambiguous.map((each) => [each.olds.map(place), each.nows.map(place)]),
  };
}

const NONE = { added: [], dropped: [], ambiguous: [] };

test('a project is found wherever it stands now', () => {
  expect(
    matched([{ file: 'a.xlsx', sheet: '一' }], [{ file: '新/b.xlsx', sheet: '二', order: 3 }]),
  ).toEqual({
    pairs: ['a.xlsx!一!0 = 新/b.xlsx!二!3: 同名'],
    ...NONE,
  });
});

test('white space and widths of a name do not count', () => {
  expect(matched([{ project: '培训（一期）' }], [{ project: '培训 (一期)' }]).pairs).toEqual([
    '表.xlsx!表!0 = 表.xlsx!表!0: 同名',
  ]);
});

test('units tell projects of one name apart', () => {
  const olds = [
    { unit: '甲局', sheet: '一' },
    { unit: '乙局', sheet: '二' },
  ];
  const nows = [
    { unit: '乙局', sheet: '一' },
    { unit: '甲局', sheet: '二' },
  ];
  expect(matched(olds, nows)).toEqual({
    pairs: ['表.xlsx!二!0 = 表.xlsx!一!0: 同名', '表.xlsx!一!0 = 表.xlsx!二!0: 同名'],
    ...NONE,
  });
});

test('of two tables of one name and unit the place decides, and where it does not, nothing is guessed', () => {
  const twins = [{ sheet: '一' }, { sheet: '二' }];
  expect(matched(twins, twins).pairs).toEqual([
    '表.xlsx!一!0 = 表.xlsx!一!0: 同名',
    '表.xlsx!二!0 = 表.xlsx!二!0: 同名',
  ]);
  expect(matched(twins, [{ sheet: '二' }])).toMatchObject({
    pairs: ['表.xlsx!二!0 = 表.xlsx!二!0: 同名'],
    dropped: ['表.xlsx!一!0'],
  });
  // What is left on both sides is one pair only.
  expect(matched(twins, [{ sheet: '二' }, { sheet: '三' }]).pairs).toHaveLength(2);
  expect(matched(twins, [{ sheet: '三' }])).toEqual({
    ...{ pairs: [], added: [], dropped: [] },
    ambiguous: [[['表.xlsx!一!0', '表.xlsx!二!0'], ['表.xlsx!三!0']]],
  });
});

test('files of one name in several folders are places of their own, whatever the folder above is called', () => {
  const side = (root: string) => ['甲', '乙'].map((unit) => ({ file: `${root}/${unit}/表.xlsx` }));
  expect(matched(side('上次'), side('本次').reverse()).pairs).toEqual([
    '上次/乙/表.xlsx!表!0 = 本次/乙/表.xlsx!表!0: 同名',
    '上次/甲/表.xlsx!表!0 = 本次/甲/表.xlsx!表!0: 同名',
  ]);
  const windows = side('上次').map(({ file }) => ({ file: file.replaceAll('/', '\\') }));
  expect(matched(windows, side('本次')).pairs).toHaveLength(2);
});

test('a year or a unit that was changed is said', () => {
  expect(matched([{ year: 2024 }], [{ year: 2025 }]).pairs).toEqual([
    '表.xlsx!表!0 = 表.xlsx!表!0: 同名，年度不同',
  ]);
  expect(matched([{ unit: null }], [{ unit: '某局' }]).pairs).toEqual([
    '表.xlsx!表!0 = 表.xlsx!表!0: 同名，单位不同',
  ]);
});

test('units of one project are one unit from half of their pairs on', () => {
  const files = (unit: string, now: string) =>
    matched(
      [
        { file: 'a/a.xlsx', unit },
        { file: 'a/b.xlsx', project: '另' },
      ],
      [
        { file: 'a/c.xlsx', unit: now },
        { file: 'a/d.xlsx', project: '外' },
      ],
    );
  // 甲市 市人 人社 社局 against 乙市 市人 人社 社厅: 2 of 4.
  expect(files('甲市人社局', '乙市人社厅').pairs).toEqual([
    'a/a.xlsx!表!0 = a/c.xlsx!表!0: 同名，单位不同',
  ]);
  // 甲市 市人 人社 社局 against 乙县 县人 人社 社局 … less than half.
  expect(files('甲市人社局', '乙县人社厅').pairs).toEqual([]);
});

test('a self-evaluation is never taken for the form of a project', () => {
  expect(matched([{}], [{ kind: 'self-evaluation' }])).toMatchObject({
    pairs: [],
    added: ['表.xlsx!表!0'],
    dropped: ['表.xlsx!表!0'],
  });
});

describe('renamed', () => {
  const apart = (old: Given, now: Given) =>
    matched(
      [
        { file: 'a/一.xlsx', ...old },
        { file: 'a/二.xlsx', unit: '别局', project: '甲' },
      ],
      [
        { file: 'a/三.xlsx', ...now },
        { file: 'a/四.xlsx', unit: '他局', project: '乙' },
      ],
    ).pairs;

  test('names of one unit are one project from 0.6 on', () => {
    // Five pairs each, three in common.
    expect(apart({ project: '甲乙丙丁戊己' }, { project: '甲乙丙丁庚辛' })).toEqual([
      'a/一.xlsx!表!0 = a/三.xlsx!表!0: 改名：“甲乙丙丁戊己”→“甲乙丙丁庚辛”',
    ]);
    // Seven pairs each, four in common: 0.57.
    expect(apart({ project: '甲乙丙丁戊己庚辛' }, { project: '甲乙丙丁戊壬癸子' })).toEqual([]);
    expect(apart({ project: '甲乙丙丁戊己' }, { project: '甲乙丙丁庚辛', unit: '外局' })).toEqual(
      [],
    );
  });

  test('indicators that have less than 0.3 in common say that it is another project', () => {
    const ten = (own: string, common: number) =>
      Array.from({ length: 10 }, (_, i) => (i < common ? `共${i}` : `${own}${i}`));
    const alike = (common: number) =>
      apart(
        { project: '甲乙丙丁戊己', names: ten('旧', common) },
        { project: '甲乙丙丁庚辛', names: ten('新', common) },
      );
    expect(alike(3)).toHaveLength(1);
    expect(alike(2)).toHaveLength(0);
  });

  test('under whatever name, indicators are one project from 0.6 in common on', () => {
    const five = (own: string, common: number) =>
      Array.from({ length: 5 }, (_, i) => (i < common ? `共${i}` : `${own}${i}`));
    const alike = (common: number) =>
      apart(
        { project: '道路', names: five('旧', common) },
        { project: '桥梁', names: five('新', common) },
      );
    expect(alike(3)).toEqual(['a/一.xlsx!表!0 = a/三.xlsx!表!0: 改名：“道路”→“桥梁”']);
    expect(alike(2)).toEqual([]);
  });

  test('of two that are equally alike neither is taken', () => {
    const result = matched(
      [{ file: 'a/一.xlsx', project: '甲乙丙丁戊己' }],
      [
        { file: 'a/二.xlsx', project: '甲乙丙丁戊庚' },
        { file: 'a/三.xlsx', project: '甲乙丙丁戊辛' },
      ],
    );
    expect(result).toMatchObject({ pairs: [], dropped: ['a/一.xlsx!表!0'] });
    expect(result.added).toHaveLength(2);
  });
});

test('what has no name yet is found by its place', () => {
  expect(matched([{ project: null }], [{ project: '道路' }]).pairs).toEqual([
    '表.xlsx!表!0 = 表.xlsx!表!0: 同一位置：（未填项目名称）→“道路”',
  ]);
  expect(matched([{ project: null }], [{ project: null }]).pairs).toEqual([
    '表.xlsx!表!0 = 表.xlsx!表!0: 同一位置',
  ]);
});

test('in the same place a table of another unit with other indicators is another table', () => {
  const old = { project: '道路', unit: '甲局', names: ['里程'] };
  expect(matched([old], [{ project: '培训', unit: '乙局', names: ['期数'] }]).pairs).toEqual([]);
  expect(
    matched([old], [{ project: '培训', unit: '乙局', names: ['里程', '期数'] }]).pairs,
  ).toHaveLength(1);
});

test('ten thousand tables of one unit that were all renamed are matched without comparing each with each', () => {
  const digits = (at: number) =>
    Array.from(String(at), (digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('');
  const side = (end: string) =>
    Array.from({ length: 10_000 }, (_, at) =>
      tableOf({
        file: `a/${at}.xlsx`,
        project: `${digits(at * 7919 + 1_000_000)}${end}`,
        names: [`指标${at}`],
      }),
    );
  const started = Date.now();
  expect(matchTables(side('子'), side('丑')).matches).toHaveLength(10_000);
  expect(Date.now() - started).toBeLessThan(20_000);
});

describe('indicators', () => {
  const match = (olds: readonly string[], nows: readonly string[]) =>
    matchIndicators(
      olds.map((name) => indicatorOf({ name: name === '' ? null : name })),
      nows.map((name) => indicatorOf({ name: name === '' ? null : name })),
    ).nowOf;

  test('are renamed from half of their pairs on, wherever they stand', () => {
    // 甲乙 乙丙 丙丁 丁戊 against 甲乙 乙丙 丙己 己庚.
    expect(match(['首', '甲乙丙丁戊', '尾'], ['甲乙丙己庚', '首', '尾'])).toEqual([1, 0, 2]);
    // One of four pairs less.
    expect(match(['首', '甲乙丙丁戊', '尾'], ['甲乙己庚辛', '首', '尾'])).toEqual([1, null, 2]);
  });

  test('between the same rows a quarter is enough', () => {
    expect(match(['首', '甲乙丙丁戊', '尾'], ['首', '甲乙己庚辛', '尾'])).toEqual([0, 1, 2]);
    // 1 of 5 and 4.
    expect(match(['首', '甲乙丙丁戊', '尾'], ['首', '甲乙己庚辛壬', '尾'])).toEqual([0, null, 2]);
    expect(match(['首', '甲乙丙丁戊'], ['首', '甲乙己庚辛', '尾'])).toEqual([0, null]);
  });

  test('without a name they go by the row above', () => {
    expect(match(['首', '', ''], ['首', '甲乙', '丙丁'])).toEqual([0, 1, 2]);
    expect(match(['', '尾'], ['甲', '尾'])).toEqual([0, 1]);
    expect(match(['首', ''], ['新', '首'])).toEqual([1, null]);
  });

  test('that came under another 二级指标 are known between the same rows by half of their pairs', () => {
    const rows = (level2: string, name: string) =>
      ['首', name, '尾'].map((each) =>
        indicatorOf({ name: each, level2: each === name ? level2 : '数量指标' }),
      );
    const nowOf = (name: string) =>
      matchIndicators(rows('数量指标', '甲乙丙丁戊'), rows('质量指标', name)).nowOf;
    expect(nowOf('甲乙丙己庚')).toEqual([0, 1, 2]);
    expect(nowOf('甲乙己庚辛')).toEqual([0, null, 2]);
  });

  test('of another 二级指标 are another indicator, unless the name is the same', () => {
    const nowOf = (name: string) =>
      matchIndicators(
        [indicatorOf({ level2: '数量指标', name: '培训人数' }), indicatorOf({ name: '尾' })],
        [indicatorOf({ name: '尾' }), indicatorOf({ level2: '质量指标', name })],
      ).nowOf;
    expect(nowOf('培训人次')).toEqual([null, 0]);
    expect(nowOf('培训人数')).toEqual([1, 0]);
  });
});
