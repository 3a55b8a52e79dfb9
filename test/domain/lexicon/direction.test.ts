import { direction, directionOfName, directionOfRow } from '../../../src/domain/lexicon/direction';
import { GAIN } from '../../../src/domain/lexicon/gain';
import { HARM } from '../../../src/domain/lexicon/harm';
import { HANDLING } from '../../../src/domain/lexicon/remedy';
import { parseValue } from '../../../src/domain/value/parse-value';

test.each(HARM.flatMap((word) => [`${word}率`, `${word}数`, `新增${word}人数`, `年度${word}情况`]))(
  '%s: fewer is better',
  (name) => {
    expect(directionOfName(name)).toBe('down');
  },
);

test.each(HARM)('%s dealt with: more is better', (word) => {
  expect(directionOfName(`${word}处理率`)).toBe('up');
  expect(directionOfName(`${word}整改率`)).toBe('up');
  expect(directionOfName(`${word}下降率`)).toBe('up');
  expect(directionOfName(`${word}增长率`)).toBe('down');
  expect(directionOfName(`无${word}率`)).toBe('up');
});

test.each([...GAIN, ...HANDLING])('%s率: more is better, 未%s率: fewer', (word) => {
  expect(directionOfName(`项目${word}率`)).toBe('up');
  expect(directionOfName(`项目未${word}率`)).toBe('down');
});

test.each([
  ...['学生辍学率', '脱贫家庭子女辍学率', '设施空置率', '返贫人数', '盗窃发案数', '闲置资产金额'],
  ...['不良贷款率', '逾期贷款余额', '拖欠农民工工资金额', '登记失业人员数', '空置房屋套数'],
  ...['越级上访事件发生率', '矛盾纠纷发生率', '贫困发生率', '责任退兵率', '火灾起数', '较大事故'],
  ...[
    '指标1：投诉次数',
    '投诉率（%）',
    '投诉率≤5%',
    '重大安全责任事故发生次数',
    '生产安全事故死亡人数',
  ],
  ...['处理差错率', '补贴发放差错率', '业务办理投诉件数', '整改逾期率', '防止返贫监测对象返贫率'],
  ...['事故上升率', '管网漏损率', '单位产值能耗', '污染物排放量', '黑臭水体数量', '出生缺陷发生率'],
  ...['科目调整次数', '预算调整次数', '设计变更次数', '返工次数', '遗留问题数'],
  ...['不合格率', '未完成率', '未及时办结件数', '不满意人数', '渗漏率'],
  ...['响应时间', '故障修复时间', '审批时限', '工期', '平均住院日', '担保费率', '办案经费控制数'],
])('%s: fewer is better', (name) => {
  expect(directionOfName(name)).toBe('down');
});

test.each([
  ...[
    '投诉处理率',
    '投诉办结率',
    '案件办结率',
    '污染治理率',
    '违法行为查处率',
    '返贫防止率',
    '隐患整改率',
  ],
  ...[
    '纠纷发生化解率',
    '逾期贷款回收率',
    '失业率下降率',
    '能耗降低率',
    '办理时限压缩比例',
    '融资成本降低率',
  ],
  ...[
    '道路安全隐患减少情况',
    '安全生产无事故率',
    '群众满意度',
    '困难人员就业率',
    '响应时间达标率',
    ...['渗漏处理率', '灾难救助率', '黑臭水体消除比例', '避难安置率', '跑冒滴漏治理率'],
  ],
])('%s: more is better', (name) => {
  expect(directionOfName(name)).toBe('up');
});

test.each([
  ...[
    '培训班期数',
    '案件数',
    '信访举报件数',
    '受理投诉件数',
    '处理投诉件数',
    '减少投诉件数',
    '无事故天数',
  ],
  ...[
    '减排量',
    '脱贫人数',
    '闲置资产盘活数',
    '失业人员再就业人数',
    '失业人员培训人数',
    '帮扶失业人员数',
  ],
  ...[
    '违法行为查处数',
    '查处违法案件数',
    '垃圾处理量',
    '危房改造户数',
    '伤亡人员抚恤人数',
    '拆除违法建筑面积',
  ],
  ...[
    '病虫害防治面积',
    '水土流失治理面积',
    '污染地块修复面积',
    '排水量',
    '社会保险缴费率',
    '免费率',
  ],
  ...[
    '产量下降率',
    '使用年限',
    '质保期限',
    '事故保险金额',
    '非遗展演场次',
    '成本控制率',
    ...[
      '疫情控制率',
      '清收逾期贷款余额',
      '挽回经济损失金额',
      '节约能耗',
      '扑救火灾次数',
      '统防统治病虫害面积',
    ],
    ...[
      '治理地质灾害隐患点数',
      '灾难救助人数',
      '游客平均停留天数',
      '消费率',
      '刑事案件审结数',
      '撂荒地复耕面积',
    ],
  ],
])('%s: the name does not say', (name) => {
  expect(directionOfName(name)).toBe(null);
  expect(direction(name)).toBe('up');
});

test('a response time in percent is a share of answers in time', () => {
  expect(directionOfName('响应时间', '小时')).toBe('down');
  expect(directionOfName('响应时间', '%')).toBe(null);
});

test.each([
  ['>=3', '投诉次数', 'up'],
  ['>3', '投诉次数', 'up'],
  ['=3', '指标1：投诉次数', 'down'],
  ['3', '响应时间', 'down'],
  ['3', '投诉及时处理率', 'up'],
  ['<=3', '建设数量', 'down'],
  ['<3', '建设数量', 'down'],
  ['3', '建设数量', 'up'],
])('%s under %s: better is %s', (raw, name, expected) => {
  expect(direction(name, parseValue(raw))).toBe(expected);
});

test.each([
  ['500元', '人均培训成本', 'down'],
  ['=500元', '人均培训成本', 'down'],
  ['≥500元', '人均培训成本', 'up'],
  ['500元', '成本节约额', 'up'],
  ['95%', '污染治理率', 'up'],
])('%s for %s among the costs: better is %s', (raw, name, expected) => {
  const row = { name, level1: '成本指标', level2: '经济成本指标' };
  expect(directionOfRow(row, parseValue(raw))).toBe(expected);
  expect(
    directionOfRow({ ...row, level1: null, level2: '社会效益指标' }, parseValue('500元')),
  ).toBe(direction(name));
});

test('a name as long as a cell may be is judged at once', () => {
  expect(directionOfName(`${'投诉'.repeat(16_000)}率`)).toBe('down');
  expect(directionOfName('无重大'.repeat(10_000))).toBe(null);
});
