/** Four clean 绩效目标表 of different fields of work. */
import type { RowKind } from '../../src/rules/engine/example';

/** 一级, 二级, 三级指标, 指标值, 依据, 上年完成值, 权重, 赋分规则, 佐证资料. */
export type WrittenRow = readonly (string | number)[];

export interface CleanForm {
  readonly unit: string;
  readonly project: string;
  /** 万元, all of it 财政拨款. */
  readonly total: number;
  readonly goal: string;
  readonly rows: Readonly<Record<RowKind, WrittenRow>>;
}

type Core = readonly [name: string, target: string, lastYear: string];

const PROPORTION = '按照完成比例赋分';

function rowsOf(cores: Readonly<Record<RowKind, Core>>): CleanForm['rows'] {
  const row = (
    kind: RowKind,
    [level1, level2, basis, weight, rule, evidence]: WrittenRow,
  ): WrittenRow => {
    const [name, target, lastYear] = cores[kind];
    return [level1!, level2!, name, target, basis!, lastYear, weight!, rule!, evidence!];
  };
  return {
    count: row('count', ['产出指标', '数量指标', '计划标准', 5, PROPORTION, '原始凭证']),
    people: row('people', ['产出指标', '数量指标', '计划标准', 5, PROPORTION, '原始凭证']),
    quality: row('quality', ['产出指标', '质量指标', '历史标准', 15, PROPORTION, '工作资料']),
    deadline: row('deadline', ['产出指标', '时效指标', '计划标准', 15, '直接赋分', '正式资料']),
    cost: row('cost', ['成本指标', '经济成本指标', '预算支出标准', 20, PROPORTION, '原始凭证']),
    benefit: row('benefit', ['效益指标', '社会效益指标', '行业标准', 20, PROPORTION, '工作资料']),
    satisfaction: row('satisfaction', [
      ...['满意度指标', '服务对象满意度指标', '其他标准', 10, '满意度赋分', '工作资料'],
    ]),
  };
}

export const FIELDS_OF_WORK = {
  training: {
    unit: '某市人力资源和社会保障局',
    project: '2024年职业技能培训补助',
    total: 10,
    goal: '2024年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。',
    rows: rowsOf({
      count: ['培训班期数', '≥4期', '4期'],
      people: ['参训学员人数', '≥200人', '200人'],
      quality: ['学员考核合格率', '≥95%', '95%'],
      deadline: ['培训完成时间', '2024年11月底前', '2023年11月底前'],
      cost: ['人均培训成本', '≤500元/人', '500元/人'],
      benefit: ['学员岗位技能提升率', '≥80%', '78%'],
      satisfaction: ['参训学员满意度', '≥90%', '90%'],
    }),
  },
  roads: {
    unit: '某县交通运输局',
    project: '2024年农村公路养护',
    total: 180,
    goal: '2024年使用财政资金180万元，养护农村公路60公里，修补路面5000平方米，养护工程验收合格率达到98%以上，沿线群众满意度达到90%以上，改善群众出行条件。',
    rows: rowsOf({
      count: ['养护农村公路里程', '≥60公里', '60公里'],
      people: ['修补路面面积', '≥5000平方米', '5000平方米'],
      quality: ['养护工程验收合格率', '≥98%', '98%'],
      deadline: ['养护完成时间', '2024年10月底前', '2023年10月底前'],
      cost: ['公路养护单位成本', '≤3万元/公里', '3万元/公里'],
      benefit: ['农村公路优良路率', '≥85%', '84%'],
      satisfaction: ['沿线群众满意度', '≥90%', '90%'],
    }),
  },
  relief: {
    unit: '某区民政局',
    project: '2024年困难群众临时救助',
    total: 120,
    goal: '2024年使用财政资金120万元，救助困难群众500人，走访困难家庭80户，救助对象认定准确率达到98%以上，救助对象满意度达到92%以上，保障困难群众基本生活。',
    rows: rowsOf({
      count: ['走访困难家庭户数', '≥80户', '80户'],
      people: ['救助困难群众人数', '≥500人', '500人'],
      quality: ['救助对象认定准确率', '≥98%', '98%'],
      deadline: ['救助金发放完成时间', '2024年12月15日前', '2023年12月15日前'],
      cost: ['人均救助标准', '≤2400元/人', '2400元/人'],
      benefit: ['困难群众基本生活保障率', '≥95%', '94%'],
      satisfaction: ['救助对象满意度', '≥92%', '92%'],
    }),
  },
  systems: {
    unit: '某市大数据中心',
    project: '2024年政务信息系统运行维护',
    total: 50,
    goal: '2024年使用财政资金50万元，运行维护政务信息系统5个，开展系统巡检48次，系统正常运行率达到99%以上，系统使用人员满意度达到90%以上，保障政务服务网上办理。',
    rows: rowsOf({
      count: ['运行维护信息系统数量', '≥5个', '5个'],
      people: ['系统巡检次数', '≥48次', '48次'],
      quality: ['系统正常运行率', '≥99%', '99%'],
      deadline: ['系统维护完成时间', '2024年12月20日前', '2023年12月20日前'],
      cost: ['单个系统运行维护成本', '≤10万元/个', '10万元/个'],
      benefit: ['政务服务网上办理率', '≥90%', '88%'],
      satisfaction: ['系统使用人员满意度', '≥90%', '90%'],
    }),
  },
} as const satisfies Readonly<Record<string, CleanForm>>;
export type FieldOfWork = keyof typeof FIELDS_OF_WORK;
