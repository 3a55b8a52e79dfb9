/** One planter a check of 相关性. */

import { choose, onForm } from './planter';
import { GOAL } from './planter';

export const r01 = onForm('R01', (bed, pick) => {
  if (pick(3) === 0) {
    bed.goal = `${GOAL}${choose(pick, '全年零投诉。', '学员上访发生率为零。')}`;
    return 'goal';
  }
  if (pick(2) === 0) {
    bed.goal = `${GOAL}发放学员生活补贴、${choose(pick, '护理费', '慰问金')}。`;
    bed.kinds.benefit.name = '生活补贴发放率';
    return 'goal';
  }
  const [goal, row] = choose(pick, ['三项', '两项'], ['四项', '三项']);
  bed.goal = `${GOAL}保障${goal}费用及时支付。`;
  bed.kinds.quality.name = `${row}费用支付准确率`;
  return 'goal';
});

export const r02 = onForm('R02', (bed, pick) => {
  bed.kinds.count.weight = 4;
  bed.kinds.people.weight = 3;
  const name = choose(pick, '采购消防器材数', '道路绿化株数', '除雪里程数');
  const row = bed.add(bed.kinds.people, { name, target: '≥20套', lastYear: '20套', weight: 3 });
  return [row, 'name'];
});

export const r03 = onForm('R03', (bed, pick) => {
  const [target, lastYear] = choose(pick, ['≥300人', '200人'], ['≥150人', '150人']);
  Object.assign(bed.kinds.people, { target, lastYear });
  return [bed.kinds.people, 'target'];
});

export const r04 = onForm('R04', (bed, pick) => {
  if (pick(2) === 0) {
    bed.goal = GOAL.replace('学员满意度', choose(pick, '学员家长满意度', '用人企业的满意度'));
    return [bed.kinds.satisfaction, 'name'];
  }
  bed.kinds.satisfaction.target = choose(pick, '≥92%', '≥95%', '≥98%');
  return [bed.kinds.satisfaction, 'target'];
});

export const r05 = onForm('R05', (bed, pick) => {
  Object.assign(bed.kinds.quality, { name: '培训场地数量', target: '≥25处', lastYear: '25处' });
  if (pick(2) === 0) return [bed.kinds.quality, 'name'];
  Object.assign(bed.kinds.quality, { name: '学员考核合格率', target: '≥95%', lastYear: '95%' });
  Object.assign(bed.kinds.benefit, { name: '缴纳税费', target: '≥100万元', lastYear: '100万元' });
  return [bed.kinds.benefit, 'name'];
});

export const r06 = onForm('R06', (bed, pick) => {
  bed.project = choose(
    pick,
    ...['2024年国有金融企业奖励', '2024年冬季清雪设备租赁'],
    ...['2024年职业技能培训及建国前工人相关经费', '2024年职业技能培训集团资本金'],
  );
  return 'project';
});

export const r07 = onForm('R07', (bed, pick) => {
  const [usual, other] = choose(pick, ['残疾人', '残障人'], ['离退休人员', '退离休人员']);
  bed.goal = `${GOAL}方便${usual}参加培训。`;
  bed.kinds.benefit.name = `${other}岗位技能提升率`;
  return [bed.kinds.benefit, 'name'];
});

export const r08 = onForm('R08', (bed, pick) => {
  Object.assign(bed.kinds.deadline, {
    name: choose(pick, '财政资金执行率', '预算执行率', '预算支出进度'),
    ...{ target: '=100%', lastYear: '100%', scoringRule: '按照完成比例赋分' },
  });
  return [bed.kinds.deadline, 'name'];
});

export const r09 = onForm('R09', (bed, pick) => {
  bed.goal = choose(
    pick,
    '2024年举办职业技能培训班，提高学员岗位技能，输送合格人才。',
    '依据某人社〔2023〕15号文件，于2024年11月底前完成学员培训，提高岗位技能。',
  );
  return 'goal';
});

export const r10 = onForm('R10', (bed, pick) => {
  bed.goal = `${GOAL}${choose(pick, '满足岗位用工的需求。', '适应岗位变化的需要。', '对培训情况跟踪落实。')}`;
  return 'goal';
});

export const r11 = onForm('R11', (bed, pick) => {
  const other = choose(pick, bed.kinds.count, bed.kinds.people);
  other.lastYear = other === bed.kinds.count ? '3期' : '190人';
  bed.goal = `${GOAL}本年只支付尾款。`;
  return [other === bed.kinds.count ? bed.kinds.people : bed.kinds.count, 'target'];
});

export const r12 = onForm('R12', (bed, pick) => {
  bed.total = 9;
  bed.fiscal = 9;
  bed.goal = GOAL.replace('10万元', '9万元');
  bed.kinds.benefit.name = choose(pick, '产业工人现代化水平提升率', '国有资产保值增值率');
  return [bed.kinds.benefit, 'name'];
});

export const r13 = onForm('R13', (bed, pick) => {
  if (pick(3) === 0) {
    Object.assign(bed.kinds.people, {
      name: choose(pick, '组织培训班场次', '开展职业技能培训班场数'),
      target: '≥4场',
      lastYear: '4场',
    });
    bed.kinds.count.name = '举办培训班期数';
    return [bed.kinds.count, 'name'];
  }
  const times = choose(pick, 3, 5, 6);
  Object.assign(bed.kinds.count, {
    name: '集中培训次数',
    target: `=${times}次`,
    lastYear: `${times}次`,
  });
  Object.assign(bed.kinds.people, {
    name: '参训学员人次数',
    target: `=${times * 200}人次`,
    lastYear: `${times * 200}人次`,
  });
  return [bed.kinds.count, 'name'];
});
