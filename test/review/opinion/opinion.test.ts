import { opinionsOf } from '../../../src/review/opinion/unit-opinions';
import type { opinionOf } from '../../../src/review/opinion/opinion';
import { opinionText } from '../../../src/review/opinion/opinion-text';
import { ownReading, systemRule } from '../../../src/policy/documents';
import { reviewedProjects } from '../../../src/review/folder/reviewed-project';
import { checkWorkbook } from '../../../src/review/review-workbook';
import { formSheet } from '../../support/form';
import { filedProjects, findingOf, projectWith } from '../../support/projects';

const UNIT = '某市人力资源和社会保障局';

/** One error, two warnings. */
const SPOILED = { leader: null, total: 12, rows: { 4: { target: '≥70%' } } };

const textOf = (...projects: Parameters<typeof opinionOf>[1]): string =>
  opinionsOf(projects).map(opinionText).join('\n----\n');

test('an opinion on one project, word for word', () => {
  const projects = filedProjects('D:\\2024年报送\\培训.xlsx', { 培训: SPOILED });
  expect(textOf(...projects)).toBe(`关于某市人力资源和社会保障局2024年度项目支出绩效目标的审核意见

某市人力资源和社会保障局：
　　你单位报送的2024年度项目支出绩效目标表收悉，共1个项目（文件“培训.xlsx”）。参照《中央部门预算绩效目标管理办法》（财预〔2015〕88号），现提出如下审核意见。

2024年职业技能培训补助
　　预算资金12万元；绩效目标表见文件“培训.xlsx”，工作表“培训”（A1:I13）。
　　建议审核结果：中（由审核人员认定）。参照财预〔2015〕88号第二十五条，审核结果为“中”的，由相关部门或单位对其绩效目标进行修改完善，按程序重新报送审核。
（一）须修改的问题
1．培训!D5、F5、H5（年度预算总额、财政拨款、其他资金）：资金总额12万元与分项之和10万元不符，相差2万元（财政拨款10万元）。
　　修改要求：改正资金总额或分项，使两者相等。
　　依据：财预〔2015〕88号　绩效目标审核：完整性（待核）
（二）建议完善的问题
2．培训!H4（项目负责人）：项目负责人未填写。
　　修改要求：补填项目负责人姓名。
　　依据：财预〔2015〕88号　绩效目标审核：完整性（待核）
3．培训!D12、F12（“学员岗位技能提升率”的指标值、上年完成值）：“学员岗位技能提升率”目标70%，低于上年完成值78%，降低8个百分点。
　　修改要求：把目标提高到不低于上年，或在依据中说明下降的原因（如自然减员、任务完结）。
　　依据：参考财预〔2021〕101号　指标值的设置（待核）；财预〔2015〕88号　绩效目标设定：合理可行（待核）

　　请你单位于　　　　年　　月　　日前，对照上述意见修改完善后重新报送。

　　审核人：
　　审核单位（盖章）：
　　　　　　年　　月　　日

注：本稿由“绩效目标表助手”根据表中填写的内容起草，供审核人员核对、修改后使用。建议审核结果按本工具口径提出：没有须修改和建议完善的问题的为“优”，有建议完善的问题的不高于“良”，有须修改的问题的不高于“中”；同时按每个须修改的问题扣5分、每个建议完善的问题扣2分估算（各项内容扣完为止），90分以上为“优”、80分以上为“良”、60分以上为“中”，其余为“差”，取两者中较低的。依据后注“待核”的，尚未与文件原文核对。
`);
});

const only = (...projects: Parameters<typeof opinionOf>[1]) => {
  const [opinion, ...more] = opinionsOf(projects);
  if (opinion === undefined || more.length > 0) throw new Error('one opinion');
  return opinion;
};

