/** What is said to have changed: content, only writing, rows that came, went or moved; with the cell on both sides. */
import { CLEAN_INDICATORS } from '../../support/form';
import { changesOf, pairOf } from '../../support/compared';

const [periods, pass, time, cost, skill, pleased] = CLEAN_INDICATORS;

test('a form compared with itself has no change', () => {
  const pair = pairOf({}, {});
  expect(changesOf(pair)).toEqual([]);
  expect([pair.goal, pair.funds, pair.how]).toEqual(['none', 'none', '同名']);
});

test('a changed goal, changed money and a changed target, before and after', () => {
  const pair = pairOf(
    { goal: '举办培训班4期。', total: 10, fiscal: 10 },
    { goal: '举办培训班5期。', total: 12, fiscal: 10, rows: { 0: { target: '≥5期', weight: 12 } } },
  );
  expect(changesOf(pair)).toEqual([
    'content 预算总额 D5 10万元 -> D5 12万元',
    'content 年度目标 C6 举办培训班4期。 -> C6 举办培训班5期。',
    'content 指标值 培训班期数 D8 ≥4期 -> D8 ≥5期',
    'content 分值权重 培训班期数 G8 10 -> G8 12',
  ]);
  expect([pair.goal, pair.funds]).toEqual(['content', 'content']);
});

test.each([
  ['1,000', '1000', []],
  ['1000', '1000.00', ['writing 预算总额 D5 1000万元 -> D5 1000.00万元']],
  ['1,000', '1001', ['content 预算总额 D5 1000万元 -> D5 1001万元']],
  ['1000', '1000.001', ['content 预算总额 D5 1000万元 -> D5 1000.001万元']],
])('an amount %s that becomes %s', (before, after, changes) => {
  expect(changesOf(pairOf({ total: before }, { total: after }))).toEqual(changes);
});

test('another unit of money is another amount, unless the number follows', () => {
  const old = { fundsLabel: '项目资金（万元）', total: 10, fiscal: 10 };
  const label = '项目资金（元）';
  const same = pairOf(old, { fundsLabel: label, total: 100000, fiscal: 100000 });
  expect(changesOf(same).slice(0, 2)).toEqual([
    'writing 预算总额 D5 10万元 -> D5 100000元',
    'writing 财政拨款 F5 10万元 -> F5 100000元',
  ]);
  expect(same.funds).toBe('writing');
  expect(pairOf(old, { ...old, fundsLabel: label }).funds).toBe('content');
});

test.each([
  ['≧4期', '≥4期', 'writing'],
  ['>=4期', '不低于4期', 'writing'],
  ['≥4.0期', '≥4期', 'writing'],
  ['≥4 期', '≥4期', 'writing'],
  ['≤4万元', '≤40000元', 'writing'],
  ['≥4期', '≤4期', 'content'],
  ['≥4期', '4期', 'content'],
  ['≥4期（线上）', '≥4期（线下）', 'content'],
  ['≥4期', '≥4次', 'content'],
  ['良好', '良  好', 'writing'],
  ['良好', '较好', 'content'],
])('a target %s that becomes %s is a change of %s', (before, after, kind) => {
  const pair = pairOf({ rows: { 0: { target: before } } }, { rows: { 0: { target: after } } });
  expect(pair.changes.map((change) => [change.kind, change.label])).toEqual([[kind, '指标值']]);
});

test('a goal that is only broken into other lines says the same', () => {
  const pair = pairOf(
    { goal: '一、培训4期。\n二、培训200人。' },
    { goal: '一、培训4期。二、培训200人。' },
  );
  expect(pair.goal).toBe('writing');
});

test.each([
  [
    '按《办法》（新国资发【2021】100号），保障45人。',
    '按《办法》(新国资发〔2021〕100号),保障45人',
    'writing',
  ],
  ['培训4期、200人。', '培训4期，200人；', 'writing'],
  ['保障1,200人', '保障1200人', 'content'],
  ['占比3.5%', '占比35%', 'content'],
  ['合格率达95%。', '合格率达95。', 'content'],
  ['增长-5个百分点', '增长5个百分点', 'content'],
  ['每天.5小时', '每天5小时', 'content'],
])('a goal %s that becomes %s is a change of %s', (before, after, kind) => {
  expect(pairOf({ goal: before }, { goal: after }).goal).toBe(kind);
});

test('what is filled in and what is emptied', () => {
  expect(changesOf(pairOf({ leader: null }, {}))).toEqual(['content 项目负责人 H4  -> H4 张某']);
  expect(changesOf(pairOf({}, { rows: { 1: { lastYear: null } } }))).toEqual([
    'content 上年完成值 学员考核合格率 F9 95% -> F9 ',
  ]);
});

test('an inserted row is one added indicator, a deleted one a removed indicator, whatever row the others are in', () => {
  const more = [
    periods,
    pass,
    [null, '质量指标', '教材合格率', '≥99%', '行业标准', '98%', 5, '直接赋分', '工作资料'],
    time,
    cost,
    skill,
    pleased,
  ] as const;
  const rows = { indicators: more as never };
  expect(changesOf(pairOf({}, rows))).toEqual([
    'indicator-added 指标 教材合格率 – -> C10 教材合格率',
  ]);
  expect(changesOf(pairOf(rows, {}))).toEqual([
    'indicator-removed 指标 教材合格率 C10 教材合格率 -> –',
  ]);
});

test('of rows that change places as few as can be are called moved', () => {
  const named = ['甲类', '乙类', '丙类', '丁类'].map((kind) => [
    ...[
      '产出指标',
      '数量指标',
      `${kind}器材购置数量`,
      '≥4台',
      '计划标准',
      '4台',
      10,
      '直接赋分',
      '原始凭证',
    ],
  ]);
  const [a, b, c, d] = named;
  const pair = pairOf({ indicators: [a, b, c, d] as never }, { indicators: [d, a, b, c] as never });
  expect(changesOf(pair)).toEqual([
    'indicator-moved 指标 丁类器材购置数量 C11 丁类器材购置数量 -> C8 丁类器材购置数量',
  ]);
});

test('a renamed indicator is a changed name, told from one that was replaced', () => {
  expect(changesOf(pairOf({}, { rows: { 0: { name: '举办培训班期数' } } }))).toEqual([
    'content 指标名称 举办培训班期数 C8 培训班期数 -> C8 举办培训班期数',
  ]);
  const replaced = pairOf({}, { rows: { 0: { name: '道路里程', target: '≥9公里' } } });
  expect(changesOf(replaced)).toEqual([
    'indicator-removed 指标 培训班期数 C8 培训班期数 -> –',
    'indicator-added 指标 道路里程 – -> C8 道路里程',
  ]);
});

test('between the same rows another name for the same target is the same indicator', () => {
  expect(changesOf(pairOf({}, { rows: { 0: { name: '开办次数' } } }))).toEqual([
    'content 指标名称 开办次数 C8 培训班期数 -> C8 开办次数',
  ]);
});
