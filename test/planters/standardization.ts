/** One planter a check of 规范性. */
import { type BedRow, type FormBed, textOf } from '../support/form-bed';
import { choose, onForm } from './planter';
import { GOAL } from './planter';

export const n01 = onForm('N01', (bed, pick) => {
  const row = choose(pick, bed.kinds.cost, bed.kinds.benefit, bed.kinds.satisfaction);
  const stem = textOf(row.level1).slice(0, -2);
  row.level1 = choose(pick, `${stem}目标`, `项目${stem}指标`, `绩效${stem}类目标`);
  return [row, 'level1'];
});

export const n02 = onForm('N02', (bed, pick) => {
  const row = choose(pick, bed.kinds.benefit, bed.kinds.satisfaction);
  row.level2 =
    row === bed.kinds.benefit
      ? choose(pick, '社会效益', '综合指标')
      : choose(pick, '满意度指标', '满意度');
  return [row, 'level2'];
});

export const n03 = onForm(
  'N03',
  (bed, pick) => {
    const row = choose(pick, bed.kinds.quality, bed.kinds.benefit);
    row.level2 = row === bed.kinds.quality ? '社会效益指标' : '时效指标';
    return [row, 'level2'];
  },
  { C14: 'the only 质量指标 has gone elsewhere' },
);

export const n04 = onForm('N04', (bed, pick) => {
  const row = choose(pick, bed.kinds.people, bed.kinds.deadline);
  if (row === bed.kinds.people) {
    Object.assign(row, {
      name: choose(pick, '培训班期数', '培训班 期数'),
      target: '≥4期',
      lastYear: '4期',
    });
  } else {
    Object.assign(row, {
      name: '学员考核合格率',
      target: '≥95%',
      lastYear: '95%',
      scoringRule: '按照完成比例赋分',
    });
  }
  return [row, 'name'];
});

/** Every indicator is number 1 of its 二级指标, but for the second 数量指标. */
function numbered(rows: readonly BedRow[], students: BedRow): void {
  rows.forEach((row) => {
    row.name = `指标${row === students ? 2 : 1}：${textOf(row.name)}`;
  });
}

export const n05 = onForm('N05', (bed) => {
  numbered(bed.rows, bed.kinds.people);
  bed.kinds.people.name = '指标1：参训学员人数';
  return [bed.kinds.people, 'name'];
});

export const n06 = onForm('N06', (bed, pick) => {
  numbered(bed.rows, bed.kinds.people);
  const row = choose(pick, bed.kinds.people, bed.kinds.quality, bed.kinds.cost);
  if (row === bed.kinds.people)
    row.name = choose(pick, '指标3：参训学员人数', '指标5：参训学员人数');
  else row.name = textOf(row.name).slice(4);
  return [row, 'name'];
});

const bounded = (bed: FormBed): BedRow[] => bed.rows.filter((row) => row !== bed.kinds.deadline);

export const n07 = onForm('N07', (bed, pick) => {
  const rows = bounded(bed);
  const row = rows[pick(rows.length)]!;
  const target = textOf(row.target);
  row.target =
    (target.startsWith('≥')
      ? choose(pick, '≧', '>=', '》=', '＞＝', '≥=')
      : choose(pick, '≦', '<=', '《=', '＜=')) + target.slice(1);
  return [row, 'target'];
});

export const n08 = onForm('N08', (bed, pick) => {
  const rows = bounded(bed);
  const row = rows[pick(rows.length)]!;
  row.target = textOf(row.target).slice(1);
  return [row, 'target'];
});

export const n09 = onForm('N09', (bed, pick) => {
  bed.goal = `${GOAL}食宿标准为${choose(pick, '25元/人/天', '25元/天、人')}。`;
  return 'goal';
});

export const n10 = onForm('N10', (bed, pick) => {
  const [row, unit] = choose(
    pick,
    [bed.kinds.count, '期'],
    [bed.kinds.people, '人'],
    [bed.kinds.quality, '%'],
    [bed.kinds.benefit, '%'],
  );
  row.name = textOf(row.name) + choose(pick, `（${unit}）`, `(${unit})`);
  return [row, 'name'];
});

export const n11 = onForm('N11', (bed, pick) => {
  const row = choose(pick, bed.kinds.count, bed.kinds.people);
  const [name, target, lastYear] =
    row === bed.kinds.count
      ? ['培训班期数（期）', '≥4', '4']
      : ['参训学员人数（人）', '≥200', '200'];
  Object.assign(row, { name, target, lastYear });
  return [row, 'target'];
});

export const n12 = onForm('N12', (bed, pick) => {
  const row = choose(pick, bed.kinds.quality, bed.kinds.benefit);
  const column = choose(pick, 'target', 'lastYear');
  const share = Number(textOf(row[column]).replace(/\D/g, '')) / 100;
  row[column] = column === 'target' ? `≥${share}` : choose(pick, share, String(share));
  return [row, column];
});

export const n13 = onForm('N13', (bed, pick) => {
  if (pick(2) === 0) {
    bed.kinds.people.lastYear = '200.00人';
    return [bed.kinds.people, 'lastYear'];
  }
  bed.fundsLabel = '项目资金（元）';
  bed.goal = GOAL.replace('10万元', '100000元');
  bed.total = { v: 100000, z: choose(pick, '#,##0', '#,##0.00') };
  bed.fiscal = { v: 100000, z: '0.00' };
  return 'total';
});

export const n14 = onForm('N14', (bed, pick) => {
  const rows = bounded(bed);
  const row = rows[pick(rows.length)]!;
  row.lastYear = choose(pick, '=', '≥', '>=', '≤') + textOf(row.lastYear);
  return [row, 'lastYear'];
});

export const n15 = onForm('N15', (bed, pick) => {
  const row = choose(pick, bed.kinds.count, bed.kinds.people);
  row.lastYear = choose(pick, 0, '0');
  return [row, 'lastYear'];
});

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