test('where nothing is to be mended it proposes to let the project pass', () => {
  const { projects, closing, note } = only(...filedProjects('a.xlsx', { 甲: {} }));
  expect(projects).toEqual([
    {
      heading: '2024年职业技能培训补助',
      facts: '预算资金10万元；绩效目标表见文件“a.xlsx”，工作表“甲”（A1:I13）。',
      proposed: '优',
      result:
        '建议审核结果：优（由审核人员认定）。参照财预〔2015〕88号第二十五条，审核结果为“优”的，直接进入下一步预算安排流程。',
      parts: [],
    },
  ]);
  expect(closing).toBe('上述项目绩效目标未发现须修改的问题，建议审核通过（由审核人员认定）。');
  expect(note).not.toContain('待核');
});

test('良 is completed without coming again, 差 is told what it means', () => {
  const good = only(projectWith([findingOf('warning')]));
  expect(good.projects[0]?.result).toBe(
    '建议审核结果：良（由审核人员认定）。参照财预〔2015〕88号第二十五条，审核结果为“良”的，可与相关部门或单位进行协商，直接对其绩效目标进行完善后，进入下一步预算安排流程。',
  );
  expect(good.closing).toBe(
    '请你单位于　　　　年　　月　　日前，对照上述意见完善，报送完善后的绩效目标表。',
  );
  const again = '请你单位于　　　　年　　月　　日前，对照上述意见修改完善后重新报送。';
  const eleven = Array.from({ length: 11 }, () => findingOf('warning'));
  expect(only(projectWith(eleven)).closing).toBe(again);
  const many = ['relevance', 'appropriateness', 'feasibility'] as const;
  const errors = many.flatMap((category) =>
    Array.from({ length: 6 }, () => findingOf('error', category)),
  );
  const bad = only(projectWith(errors));
  expect(bad.projects[0]).toMatchObject({
    proposed: '差',
    result:
      '建议审核结果：差（由审核人员认定）。参照财预〔2015〕88号第二十五条，审核结果为“差”的，不得进入下一步预算安排流程。',
  });
  expect(bad.closing).toBe(again);
});

test('hints stand apart, with advice in place of a demand', () => {
  const findings = [findingOf('info'), findingOf('warning'), findingOf('error')];
  const parts = only(projectWith(findings)).projects[0]?.parts;
  expect(
    parts?.map(({ heading, asks, points }) => [
      heading,
      asks,
      ...points.map((each) => each.number),
    ]),
  ).toEqual([
    ['（一）须修改的问题', '修改要求', 1],
    ['（二）建议完善的问题', '修改要求', 2],
    ['（三）供参考的提示（不作为修改要求）', '参考建议', 3],
  ]);
  const [alone] = only(projectWith([findingOf('info')])).projects;
  expect(alone?.parts.map(({ heading }) => heading)).toEqual(['供参考的提示（不作为修改要求）']);
});

test('several projects are numbered, in the order in which they were found', () => {
  const files = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'];
  const projects = files.flatMap((file) => filedProjects(file, { 甲: { year: '（2023年度）' } }));
  const three = only(...projects.slice(0, 3));
  expect(three.leadIn).toContain('共3个项目（文件“a.xlsx”、“b.xlsx”、“c.xlsx”）。');
  expect(three.projects.map(({ heading }) => heading)).toEqual([
    ...['一、2024年职业技能培训补助', '二、2024年职业技能培训补助', '三、2024年职业技能培训补助'],
  ]);
  expect(only(...projects).leadIn).toContain(
    '共4个项目（文件“a.xlsx”、“b.xlsx”、“c.xlsx”等4个文件）。',
  );
  const many = Array.from({ length: 100 }, () => projectWith([]));
  const headings = only(...many).projects.map(({ heading }) => heading.split('、')[0]);
  expect([9, 10, 18, 19, 20, 98, 99].map((at) => headings[at])).toEqual([
    ...['十', '十一', '十九', '二十', '二十一', '九十九', '100'],
  ]);
});

test('the years of all forms are named, none where no form says one', () => {
  const [old, none] = [projectWith([], { year: 2023 }), projectWith([], { year: null })];
  expect(only(projectWith([]), old).title).toBe(
    `关于${UNIT}2023、2024年度项目支出绩效目标的审核意见`,
  );
  expect(only(none).title).toBe(`关于${UNIT}项目支出绩效目标的审核意见`);
});

