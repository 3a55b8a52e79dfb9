/** One planter a check of 一致性（勾稽）. */
import { snapshotOf, type GridCell } from '../support/snapshot';
import {
  CLEAN_ROWS,
  type EvaluatedCells,
  rowsWith,
  selfEvaluationSheet,
  type SelfEvaluationOptions,
} from '../support/self-evaluation';
import { textOf } from '../support/form-bed';
import { choose, onForm, onSheet, type Pick, type Planter } from './planter';
import { GOAL } from './planter';

export const k01 = onForm('K01', (bed, pick) => {
  bed.fiscal = choose(pick, 8, 9.98, 12);
  return 'total';
});

export const k02 = onForm('K02', (bed, pick) => {
  const amount = choose(pick, '12万元', '100100元', '5万元');
  Object.assign(bed.kinds.cost, { name: '培训总费用', target: `≤${amount}`, lastYear: amount });
  return [bed.kinds.cost, 'target'];
});

export const k03 = onForm('K03', (bed, pick) => {
  bed.goal = `${GOAL}授课费800元/天*50天=${choose(pick, '4.5万元', '3.99万元', '41000元')}。`;
  return 'goal';
});

export const k04 = onForm('K04', (bed, pick) => {
  const training = choose(pick, '8', '9.5', '12');
  bed.goal = `${GOAL}共安排资金10万元，其中培训费${training}万元，教材费3万元。`;
  return 'goal';
});

export const k05 = onForm('K05', (bed, pick) => {
  bed.goal = GOAL.replace('使用财政资金10万元', `安排资金${choose(pick, '12', '8.8', '100')}万元`);
  return 'goal';
});

export const k06 = onForm('K06', (bed, pick) => {
  bed.goal = `${GOAL}生活补贴按200元/月*42人*12个月发放。`;
  const times = choose(pick, '500人次', '480人次');
  Object.assign(bed.kinds.people, {
    ...{ name: '生活补贴发放人次数', target: `≥${times}`, lastYear: times },
  });
  return [bed.kinds.people, 'target'];
});

export const k07 = onForm('K07', (bed, pick) => {
  bed.goal = `${GOAL}开展实训巡查。`;
  const [year, month] = choose(pick, ['50次', '4次'], ['100次', '8次']);
  Object.assign(bed.kinds.count, { name: '实训巡查次数', target: `≥${year}`, lastYear: year });
  Object.assign(bed.kinds.people, {
    name: '每月实训巡查次数',
    target: `≥${month}`,
    lastYear: month,
  });
  return [bed.kinds.people, 'target'];
});

export const k08 = onForm('K08', (bed, pick) => {
  bed.goal = `${GOAL}购置教材。`;
  Object.assign(bed.kinds.people, { name: '教材购置数量', target: '=200册', lastYear: '200册' });
  Object.assign(bed.kinds.cost, {
    name: '教材单价',
    target: '≤20元/册',
    lastYear: '20元/册',
    weight: 10,
  });
  const amount = choose(pick, '1万元', '5000元', '3900元');
  const row = bed.add(bed.kinds.cost, {
    name: '教材购置费',
    target: `≤${amount}`,
    lastYear: amount,
  });
  return [row, 'target'];
});

export const k09 = onForm('K09', (bed, pick) => {
  bed.neighbours = [choose(pick, '2024年职业技能培训补助', '职业技能培训补助2024年')];
  return 'project';
});

interface Period {
  readonly period: number;
  readonly year: number;
}

