/** One planter a check of 规范性. */
import { textOf } from '../support/form-bed';
import { choose, onForm } from './planter';
import { GOAL } from './planter';

export const n16 = onForm('N16', (bed, pick) => {
  bed.kinds.benefit.name = choose(
    pick,
    '进一步提升学员岗位技能',
    '促进学员就业',
    '学员岗位技能提高',
  );
  return [bed.kinds.benefit, 'name'];
});

export const n17 = onForm('N17', (bed, pick) => {
  bed.kinds.benefit.name = choose(
    pick,
    '参加2024年职业技能培训的全体学员回到工作岗位以后的技能提升率',
    '学员岗位技能掌握率和学员就业率',
  );
  return [bed.kinds.benefit, 'name'];
});

export const n18 = onForm('N18', (bed, pick) => {
  const row = choose(pick, bed.kinds.quality, bed.kinds.benefit);
  row.name = row === bed.kinds.quality ? '培训考核规范性' : '学员技能提升有效性';
  return [row, 'name'];
});

export const n19 = onForm('N19', (bed, pick) => {
  const [row, words] = choose(
    pick,
    [bed.kinds.count, '按比例赋分'],
    [bed.kinds.quality, '按照完成比例计分'],
    [bed.kinds.deadline, '直接得分'],
    [bed.kinds.satisfaction, '按满意度赋分'],
  );
  row.scoringRule = words;
  return [row, 'scoringRule'];
});

export const n20 = onForm('N20', (bed, pick) => {
  const [row, words] = choose(
    pick,
    [bed.kinds.count, '原始资料'],
    [bed.kinds.deadline, '正式材料'],
    [bed.kinds.quality, '工作材料'],
  );
  row.evidence = words;
  return [row, 'evidence'];
});

export const n21 = onForm('N21', (bed, pick) => {
  const row = choose(pick, bed.kinds.count, bed.kinds.deadline, bed.kinds.benefit);
  row.basis = choose(pick, '自定义', '行业或国家标准', '其它标准');
  return [row, 'basis'];
});

export const n22 = onForm('N22', (bed, pick) => {
  bed.goal = GOAL.replace(
    '提高学员岗位技能',
    choose(pick, '提高学员的的岗位技能', '提高培训质量务', '提高学员岗位技能技能'),
  );
  return 'goal';
});

export const n23 = onForm('N23', (bed, pick) => {
  const [open, close] = choose(pick, ['[', ']'], ['【', '】'], ['［', '］']);
  bed.goal = `依据某人社${open}2023${close}15号文件，${GOAL}`;
  return 'goal';
});

export const n24 = onForm('N24', (bed, pick) => {
  bed.project = choose(pick, '专项资金', '补助资金', '工作经费');
  return 'project';
});

export const n25 = onForm('N25', (bed, pick) => {
  bed.unit = choose(pick, '企业处', '职业能力建设科', '财政厅企业处');
  return 'unit';
});

export const n26 = onForm('N26', (bed, pick) => {
  if (pick(4) === 0) {
    bed.goal = GOAL.slice(0, -1);
    return 'goal';
  }
  if (pick(3) === 0) {
    bed.kinds.quality.name = choose(
      pick,
      '学员考核合格率\u200b',
      '学员⽣考核合格率',
      '学员\u00ad考核合格率',
    );
    return [bed.kinds.quality, 'name'];
  }
  const at = choose(pick, 8, 16, 31);
  const leftover = choose(pick, '    ', '　　　', '[bookmark2]', '_GoBack');
  bed.goal = GOAL.slice(0, at) + leftover + GOAL.slice(at);
  return 'goal';
});

export const n27 = onForm('N27', (bed, pick) => {
  bed.kinds.satisfaction.name = choose(pick, '参训学员满意率', '学员满意率');
  return [bed.kinds.satisfaction, 'name'];
});

export const n28 = onForm('N28', (bed, pick) => {
  const row = choose(pick, bed.kinds.quality, bed.kinds.deadline);
  bed.shifted = row;
  return [row, 'level2'];
});

export const n29 = onForm('N29', (bed) => {
  bed.rows.forEach((row) => {
    row.evidence = '工作资料';
  });
  return { header: 'evidence' };
});

export const n30 = onForm('N30', (bed, pick) => {
  bed.fundsLabel = choose(pick, '项目资金', '资金情况');
  return 'totalLabel';
});

export const n31 = onForm('N31', (bed, pick) => {
  const row = bed.rows[pick(bed.rows.length)]!;
  const column = choose(pick, 'evidence', 'lastYear', 'basis');
  row[column] = choose(pick, '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#N/A');
  return [row, column];
});

export const n32 = onForm('N32', (bed, pick) => {
  if (pick(2) === 0) {
    bed.other = choose(pick, '0', '０', '0.00');
    return 'other';
  }
  const row = bed.rows[pick(bed.rows.length)]!;
  row.weight = choose(pick, '', ' ') + textOf(row.weight);
  return [row, 'weight'];
});

export const n33 = onForm('N33', (bed, pick) => {
  if (pick(2) === 0) {
    const column = choose(pick, 'name', 'target', 'weight');
    bed.hiddenColumn = column;
    return { header: column };
  }
  const row = bed.rows[pick(bed.rows.length)]!;
  bed.hiddenRow = row;
  return [row, 'name'];
});