test('what could not be judged gets no result, but the reason', () => {
  const blank = filedProjects('a.xlsx', {
    甲: {
      ...{ project: null, leader: null, total: null, fiscal: null, other: null, goal: null },
      indicators: [],
    },
  });
  const { projects, closing, note } = only(...blank);
  expect(projects[0]).toMatchObject({
    ...{ heading: '项目支出绩效目标表', proposed: null, parts: [] },
    facts: '表中没有可识别的预算资金数额；绩效目标表见文件“a.xlsx”，工作表“甲”（A1:I7）。',
    result: '建议审核结果：无法判断。表格尚未填写。',
  });
  expect(closing).toContain('重新报送');
  expect(note).not.toContain('口径');
  const [unread] = filedProjects('a.xlsx', { 甲: { indicators: [] } });
  expect(only(unread!).projects[0]).toMatchObject({
    proposed: null,
    result: `建议审核结果：无法判断。${unread!.summary.reason!.message}`,
  });
});

test('a check of ours that broke is not the fault of the unit, and leaves the result open', () => {
  const broken = findingOf('info', 'relevance', { rule: 'X00' });
  const { projects, closing } = only(projectWith([broken]));
  expect(projects[0]).toMatchObject({
    proposed: null,
    result: '有1项检查没有完成，请审核人员人工核对；不提出审核结果建议。',
    parts: [],
  });
  expect(closing).toBeNull();
});

test('自评表 are no goals: they get points, but no result', () => {
  const project = projectWith([findingOf('error')], {
    ...{ kind: 'self-evaluation', kindWord: '自评表', budget: null },
  });
  expect(only(project)).toMatchObject({
    title: `关于${UNIT}2024年度项目支出绩效自评的审核意见`,
    leadIn:
      '你单位报送的2024年度项目支出绩效自评表收悉，共1个项目（文件“目标表.xlsx”）。参照《项目支出绩效评价管理办法》（财预〔2020〕10号），现提出如下审核意见。',
    projects: [
      {
        heading: '2024年职业技能培训补助（自评表）',
        facts:
          '表中没有可识别的预算资金数额；自评表见文件“目标表.xlsx”，工作表“目标表”（A1:I13）。',
        proposed: null,
        result: '本表为自评表，不属于绩效目标审核，不提出审核结果建议。',
      },
    ],
    closing: '请你单位于　　　　年　　月　　日前，对照上述意见修改完善后重新报送。',
  });
  expect(only(project, projectWith([])).title).toContain('绩效目标的审核意见');
});

test('hidden sheets count nowhere; other forms are named; where there is nothing else there is no opinion', () => {
  const shown = filedProjects('a.xlsx', { 甲: {}, 草稿: { leader: null } }, ['草稿']);
  expect(only(...shown).projects).toHaveLength(1);
  const other = projectWith([], { kind: 'other', kindWord: '其他表' });
  expect(only(projectWith([]), other).leadIn).toContain(
    '共1个项目（文件“目标表.xlsx”）。另有1张表不是项目支出绩效目标表，不在本次审核范围。',
  );
  expect(opinionsOf([other])).toEqual([]);
  expect(opinionsOf(filedProjects('a.xlsx', { 草稿: {} }, ['草稿']))).toEqual([]);
  expect(opinionsOf([])).toEqual([]);
});

test('a unit gets one opinion however its name is spaced; files without a unit get one each', () => {
  const projects = [
    ...filedProjects('a.xlsx', { 甲: { unit: '某市财政局' } }),
    ...filedProjects('b.xlsx', { 甲: { unit: null }, 乙: { unit: null } }),
    ...filedProjects('c.xlsx', { 甲: { unit: '某市 财政局' } }),
    ...filedProjects('d.xlsx', { 甲: { unit: null } }),
  ];
  expect(
    opinionsOf(projects).map(({ unit, title, addressee, projects: own }) => [
      ...[unit, title, addressee, own.length],
    ]),
  ).toEqual([
    ['某市财政局', '关于某市财政局2024年度项目支出绩效目标的审核意见', '某市财政局：', 2],
    ['单位未填', '关于2024年度项目支出绩效目标的审核意见', '（表中未填单位名称）：', 2],
    ['单位未填', '关于2024年度项目支出绩效目标的审核意见', '（表中未填单位名称）：', 1],
  ]);
});