function withPeriod({ period, year }: Period) {
  const rows: GridCell[][] = [
    ['项目支出绩效目标申报表'],
    ['（2024年度）'],
    ['预算单位', '某市城市管理局'],
    ['项目名称', '城管执法车辆更新'],
    ['项目资金（万元）', '中期资金总额：', period, '年度资金总额：', year],
    [null, '其中：财政拨款', period, '其中：财政拨款', year],
    ['年度总体目标', '更新执法车辆10辆，车辆合格率达到100%，保障执法工作正常开展。'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '更新执法车辆数量', '≥10辆'],
    [null, '质量指标', '更新车辆合格率', '=100%'],
    [null, '时效指标', '车辆更新完成时间', '2024年10月底前'],
    ['成本指标', '经济成本指标', '单车购置成本', '≤17万元/辆'],
    ['效益指标', '社会效益指标', '执法事项办结率', '≥95%'],
    ['满意度指标', '服务对象满意度指标', '市民满意度', '≥90%'],
  ];
  return snapshotOf({
    name: '申报表',
    rows,
    merges: ['A1:E1', 'A2:E2', 'B3:E3', 'B4:E4', 'B7:E7'],
  });
}

export const k10 = onSheet('K10', withPeriod, { period: 170, year: 170 }, (pick) => {
  const year = choose(pick, 170.02, 171, 340);
  return { parts: { period: 170, year }, cell: 'C5' };
});

export const k11 = onForm('K11', (bed, pick) => {
  bed.goal = GOAL.replace('使用财政资金10万元', `申请资金${choose(pick, '10元', '10亿元')}`);
  return 'goal';
});

export const k12 = onForm('K12', (bed, pick) => {
  const row = choose(pick, bed.kinds.cost, bed.kinds.benefit, bed.kinds.satisfaction);
  row.level1 = `${textOf(row.level1)}${choose(pick, '（30分）', '(15分)', '（50分）')}`;
  return [row, 'level1'];
});

/** In place of a benefit in words of degree, which A20 and N16 find. */
const MEASURED: EvaluatedCells = [
  ...(['效益指标', '社会效益指标', '学员岗位技能提升率'] as const),
  ...(['≥80%', '85%', 30, 30, null] as const),
];

function onSelfEvaluation(
  rule: string,
  spoil: (pick: Pick) => readonly [SelfEvaluationOptions, string],
  also: Planter['also'] = {},
): Planter {
  const draw = ({
    options,
    merges,
  }: {
    options: SelfEvaluationOptions;
    merges: readonly string[];
  }) => {
    const rows = (options.rows ?? CLEAN_ROWS).map((row, at) => (at === 2 ? MEASURED : row));
    return selfEvaluationSheet({ ...options, rows, merges });
  };
  return {
    rule,
    also,
    plant: (pick) => {
      const merges = choose(pick, [], ['A7:A8']);
      const [options, cell] = spoil(pick);
      return onSheet(rule, draw, { options: {}, merges }, () => ({
        parts: { options, merges },
        cell,
      })).plant(pick);
    },
  };
}

export const k13 = onSelfEvaluation('K13', (pick) => [
  { funds: [20, 20, 20, 10, choose(pick, '90%', '99%', 0.8), 10] },
  'G5',
]);

export const k14 = onSelfEvaluation('K14', (pick) => {
  const score = choose(pick, 9, 2, 6.5);
  return [{ funds: [20, 20, 15, 10, '75%', score], total: 90 + score }, 'H5'];
});

export const k15 = onSelfEvaluation('K15', (pick) => {
  const score = choose(pick, 38, 20);
  const rows = rowsWith(0, { actual: '3期', score, deviation: '一期未开班' });
  return [{ rows, total: 60 + score }, 'G7'];
});

export const k16 = onSelfEvaluation('K16', (pick) => {
  const rows = rowsWith(0, { actual: '3期', score: 30, deviation: choose(pick, null, '无', '—') });
  return [{ rows, total: 90 }, 'H7'];
});

export const k17 = onSelfEvaluation('K17', (pick) => [
  { rows: rowsWith(0, { actual: choose(pick, '6期', '8期', '40期') }) },
  'E7',
]);

export const k18 = onSelfEvaluation('K18', (pick) =>
  pick(2) === 0
    ? [{ total: choose(pick, 98, 60, 99) }, 'G11']
    : [{ footer: [['自评等级', choose(pick, '良', '中', '差')]] }, 'B12'],
);
