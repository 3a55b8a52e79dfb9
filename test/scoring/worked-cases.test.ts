/** Every method, scheme, direction and edge by hand; the source of each is named (docs/scoring.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_OPTIONS, type ScoringOptions } from '../../src/scoring/options';
import { executionPoints } from '../../src/scoring/methods/execution';
import { resultGrade } from '../../src/scoring/result-grade';
import { scoringOptions } from '../../src/scoring/options';
import { scoreOf, type IndicatorParts } from '../support/indicator';

type Case = readonly [
  source: string,
  what: string,
  parts: IndicatorParts,
  options: Partial<ScoringOptions>,
  completion: string | null,
  score: string | null,
];

const ratio = { scheme: 'ratio' } as const;
const threshold = { scheme: 'threshold' } as const;
const SATISFACTION = { name: '群众满意度', level1: '满意度指标', rule: '满意度赋分' };

const PROPORTIONAL: readonly Case[] = [
  ['P010-03', '≥ met', { target: '≥100人', actual: '100人' }, ratio, '100', '10'],
  ['P010-05', '≥ 80%', { target: '≥100人', actual: '80人' }, ratio, '80', '8'],
  ['P101-19', '≥ 80%', { target: '≥100人', actual: '80人' }, threshold, '80', '5'],
  ['P101-19', 'exactly 60%', { target: '≥100人', actual: '60人' }, threshold, '60', '0'],
  ['P101-19', 'just above 60%', { target: '≥1000人', actual: '601人' }, threshold, '60.1', '0.03'],
  ['P101-19', 'below 60%', { target: '≥100人', actual: '59人' }, threshold, '59', '0'],
  ['P010-05', 'below 60%', { target: '≥100人', actual: '59人' }, ratio, '59', '5.9'],
  ['P010-05', 'zero actual', { target: '≥100人', actual: '0人' }, ratio, '0', '0'],
  ['P101-19', 'zero actual', { target: '≥100人', actual: '0人' }, threshold, '0', '0'],
  ['P010-04', 'over 100%', { target: '≥100人', actual: '130人' }, ratio, '130', '10'],
  ['P010-05', 'thirds', { target: '≥3人', actual: '1人', weight: '8' }, ratio, '33.33', '2.67'],
  ['P010-05', 'half up', { target: '≥8人', actual: '1人', weight: '1' }, ratio, '12.5', '0.13'],
  [
    'P010-05',
    'a weight of three decimals',
    { target: '≥100人', actual: '100人', weight: '6.667' },
    ratio,
    '100',
    '6.667',
  ],
  ['own', '> reached but not exceeded', { target: '>100人', actual: '100人' }, ratio, '100', '10'],
  ['own', '> 0 and nothing', { target: '>0人', actual: '0人' }, ratio, '0', '0'],
  ['gap (a)', '≤ kept', { target: '≤100万元', actual: '80万元' }, ratio, '100', '10'],
  ['gap (a)', '≤ exceeded', { target: '≤100万元', actual: '125万元' }, ratio, '80', '8'],
  ['gap (a)', '≤ exceeded', { target: '≤100万元', actual: '125万元' }, threshold, '80', '5'],
  [
    'gap (a)',
    '≤ exceeded, nothing',
    { target: '≤100万元', actual: '101万元' },
    { overLimit: 'none' },
    '0',
    '0',
  ],
  ['gap (a)', '< exceeded', { target: '<4小时', actual: '5小时' }, ratio, '80', '8'],
  ['gap (a)', '≤ 0 kept', { target: '≤0起', actual: '0起' }, ratio, '100', '10'],
  ['gap (a)', '≤ 0 exceeded', { target: '≤0起', actual: '1起' }, ratio, '0', '0'],
  ['gap (a)', 'zero actual', { target: '≤4小时', actual: '0小时' }, ratio, '100', '10'],
  [
    'gap (a)',
    'a bare cost is a ceiling',
    { name: '总成本', level1: '成本指标', target: '100万元', actual: '125万元' },
    ratio,
    '80',
    '8',
  ],
  [
    'gap (a)',
    'a bare number of complaints is a ceiling',
    { name: '投诉次数', target: '4次', actual: '5次' },
    ratio,
    '80',
    '8',
  ],
  ['gap (c)', '= met', { target: '=5人', actual: '5人' }, ratio, '100', '10'],
  ['gap (c)', '= below', { target: '=5人', actual: '4人' }, ratio, '80', '8'],
  ['gap (c)', '= above', { target: '=4人', actual: '5人' }, ratio, '80', '8'],
  ['gap (c)', '= above, exact', { target: '=4人', actual: '5人' }, { equal: 'exact' }, '0', '0'],
  [
    'gap (c)',
    '= above, at least',
    { target: '=4人', actual: '5人' },
    { equal: 'at-least' },
    '125',
    '10',
  ],
  ['gap (c)', '= 0 met', { target: '=0起', actual: '0起' }, ratio, '100', '10'],
  ['gap (c)', '= 0 missed', { target: '=0起', actual: '2起' }, ratio, '0', '0'],
  ['gap (c)', 'within a range', { target: '3-5天', actual: '4天' }, ratio, '100', '10'],
  ['gap (c)', 'above a range', { target: '3-4天', actual: '5天' }, ratio, '80', '8'],
  ['gap (c)', 'below a range', { target: '5-6天', actual: '4天' }, ratio, '80', '8'],
  ['gap (c)', 'off a range', { target: '3-4天', actual: '5天' }, { equal: 'exact' }, '0', '0'],
  ['own', '≥ 0 met', { target: '≥0万元', actual: '0万元' }, ratio, '100', '10'],
  ['own', '≥ 0 missed', { target: '≥0万元', actual: '-1万元' }, ratio, '0', '0'],
  ['own', 'a negative actual', { target: '≥100万元', actual: '-20万元' }, ratio, '0', '0'],
  ['own', 'a negative target met', { target: '≥-10万元', actual: '-5万元' }, ratio, '100', '10'],
  ['own', 'a negative target missed', { target: '≥-10万元', actual: '-15万元' }, ratio, null, null],
  ['own', 'other magnitude', { target: '≥1亿元', actual: '8000万元' }, ratio, '80', '8'],
  ['own', 'a bare actual', { target: '≥100人', actual: '80' }, ratio, '80', '8'],
  ['own', 'how often', { target: '每月1次', actual: '9次/年' }, ratio, '75', '7.5'],
  ['own', 'another unit', { target: '≥100人', actual: '80人次' }, ratio, null, null],
  ['own', 'words for a number', { target: '≥100人', actual: '已完成' }, ratio, null, null],
  ['own', 'no actual', { target: '≥100人', actual: '' }, ratio, null, null],
  ['own', 'a placeholder', { target: '≥100人', actual: 'XX' }, ratio, null, null],
  ['own', 'no target', { target: '', actual: '80人' }, ratio, null, null],
  ['own', 'a doubtful percentage', { target: '=100%', actual: '0.97' }, ratio, null, null],
  ['own', 'no weight', { target: '≥100人', actual: '80人', weight: null }, ratio, '80', null],
  ['own', 'zero weight', { target: '≥100人', actual: '80人', weight: '0' }, ratio, '80', '0'],
  [
    'own',
    'several quantities',
    { target: '建筑面积2.6万平方米,展示面积1万平方米', actual: '2万平方米' },
    ratio,
    null,
    null,
  ],
  ['own', 'a bound that is enough', { target: '≥100人', actual: '≥120人' }, ratio, '120', '10'],
  ['own', 'a bound that is not', { target: '≥100人', actual: '≥80人' }, ratio, null, null],
];

const OTHERS: readonly Case[] = [
  ['P101-18', 'met', { rule: '直接赋分', target: '≥5个', actual: '5个' }, {}, '100', '10'],
  ['P101-18', 'missed', { rule: '直接赋分', target: '≥5个', actual: '4个' }, {}, '80', '0'],
  [
    'P101-18',
    'a deduction of its own',
    { rule: '直接赋分', target: '≥5个', actual: '4个' },
    { missShare: '50' },
    '80',
    '5',
  ],
  ['P101-18', '> is strict', { rule: '直接赋分', target: '>5个', actual: '5个' }, {}, '100', '0'],
  ['P101-18', '= above', { rule: '直接赋分', target: '=5个', actual: '6个' }, {}, '83.33', '0'],
  ['P101-18', 'yes', { rule: '直接赋分', target: '是', actual: '是' }, {}, null, '10'],
  ['P101-18', 'no', { rule: '直接赋分', target: '是', actual: '否' }, {}, null, '0'],
  ['P101-18', 'ticked', { rule: '直接赋分', target: '是', actual: '☑是□否' }, {}, null, '10'],
  ['P101-18', 'neither', { rule: '直接赋分', target: '是', actual: '良好' }, {}, null, null],
  ['own', 'in time', { target: '2024年11月底前', actual: '2024年11月30日' }, {}, null, '10'],
  ['own', 'late', { target: '2024年11月底前', actual: '2024年12月1日' }, {}, null, '0'],
  ['own', 'year left out', { target: '11月底前', actual: '2024年10月' }, {}, null, '10'],
  ['own', 'cannot be told', { target: '2024年11月15日前', actual: '2024年11月' }, {}, null, null],
  ['own', 'in words', { target: '2024年11月底前', actual: '按时完成' }, {}, null, '10'],
  ['own', 'late in words', { target: '2024年11月底前', actual: '未按时完成' }, {}, null, '0'],
  ['own', 'day of the month', { target: '每月25日前', actual: '每月20日前' }, {}, null, '10'],
  ['P101-20', 'achieved', { rule: null, target: '改善', actual: '达成预期指标' }, {}, null, '10'],
  ['P101-20', 'in part', { rule: null, target: '改善', actual: '部分达成预期指标' }, {}, null, '6'],
  ['P101-20', 'missed', { rule: null, target: '改善', actual: '未达成' }, {}, null, '0'],
  ['P101-20', '优', { rule: null, target: '优', actual: '优' }, {}, null, '10'],
  ['P101-20', '良', { rule: null, target: '优', actual: '良' }, {}, null, '8'],
  ['P101-20', '较差', { rule: null, target: '优', actual: '较差' }, {}, null, '0'],
  ['P010-06', 'the same words', { rule: null, target: '改善', actual: '改善' }, {}, null, '10'],
  ['P010-06', 'other words', { rule: null, target: '改善', actual: '开展了工作' }, {}, null, null],
  [
    'P101-20',
    'a number',
    { rule: '按评判等级赋分', target: '≥5个', actual: '6个' },
    {},
    '120',
    '10',
  ],
  [
    'P101-20',
    'a number below: the reviewer decides',
    { rule: '按评判等级赋分', target: '≥5个', actual: '4个' },
    {},
    '80',
    null,
  ],
  [
    'own',
    'a rule of the unit',
    { rule: '酌情扣分', target: '≥5个', actual: '5个' },
    {},
    null,
    null,
  ],
  ['P101-21', '90%', { ...SATISFACTION, target: '≥95%', actual: '90%' }, {}, '94.74', '10'],
  ['P101-21', '89.99%', { ...SATISFACTION, target: '≥95%', actual: '89.99%' }, {}, '94.73', '8'],
  ['P101-21', '80%', { ...SATISFACTION, target: '≥95%', actual: '80%' }, {}, '84.21', '8'],
  ['P101-21', '60%', { ...SATISFACTION, target: '≥95%', actual: '60%' }, {}, '63.16', '5'],
  ['P101-21', '59%', { ...SATISFACTION, target: '≥95%', actual: '59%' }, {}, '62.11', '0'],
  [
    'gap (b)',
    'scaled',
    { ...SATISFACTION, target: '≥95%', actual: '85%', weight: '5' },
    {},
    '89.47',
    '4',
  ],
  ['own', 'above 100%', { ...SATISFACTION, target: '≥95%', actual: '101%' }, {}, '106.32', null],
  [
    'P010-05',
    'by proportion',
    { ...SATISFACTION, target: '≥90%', actual: '81%' },
    { satisfaction: 'proportional' },
    '90',
    '9',
  ],
  [
    'P010-05',
    'no rule, 10号',
    { ...SATISFACTION, rule: null, target: '≥90%', actual: '81%' },
    ratio,
    '90',
    '9',
  ],
  [
    'P101-21',
    'no rule, 101号',
    { ...SATISFACTION, rule: null, target: '≥90%', actual: '81%' },
    threshold,
    '90',
    '8',
  ],
];

test.each([...PROPORTIONAL, ...OTHERS])(
  '%s: %s (%j, %j)',
  (_, __, parts, options, completion, score) => {
    const scored = scoreOf(parts, options);
    expect([scored.completion, scored.score]).toEqual([completion, score]);
    expect(scored.explanation).toMatch(score === null ? /未评分：.+。$/ : /分。$|调减。$/);
  },
);

describe('explanations carry the numbers', () => {
  test.each([
    [
      { target: '≥504人次', actual: '480人次', name: '发放人次' },
      ratio,
      '目标≥504人次，实际480人次，完成率95.2381%×10分=9.52分。',
    ],
    [
      { target: '≥100人', actual: '80人' },
      threshold,
      '目标≥100人，实际80人，完成率80%，(80%−60%)÷40%×10分=5分。',
    ],
    [
      { target: '≥100人', actual: '59人' },
      threshold,
      '目标≥100人，实际59人，完成率59%低于60%，不得分。',
    ],
    [
      { ...SATISFACTION, target: '≥95%', actual: '85%', weight: '5' },
      {},
      '目标≥95%，实际85%，满意度在80%（含）～90%之间，10分得8分，按权重5分折合4分。',
    ],
    [
      { rule: null, target: '改善', actual: '部分达成' },
      {},
      '目标改善，实际部分达成，按评判等级为第二档（权重的60%～80%），取60%×10分=6分。',
    ],
    [
      { target: '≥100人', actual: '131人' },
      ratio,
      '目标≥100人，实际131人，完成率131%，得满分10分；高于130%，指标值偏低疑似，按10号应分析原因并视偏离程度调减。',
    ],
  ])('%j', (parts, options, explanation) => {
    expect(scoreOf(parts, options).explanation).toBe(explanation);
  });
});

describe('far above the target (P010-04)', () => {
  test.each([
    ['≥100人', '131人', {}, true],
    ['≥100人', '130人', {}, false],
    ['≥100人', '121人', { farAbove: '120' }, true],
    ['=100人', '150人', {}, false],
    ['=100人', '150人', { equal: 'at-least' } as const, true],
    ['≤100人', '10人', {}, false],
  ])('%s, %s', (target, actual, options, expected) => {
    const { isFarAbove, score } = scoreOf({ target, actual }, options);
    expect(isFarAbove).toBe(expected);
    // Said, never taken off.
    if (expected) expect(score).toBe('10');
  });
});

describe('last year’s values', () => {
  const trial = (parts: IndicatorParts) => scoreOf(parts, {}, { source: 'last-year' });
  test.each([
    [{ target: '≥100人', lastYear: '80人' }, '8'],
    [{ target: '≥100人', lastYear: '0' }, null],
    [{ target: '≥100人', lastYear: '新增指标，无上年完成值' }, null],
    [{ target: '≥100人', lastYear: '' }, null],
    [{ target: '2024年11月底前', lastYear: '2023年11月20日' }, '10'],
    [{ target: '2024年11月底前', lastYear: '2023年12月20日' }, '0'],
  ])('%j', (parts, score) => {
    expect(trial(parts).score).toBe(score);
  });
});

describe('the reviewer’s pick', () => {
  const parts = { rule: '按评判等级赋分', target: '有效提升', actual: '开展了工作' };
  test.each([
    [{ grade: 'upper', share: '80' } as const, '8'],
    [{ grade: 'middle', share: '79.5' } as const, '7.95'],
    [{ grade: 'middle', share: '80' } as const, null],
    [{ grade: 'lower', share: '60' } as const, null],
    [{ grade: 'upper', share: '101' } as const, null],
  ])('%j', (pick, score) => {
    expect(scoreOf(parts, {}, { pick }).score).toBe(score);
  });
});

describe('预算执行率 (P010-09, P101-19)', () => {
  test.each([
    ['0.95', 'ratio', false, '10', '9.5'],
    ['0.95', 'threshold', false, '10', '7'],
    ['1', 'threshold', false, '10', '10'],
    ['0.8', 'threshold', false, '10', '7'],
    ['0.79999', 'threshold', false, '10', '5'],
    ['0.6', 'threshold', false, '10', '5'],
    ['0.59', 'threshold', false, '10', '0'],
    ['0.59', 'ratio', false, '10', '5.9'],
    ['0.7', 'threshold', true, '10', '10'],
    ['1.2', 'ratio', false, '10', '10'],
    ['1.2', 'threshold', false, '10', '10'],
    ['0.85', 'threshold', false, '20', '14'],
  ] as const)('%s by %s, done: %s, of %s: %s', (rate, scheme, executionDone, weight, score) => {
    const options = scoringOptions({ scheme, executionDone });
    expect(executionPoints(rate, weight, options).score).toBe(score);
  });
});

test.each([
  ['100', '100', '优'],
  ['90', '100', '优'],
  ['89.99', '100', '良'],
  ['80', '100', '良'],
  ['79.99', '100', '中'],
  ['60', '100', '中'],
  ['59.99', '100', '差'],
  ['81', '90', '优'],
  ['80.99', '90', '良'],
])('%s of %s is %s (P010-08)', (total, maximum, grade) => {
  expect(resultGrade(total, maximum, scoringOptions())).toBe(grade);
});

test('docs/scoring.md gives every option with its default', () => {
  const text = readFileSync(join(__dirname, '../../docs/scoring.md'), 'utf8');
  for (const [name, value] of Object.entries(DEFAULT_OPTIONS)) {
    const row = new RegExp(`^\\| \`${name}\` +\\| (.+?) +\\|`, 'm').exec(text)?.[1];
    const shown = typeof value === 'object' ? 'as above' : String(value);
    expect([name, row?.replaceAll('`', '')]).toEqual([name, shown]);
  }
});