test('three cells are named, of four the last is counted; of one row the indicator is named once', () => {
  const labels = new Map([
    ['D8', { label: '指标值', of: '“期数”' }],
    ['F8', { label: '上年完成值', of: '“期数”' }],
    ['D9', { label: '指标值', of: '“人数”' }],
  ]);
  const pointOf = (...cells: string[]) => {
    const { place, label } = only(
      projectWith([findingOf('warning', 'relevance', { cells })], { labels }),
    ).projects[0]!.parts[0]!.points[0]!;
    return [place, label];
  };
  expect(pointOf('D8', 'F8')).toEqual(['目标表!D8、F8', '“期数”的指标值、上年完成值']);
  expect(pointOf('D8', 'D9')).toEqual(['目标表!D8、D9', '指标值']);
  expect(pointOf('D8', 'D9', 'Z9')).toEqual(['目标表!D8、D9、Z9', '指标值']);
  expect(pointOf('D8', 'F8', 'D8', 'Z9')).toEqual(['目标表!D8、F8、D8等4处', '指标值、上年完成值']);
  expect(pointOf('Z9')).toEqual(['目标表!Z9', '']);
});

test('what is no document is only referred to', () => {
  const citations = [ownReading('文字规范'), systemRule('计量单位')];
  const project = projectWith([findingOf('warning', 'relevance', { citations })]);
  expect(only(project).projects[0]?.parts[0]?.points[0]?.basis).toBe(
    '参照本工具口径　文字规范；参照系统填报口径　计量单位',
  );
});

test('a unit of 60 characters is written out, a longer one is cut', () => {
  const sixty = '局'.repeat(60);
  expect(only(projectWith([], { unit: sixty })).addressee).toBe(`${sixty}：`);
  expect(only(projectWith([], { unit: `${sixty}局` })).addressee).toBe(`${sixty}…：`);
});

test('nothing in it breaks a line, turns the text around or is forbidden in XML', () => {
  const hostile = '甲\u0000\u000b乙\n丙\ud800丁\u202e戊\uffff';
  const finding = findingOf('error', 'relevance', { message: hostile, advice: hostile });
  const changes = { unit: hostile, project: hostile, sheet: hostile, file: `/x/${hostile}.xlsx` };
  const opinion = only(projectWith([finding], changes));
  const clean = '甲 乙 丙丁戊';
  expect(opinion.projects[0]).toMatchObject({
    heading: clean,
    facts: `预算资金10万元；绩效目标表见文件“${clean}.xlsx”，工作表“${clean}”（A1:I13）。`,
    parts: [{ points: [{ place: `${clean}!D8`, problem: clean, request: clean }] }],
  });
  const strings = JSON.stringify(opinion);
  // JSON writes what must not be seen with a backslash.
  expect(strings).not.toMatch(/\\u|\\n|\u202e|\uffff/);
});

test('what was set aside is left out', () => {
  const entry = {
    ...{ sheet: '甲', cells: 'H4', rule: 'C03', message: '项目负责人未填写。', contents: '' },
    ...{ reason: '待任命', date: '2026-11-22', key: 'C03:leader', row: 4 },
  };
  const sheets = [{ ...formSheet({ leader: null }), name: '甲' }];
  const [with_, without] = [{ setAside: [entry] }, {}].map((options) =>
    only(...reviewedProjects('a.xlsx', checkWorkbook({ sheets }, options))),
  );
  expect(without?.projects[0]?.parts).toHaveLength(1);
  expect(with_?.projects[0]).toMatchObject({ proposed: '优', parts: [] });
});
