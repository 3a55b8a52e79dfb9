/** One planter a check of 可行性. */

import { choose, onForm } from './planter';
import { GOAL } from './planter';

export const f01 = onForm('F01', (bed, pick) => {
  bed.kinds.deadline.target = choose(pick, '2025年3月底前', '2023年11月底前', '2026年12月31日');
  return [bed.kinds.deadline, 'target'];
});

export const f02 = onForm('F02', (bed, pick) => {
  bed.kinds.deadline.target = choose(pick, '按时完成', '及时', '按期完成');
  bed.kinds.deadline.lastYear = bed.kinds.deadline.target;
  return [bed.kinds.deadline, 'target'];
});

export const f03 = onForm('F03', (bed, pick) => {
  bed.kinds.satisfaction.evidence = choose(pick, '说明材料', '原始凭证', '正式资料');
  return [bed.kinds.satisfaction, 'evidence'];
});

export const f04 = onForm('F04', (bed, pick) => {
  const row = choose(pick, bed.kinds.cost, bed.kinds.satisfaction);
  row.basis = choose(pick, '历史标准', '计划标准');
  return [row, 'basis'];
});

export const f05 = onForm('F05', (bed, pick) => {
  const other = choose(pick, 6, 8, 9.5);
  bed.other = other;
  bed.fiscal = 10 - other;
  return 'other';
});

export const f06 = onForm('F06', (bed, pick) => {
  bed.goal = `${GOAL}按${choose(pick, 300, 380, 900)}元/人的标准培训。`;
  return 'total';
});

export const f07 = onForm('F07', (bed, pick) => {
  Object.assign(bed.kinds.people, { name: '培训学员人数', target: '=200人' });
  const price = choose(pick, '400元/人', '450元/人', '300元/人');
  Object.assign(bed.kinds.cost, { target: `≤${price}`, lastYear: price });
  return 'total';
});
