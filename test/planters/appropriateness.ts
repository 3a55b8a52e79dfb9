/** One planter a check of 适当性. */
import { type BedRow, type FormBed, textOf } from '../support/form-bed';
import { choose, onForm } from './planter';
import { GOAL } from './planter';

/** A 是/否 indicator among the qualities: no number, and nothing to grade. */
function yesNo(row: BedRow, scoringRule: string): void {
  Object.assign(row, { name: '培训档案建立情况', target: '是', lastYear: '是', scoringRule });
}

/** A word of degree that no other check minds but A20. */
function degree(row: BedRow, scoringRule: string, word: string): void {
  Object.assign(row, { name: '培训教学效果', target: word, lastYear: word, scoringRule });
}

export const a01 = onForm('A01', (bed, pick) => {
  const row = bed.rows[pick(bed.rows.length)]!;
  row.weight = Number(row.weight) + choose(pick, 1, 2, 0.5, -1);
  return { header: 'weight' };
});

export const a02 = onForm('A02', (bed, pick) => {
  const move = choose(pick, 5, 8, 10);
  const [from, to] = choose(
    pick,
    [bed.kinds.quality, bed.kinds.cost],
    [bed.kinds.cost, bed.kinds.benefit],
    [bed.kinds.deadline, bed.kinds.satisfaction],
  );
  from.weight = Number(from.weight) - move;
  to.weight = Number(to.weight) + move;
  return { header: 'weight' };
});

export const a03 = onForm('A03', (bed, pick) => {
  yesNo(bed.kinds.benefit, '直接赋分');
  bed.kinds.benefit.name = choose(pick, '培训基地挂牌情况', '学员档案管理情况');
  return [bed.kinds.benefit, 'weight'];
});

export const a04 = onForm('A04', (bed, pick) => {
  const [row, lastYear] = choose(
    pick,
    [bed.kinds.count, '5期'],
    [bed.kinds.people, '240人'],
    [bed.kinds.benefit, '85%'],
    [bed.kinds.satisfaction, '96%'],
  );
  row.lastYear = lastYear;
  return [row, 'target'];
});

export const a05 = onForm('A05', (bed, pick) => {
  bed.kinds.cost.lastYear = choose(pick, '450元/人', '499元/人', '300元/人');
  return [bed.kinds.cost, 'target'];
});

export const a06 = onForm('A06', (bed, pick) => {
  bed.kinds.quality.lastYear = choose(pick, '96%', '98.5%', '100%');
  return [bed.kinds.quality, 'target'];
});

export const a07 = onForm('A07', (bed, pick) => {
  const row = choose(pick, bed.kinds.count, bed.kinds.people);
  row.lastYear = row === bed.kinds.count ? '8期' : '400人';
  return [row, 'target'];
});

function satisfaction(bed: FormBed, share: string): void {
  bed.kinds.satisfaction.target = `≥${share}`;
  bed.kinds.satisfaction.lastYear = share;
  bed.goal = GOAL.replace('达到90%以上', `达到${share}`);
}

export const a08 = onForm('A08', (bed) => {
  satisfaction(bed, '100%');
  bed.kinds.satisfaction.target = '=100%';
  return [bed.kinds.satisfaction, 'target'];
});

export const a09 = onForm('A09', (bed, pick) => {
  satisfaction(bed, choose(pick, '60%', '80%', '84.9%'));
  return [bed.kinds.satisfaction, 'target'];
});

export const a10 = onForm('A10', (bed, pick) => {
  bed.goal = GOAL.replace('4期', '').replace('200人', '');
  const row = choose(pick, bed.kinds.count, bed.kinds.people);
  row.target = choose(pick, '≤', '<') + textOf(row.target).slice(1);
  return [row, 'target'];
});

export const a11 = onForm('A11', (bed, pick) => {
  bed.kinds.cost.target = choose(pick, '≥500元/人', '=500元/人', '>500元/人');
  return [bed.kinds.cost, 'target'];
});

