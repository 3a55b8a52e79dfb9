/** What reviewers send forms back for, on the clean form of test/support: every finding of all checks, nothing besides. */
import { findProfile } from '../../src/regions/profiles';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { formSheet, type FormOptions } from '../support/form';

/** Rule, severity and first cell of each finding. */
function allOf(form: FormOptions, profile = 'national'): string[] {
  const sheet = formSheet(form);
  const [table] = readTables(sheet);
  const chosen = findProfile(profile);
  if (table === undefined || chosen === null) throw new Error('nothing to check');
  const { findings } = checkTable(table, sheet, { profile: chosen, checks: CHECKS });
  return findings.map(({ rule, severity, cells }) => `${rule} ${severity} ${cells[0] ?? ''}`);
}

test('the clean form has no finding', () => {
  expect(allOf({})).toEqual([]);
});

describe('names and goals that say nothing are as empty ones', () => {
  test.each(['*', '0', '_', '123', '暂无'])('name %s', (name) => {
    expect(allOf({ rows: { 0: { name } } })).toEqual(['C16 error C8']);
  });

  // The reader knows these as no name at all: then the level has no indicator either.
  test.each(['无', '/'])('name %s', (name) => {
    expect(allOf({ rows: { 0: { name } } })).toEqual(['C16 error C8', 'C13 warning B10']);
  });

  test.each(['无', '0', '*', '_', '暂无。'])('goal %s', (goal) => {
    expect(allOf({ goal })).toEqual(['C07 error C6']);
  });

  test.each(['无', '0', '*'])('project %s', (project) => {
    expect(allOf({ project })).toEqual(['C01 error C4']);
  });
});

describe('an error value is reported once, and counted as nothing', () => {
  test.each([
    ...(['unit', 'project', 'leader', 'total', 'fiscal', 'other', 'goal'] as const).map(
      (field) => [field, { [field]: '#REF!' }] as const,
    ),
    ...(['name', 'target', 'basis', 'lastYear', 'weight', 'scoringRule', 'evidence'] as const).map(
      (column) => [column, { rows: { 0: { [column]: '#REF!' } } }] as const,
    ),
  ])('%s', (_, form) => {
    expect(allOf(form).map((finding) => finding.slice(0, 9))).toEqual(['N31 error']);
  });
});

describe('budgets that are none', () => {
  test.each([
    ['0', { total: 0, fiscal: 0 }, ['C26 error D5']],
    ['less than 0', { total: -10, fiscal: -10 }, ['C26 error D5']],
    ['a part less than 0', { total: 10, fiscal: 12, other: -2 }, ['C26 error H5']],
    ['a part of 0', { total: 10, fiscal: 10, other: 0 }, []],
  ] as const)('%s', (_, form, expected) => {
    expect(allOf(form)).toEqual(expected);
  });
});

describe('numbers that are shown as others', () => {
  test('weights', () => {
    const half = { v: 7.5, z: '0' };
    const rows = { 0: { weight: half }, 1: { weight: half }, 2: { weight: 25 } };
    expect(allOf({ rows })).toEqual(['N34 info G8']);
  });

  test('amounts', () => {
    const shown = { v: 9.996, z: '0' };
    expect(allOf({ total: shown, fiscal: shown })).toEqual([]);
    const cut = { v: 9.99, z: '0' };
    expect(allOf({ total: cut, fiscal: cut })).toContain('N34 info D5');
  });
});

const GOAL =
  '使用财政资金10万元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。';

describe('a goal of another year', () => {
  test.each([
    ['of last year', `2023年${GOAL}`],
    ['of next year', `2025年度${GOAL}`],
    ['up to the end of it', `到2022年底，${GOAL}`],
    ['in its second item', `举办技能培训班。二、在2023年${GOAL}`],
    ['a deadline behind the year', GOAL.replace('4期', '4期，2025年3月底前完成培训')],
    ['a deadline long past', GOAL.replace('4期', '4期，于2022年12月31日前完成培训')],
  ])('%s', (_, goal) => {
    expect(allOf({ goal })).toContain('F08 warning C6');
  });

  test.each([
    ['a past deadline', '2023年11月底前完成培训', 'F08 warning C6'],
    ['a later one', '2025年3月底前完成验收', 'F08 info C6'],
  ])('%s is told although the goal names its own year', (_, deadline, finding) => {
    const goal = `2024年${GOAL.replace('4期', `4期，${deadline}`)}`;
    expect(allOf({ goal })).toContain(finding);
  });

  test('a deadline within the years of the project is not', () => {
    const goal = `2024—2025年${GOAL.replace('4期', '4期，2025年3月底前完成验收')}`;
    expect(allOf({ goal }).filter((finding) => finding.startsWith('F08'))).toEqual([]);
  });

  test.each([
    ['compared with', GOAL.replace('200人', '200人，比2023年增长5%')],
    ['what was', `2023年已举办3期。${GOAL}`],
    ['a span with this year', `2023—2025年${GOAL}`],
    ['a last payment', `2023年培训尾款支付。${GOAL}`],
    ['the state before', `2023年末在册学员1200人，${GOAL}`],
    ['a term', `2023年秋季学期起，${GOAL}`],
    ['a document', `按照财社〔2022〕15号文件要求，${GOAL}`],
    ['a plan', `按照2022年培训规划，${GOAL}`],
    ['the year as well', `2023年筹备，2024年${GOAL}`],
    ['no year', GOAL],
  ])('stays silent: %s', (_, goal) => {
    expect(allOf({ goal }).filter((finding) => finding.startsWith('F08'))).toEqual([]);
  });
});

