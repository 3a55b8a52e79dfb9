import { projectNameUnmentioned } from '../../../src/rules/relevance/r06-project-name-unmentioned';
import { found, runCheck } from '../../support/form';
import { snapshotOf } from '../../support/snapshot';

describe('R06 名称与表内容不符', () => {
  test('unmentioned', () => {
    const [project, goal] = ['国有金融企业奖励', '2024年培训学员200人。'];
    expect(found(projectNameUnmentioned, { project, goal })).toEqual([
      'R06 info C4 C6: 项目名称“国有金融企业奖励”的内容在目标和指标里都没有出现。',
    ]);
  });

  test.each([
    [
      '2024年某公司离休人员及建国前工人相关经费（国资）',
      '对离休人员5人发放采暖费。',
      '“建国前工人”在目标和指标里都没有出现',
    ],
    [
      '2024年安排环卫集团有限公司注册资本金',
      '归还环卫集团到期贷款本息。',
      '“资本金”在目标和指标里都没有出现',
    ],
    [
      '农业信贷担保费补助',
      '发挥农业信贷担保作用，担保费率不高于1%。',
      '“担保费补助”在目标和指标里都没有出现',
    ],
    [
      '“四好农村路”、“三个一号旅游路”工作经费',
      '“四好农村路”、“三大板块旅游路”勘察设计审批。',
      '“三个一号旅游路”在目标里写作“三大板块旅游路”',
    ],
  ])('one part of %s', (project, goal, what) => {
    expect(found(projectNameUnmentioned, { project, goal })).toEqual([
      `R06 info C4 C6: 项目名称中的${what}。`,
    ]);
  });

  test.each([
    ['离休人员及建国前工人相关经费', '发放离休人员、建国前老工人采暖费。'],
    ['涉及民生的培训补助', '培训学员200人。'],
    ['职业技能培训及时补贴', '职业技能培训200人。'],
    ['培训设备购置及运转经费', '采购培训设备20台。'],
    ['某集团注册资本金', '拨付集团资本，补充流动资金。'],
    ['一次性抚恤金补助', '发放丧葬抚恤费用2人。'],
    ['农村居民电费补贴', '为农村居民减免用电支出。'],
    ['取暖费补助', '发放取暖费12户。'],
    ['“双百”培训行动', '举办“千人”培训行动，培训学员200人。'],
  ])('%s: all is mentioned', (project, goal) => {
    expect(found(projectNameUnmentioned, { project, goal })).toEqual([]);
  });

  test('a form that is cut off before its indicators only counts by what it writes otherwise', () => {
    const cut = (goal: string) =>
      snapshotOf({
        name: '目标表',
        rows: [
          ['项目支出绩效目标表'],
          ['项目名称', '“四好农村路”、“三个一号旅游路”工作经费及设施养护经费'],
          ['主管部门', '某市交通运输局', '实施单位', '某市公路中心'],
          ['项目资金（万元）', '年度资金总额：', 25],
          ['实施期目标', goal],
        ],
      });
    expect(
      runCheck(projectNameUnmentioned, cut('开展“三大板块旅游路”的勘察设计审批工作。')),
    ).toEqual([expect.objectContaining({ cells: ['B2', 'B5'] })]);
    expect(found(projectNameUnmentioned, cut('开展勘察设计审批工作。'))).toEqual([]);
  });
});