export const a12 = onForm('A12', (bed) => {
  yesNo(bed.kinds.quality, '按照完成比例赋分');
  return [bed.kinds.quality, 'scoringRule'];
});

export const a13 = onForm('A13', (bed, pick) => {
  const row = choose(
    pick,
    bed.kinds.count,
    bed.kinds.people,
    bed.kinds.quality,
    bed.kinds.cost,
    bed.kinds.benefit,
  );
  row.scoringRule = '直接赋分';
  return [row, 'scoringRule'];
});

export const a14 = onForm('A14', (bed) => {
  bed.kinds.deadline.scoringRule = '按评判等级赋分';
  return [bed.kinds.deadline, 'scoringRule'];
});

export const a15 = onForm('A15', (bed, pick) => {
  yesNo(bed.kinds.quality, '按评判等级赋分');
  bed.kinds.quality.target = choose(pick, '是', '达标', '通过');
  bed.kinds.quality.lastYear = bed.kinds.quality.target;
  return [bed.kinds.quality, 'scoringRule'];
});

export const a16 = onForm('A16', (bed, pick) => {
  bed.kinds.satisfaction.scoringRule = choose(pick, '按照完成比例赋分', '按评判等级赋分');
  return [bed.kinds.satisfaction, 'scoringRule'];
});

export const a17 = onForm('A17', (bed, pick) => {
  const row = choose(pick, bed.kinds.count, bed.kinds.quality, bed.kinds.benefit, bed.kinds.cost);
  row.scoringRule = '满意度赋分';
  return [row, 'scoringRule'];
});

export const a18 = onForm('A18', (bed, pick) => {
  bed.kinds.people.lastYear = choose(pick, '0.02万人', '200人次');
  return [bed.kinds.people, 'target'];
});

export const a19 = onForm('A19', (bed, pick) => {
  const row = choose(pick, bed.kinds.count, bed.kinds.quality, bed.kinds.benefit);
  row.lastYear = choose(pick, '良好', '2023年11月底前');
  return [row, 'target'];
});

export const a20 = onForm('A20', (bed, pick) => {
  degree(bed.kinds.quality, '按评判等级赋分', choose(pick, '有效提升', '良好', '持续改善'));
  return [bed.kinds.quality, 'target'];
});

export const a21 = onForm('A21', (bed, pick) => {
  bed.kinds.quality.target = choose(pick, '≥105%', '>100%', '=120%');
  return [bed.kinds.quality, 'target'];
});

export const a22 = onForm('A22', (bed, pick) => {
  const [high, low] = choose(pick, [8, 2], [9, 1]);
  bed.kinds.count.weight = high;
  bed.kinds.people.weight = low;
  return [bed.kinds.count, 'weight'];
});

export const a23 = onForm('A23', (bed, pick) => {
  const name = choose(pick, '实训耗材损耗率', '培训场地占用比例');
  Object.assign(bed.kinds.cost, { name, target: '≤5%', lastYear: '5%' });
  return [bed.kinds.cost, 'name'];
});

export const a24 = onForm('A24', (bed, pick) => {
  const count = choose(pick, 20, 35);
  bed.goal = `${GOAL}为${count}名困难学员发放生活补贴。`;
  Object.assign(bed.kinds.people, {
    name: '发放困难学员生活补贴人数',
    target: `≥${count}名`,
    lastYear: `${count}名`,
  });
  return [bed.kinds.people, 'target'];
});

export const a25 = onForm('A25', (bed, pick) => {
  if (pick(2) === 0) bed.kinds.quality.target = choose(pick, '≤95%', '<95%');
  else Object.assign(bed.kinds.quality, { name: '学员投诉率', target: '≥2%', lastYear: '2%' });
  return [bed.kinds.quality, 'target'];
});

export const a26 = onForm(
  'A26',
  (bed, pick) => {
    degree(bed.kinds.quality, '直接赋分', choose(pick, '有效提升', '良好', '持续改善'));
    return [bed.kinds.quality, 'scoringRule'];
  },
  { A20: 'a word of degree cannot be measured either' },
);
