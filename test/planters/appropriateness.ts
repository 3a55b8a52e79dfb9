/** One planter a check of 适当性. */
import { type BedRow, type FormBed, GOAL, textOf } from './form-bed';
import { choose, onForm } from './planter';

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
    [bed.passed, bed.cost],
    [bed.cost, bed.skill],
    [bed.deadline, bed.satisfied],
  );
  from.weight = Number(from.weight) - move;
  to.weight = Number(to.weight) + move;
  return { header: 'weight' };
});

export const a03 = onForm('A03', (bed, pick) => {
  yesNo(bed.skill, '直接赋分');
  bed.skill.name = choose(pick, '培训基地挂牌情况', '学员档案管理情况');
  return [bed.skill, 'weight'];
});

export const a04 = onForm('A04', (bed, pick) => {
  const [row, lastYear] = choose(
    pick,
    [bed.periods, '5期'],
    [bed.students, '240人'],
    [bed.skill, '85%'],
    [bed.satisfied, '96%'],
  );
  row.lastYear = lastYear;
  return [row, 'target'];
});

export const a05 = onForm('A05', (bed, pick) => {
  bed.cost.lastYear = choose(pick, '450元/人', '499元/人', '300元/人');
  return [bed.cost, 'target'];
});

export const a06 = onForm('A06', (bed, pick) => {
  bed.passed.lastYear = choose(pick, '96%', '98.5%', '100%');
  return [bed.passed, 'target'];
});

export const a07 = onForm('A07', (bed, pick) => {
  const row = choose(pick, bed.periods, bed.students);
  row.lastYear = row === bed.periods ? '8期' : '400人';
  return [row, 'target'];
});

function satisfaction(bed: FormBed, share: string): void {
  bed.satisfied.target = `≥${share}`;
  bed.satisfied.lastYear = share;
  bed.goal = GOAL.replace('达到90%以上', `达到${share}`);
}

export const a08 = onForm('A08', (bed) => {
  satisfaction(bed, '100%');
  bed.satisfied.target = '=100%';
  return [bed.satisfied, 'target'];
});

export const a09 = onForm('A09', (bed, pick) => {
  satisfaction(bed, choose(pick, '60%', '80%', '84.9%'));
  return [bed.satisfied, 'target'];
});

export const a10 = onForm('A10', (bed, pick) => {
  bed.goal = GOAL.replace('4期', '').replace('200人', '');
  const row = choose(pick, bed.periods, bed.students);
  row.target = choose(pick, '≤', '<') + textOf(row.target).slice(1);
  return [row, 'target'];
});

export const a11 = onForm('A11', (bed, pick) => {
  bed.cost.target = choose(pick, '≥500元/人', '=500元/人', '>500元/人');
  return [bed.cost, 'target'];
});

export const a12 = onForm('A12', (bed) => {
  yesNo(bed.passed, '按照完成比例赋分');
  return [bed.passed, 'scoringRule'];
});

export const a13 = onForm('A13', (bed, pick) => {
  const row = choose(pick, bed.periods, bed.students, bed.passed, bed.cost, bed.skill);
  row.scoringRule = '直接赋分';
  return [row, 'scoringRule'];
});

export const a14 = onForm('A14', (bed) => {
  bed.deadline.scoringRule = '按评判等级赋分';
  return [bed.deadline, 'scoringRule'];
});

export const a15 = onForm('A15', (bed, pick) => {
  yesNo(bed.passed, '按评判等级赋分');
  bed.passed.target = choose(pick, '是', '达标', '通过');
  bed.passed.lastYear = bed.passed.target;
  return [bed.passed, 'scoringRule'];
});

export const a16 = onForm('A16', (bed, pick) => {
  bed.satisfied.scoringRule = choose(pick, '按照完成比例赋分', '按评判等级赋分');
  return [bed.satisfied, 'scoringRule'];
});

export const a17 = onForm('A17', (bed, pick) => {
  const row = choose(pick, bed.periods, bed.passed, bed.skill, bed.cost);
  row.scoringRule = '满意度赋分';
  return [row, 'scoringRule'];
});

export const a18 = onForm('A18', (bed, pick) => {
  bed.students.lastYear = choose(pick, '0.02万人', '200人次');
  return [bed.students, 'target'];
});

export const a19 = onForm('A19', (bed, pick) => {
  const row = choose(pick, bed.periods, bed.passed, bed.skill);
  row.lastYear = choose(pick, '良好', '2023年11月底前');
  return [row, 'target'];
});

export const a20 = onForm('A20', (bed, pick) => {
  degree(bed.passed, '按评判等级赋分', choose(pick, '有效提升', '良好', '持续改善'));
  return [bed.passed, 'target'];
});

export const a21 = onForm('A21', (bed, pick) => {
  bed.passed.target = choose(pick, '≥105%', '>100%', '=120%');
  return [bed.passed, 'target'];
});

export const a22 = onForm('A22', (bed, pick) => {
  const [high, low] = choose(pick, [8, 2], [9, 1]);
  bed.periods.weight = high;
  bed.students.weight = low;
  return [bed.periods, 'weight'];
});

export const a23 = onForm('A23', (bed, pick) => {
  const name = choose(pick, '实训耗材损耗率', '培训场地占用比例');
  Object.assign(bed.cost, { name, target: '≤5%', lastYear: '5%' });
  return [bed.cost, 'name'];
});

export const a24 = onForm('A24', (bed, pick) => {
  const count = choose(pick, 20, 35);
  bed.goal = `${GOAL}为${count}名困难学员发放生活补贴。`;
  Object.assign(bed.students, {
    name: '发放困难学员生活补贴人数',
    target: `≥${count}名`,
    lastYear: `${count}名`,
  });
  return [bed.students, 'target'];
});

export const a25 = onForm('A25', (bed, pick) => {
  if (pick(2) === 0) bed.passed.target = choose(pick, '≤95%', '<95%');
  else Object.assign(bed.passed, { name: '学员投诉率', target: '≥2%', lastYear: '2%' });
  return [bed.passed, 'target'];
});

export const a26 = onForm(
  'A26',
  (bed, pick) => {
    degree(bed.passed, '直接赋分', choose(pick, '有效提升', '良好', '持续改善'));
    return [bed.passed, 'scoringRule'];
  },
  { A20: 'a word of degree cannot be measured either' },
);