describe('days that no calendar has', () => {
  test.each(['2024年11月31日前', '2024年2月30日', '9月31日前'])('target %s', (target) => {
    expect(allOf({ rows: { 2: { target } } })).toEqual(['F09 error D10']);
  });

  test('in the goal', () => {
    expect(allOf({ goal: `2024年${GOAL}2024年6月31日前发放证书。` })).toEqual(['F09 error C6']);
  });

  test('a leap day', () => {
    expect(allOf({ rows: { 2: { target: '2024年2月29日前' } } })).toEqual([]);
  });
});

describe('under the wrong level', () => {
  test.each([
    ['output among benefits', { 4: { name: '设备购置数量', target: '≥20台', lastYear: '20台' } }],
    [
      'money as a quantity',
      { 0: { name: '培训资金投入金额', target: '≥10万元', lastYear: '10万元' } },
    ],
    ['staff as a quantity', { 0: { name: '投入工作人员数', target: '≥4人', lastYear: '4人' } }],
  ])('%s', (_, rows) => {
    const said = allOf({ rows }).filter((finding) => finding.startsWith('R05'));
    expect(said).toEqual([`R05 warning C${Number(Object.keys(rows)[0]) + 8}`]);
  });

  test.each([
    ['people who benefit', { 4: { name: '带动就业人数', target: '≥20人', lastYear: '20人' } }],
    ['what is served', { 4: { name: '服务企业采购次数', target: '≥20次', lastYear: '20次' } }],
    ['a grant', { 0: { name: '发放补贴人数', target: '≥200人', lastYear: '200人' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(allOf({ rows }).filter((finding) => finding.startsWith('R05'))).toEqual([]);
  });
});

describe('slips of the pen', () => {
  test.each([
    ['a space in a name', { rows: { 0: { name: '举办 培训班期数' } } }, 'N26 info C8'],
    ['two commas', { goal: `2024年${GOAL.replace('200人，', '200人，，')}` }, 'N35 info C6'],
    [
      'an open bracket',
      { goal: `2024年${GOAL.replace('200人', '200人（含新录用人员')}` },
      'N36 info C6',
    ],
    ['pasted twice', { goal: `2024年${GOAL}2024年${GOAL}` }, 'N37 info C6'],
  ])('%s', (_, form, expected) => {
    expect(allOf(form)).toEqual([expected]);
  });
});

test.each([
  ['科目调整次数', '≤10次', '8次'],
  ['预算调整次数', '≤2次', '2次'],
  ['返工次数', '≤1次', '1次'],
  ['遗留问题个数', '≤3个', '3个'],
])('a ceiling on what there should be little of: %s', (name, target, lastYear) => {
  expect(
    allOf({ rows: { 0: { name, target, lastYear } } }).filter((f) => !f.startsWith('A05')),
  ).toEqual([]);
});

test('the only quantity is of something else', () => {
  const rows = { 0: { name: '图书馆藏册数', target: '≥500册', lastYear: '500册' } };
  expect(allOf({ rows })).toContain('R02 info C8');
  const near = { 0: { name: '授课教师数', target: '≥4人', lastYear: '4人' } };
  expect(allOf({ rows: near }).filter((finding) => finding.startsWith('R02'))).toEqual([]);
});

describe('amounts in vague words', () => {
  test.each(['若干期', '较多', '按实际发生'])('%s', (target) => {
    const rows = { 0: { target, lastYear: target, scoringRule: '按评判等级赋分' } };
    expect(allOf({ rows })).toContain('A20 warning D8');
  });
});

describe('what the budget system refuses, where its profile is chosen', () => {
  const refused = [
    ['a range with a hyphen', { 0: { target: '3-5期' } }, 'N38 error D8'],
    ['a date with hyphens', { 2: { target: '2024-11-30' } }, 'N38 error D10'],
    ['a space in a value', { 1: { target: '≥ 95%' } }, 'N39 error D9'],
    ['a quantity without a unit', { 0: { target: '≥4' } }, 'C24 error D8'],
    ['a quantity without a sign', { 0: { target: '4期' } }, 'N08 error D8'],
  ] as const;
  test.each(refused)('%s', (_, rows, expected) => {
    expect(allOf({ rows }, 'yitihua')).toContain(expected);
  });

  test.each(refused)('elsewhere it takes %s', (_, rows) => {
    const own = allOf({ rows }).filter((finding) => /^N(?:38|39|40) |error/.test(finding));
    expect(own).toEqual([]);
  });

  test('the clean form has no finding', () => {
    expect(allOf({}, 'yitihua')).toEqual([]);
  });
});
