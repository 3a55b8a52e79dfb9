/** One planter a check of 完整性. */
import { type BedRow, type Column } from '../support/form-bed';
import { choose, onForm } from './planter';
import { GOAL } from './planter';

const STRUCTURE = { A02: 'without this level no weights keep the recommended structure' };

export const c01 = onForm('C01', (bed, pick) => {
  bed.project = choose(pick, null, ' ', '—', '　');
  return 'project';
});

export const c02 = onForm('C02', (bed, pick) => {
  bed.unit = choose(pick, null, '　', '—', '[036]');
  return 'unit';
});

export const c03 = onForm('C03', (bed, pick) => {
  bed.leader = choose(pick, null, '　', '—');
  return 'leader';
});

export const c04 = onForm('C04', (bed, pick) => {
  if (pick(2) === 0) {
    bed.project = choose(pick, '2021年职业技能培训补助', '职业技能培训补助（2022年）');
    return 'project';
  }
  bed.year = null;
  bed.project = '职业技能培训补助';
  return 'title';
});

export const c05 = onForm('C05', (bed, pick) => {
  bed.total = choose(pick, null, '待定', '—');
  return 'total';
});

export const c06 = onForm('C06', (bed, pick) => {
  bed.other = choose(pick, null, '　');
  return 'other';
});

export const c07 = onForm('C07', (bed, pick) => {
  bed.goal = choose(pick, null, '　', '培训学员200人。', '提高学员岗位技能。');
  return 'goal';
});

export const c08 = onForm('C08', (bed, pick) => {
  bed.profile = choose(pick, 'xinjiang', 'urumqi');
  bed.without = choose(pick, 'basis', 'lastYear', 'scoringRule', 'evidence');
  return 'lastHeader';
});

export const c09 = onForm(
  'C09',
  (bed) => {
    bed.remove(bed.kinds.count, bed.kinds.people, bed.kinds.quality, bed.kinds.deadline);
    bed.kinds.cost.weight = 30;
    bed.kinds.benefit.weight = 20;
    bed.kinds.satisfaction.weight = 10;
    bed.add(bed.kinds.benefit, {
      name: '结业学员就业率',
      target: '≥60%',
      lastYear: '60%',
      weight: 30,
    });
    return { header: 'level1' };
  },
  STRUCTURE,
);

export const c10 = onForm(
  'C10',
  (bed, pick) => {
    bed.remove(bed.kinds.benefit);
    choose(pick, bed.kinds.quality, bed.kinds.deadline).weight = 35;
    return { header: 'level1' };
  },
  STRUCTURE,
);

export const c11 = onForm('C11', (bed, pick) => {
  bed.remove(bed.kinds.cost);
  choose(pick, bed.kinds.quality, bed.kinds.deadline).weight = 25;
  bed.kinds.benefit.weight = 30;
  if (pick(2) === 0) bed.project = '2024年职业技能培训场地改造';
  return { header: 'level1' };
});

export const c12 = onForm('C12', (bed, pick) => {
  bed.remove(bed.kinds.satisfaction);
  bed.kinds.benefit.weight = 30;
  bed.goal = `${GOAL.replace('，学员满意度达到90%以上', '')}${choose(pick, '惠及企业职工。', '方便群众就业。')}`;
  return { header: 'level1' };
});

export const c13 = onForm('C13', (bed, pick) => {
  bed.remove(bed.kinds.count, bed.kinds.people);
  choose(pick, bed.kinds.quality, bed.kinds.deadline).weight = 25;
  return [bed.kinds.deadline, 'level2'];
});

export const c14 = onForm('C14', (bed) => {
  bed.remove(bed.kinds.quality);
  bed.kinds.deadline.weight = 30;
  return [bed.kinds.deadline, 'level2'];
});

export const c15 = onForm('C15', (bed) => {
  bed.remove(bed.kinds.deadline);
  bed.kinds.quality.weight = 30;
  return [bed.kinds.quality, 'level2'];
});

export const c16 = onForm(
  'C16',
  (bed, pick) => {
    const row = choose(
      pick,
      bed.kinds.count,
      bed.kinds.people,
      bed.kinds.quality,
      bed.kinds.benefit,
    );
    row.name = choose(pick, null, '　');
    return [row, 'name'];
  },
  { C10: 'the level has no indicator with a name', C14: 'the level has no indicator with a name' },
);

export const c17 = onForm('C17', (bed, pick) => {
  const row = bed.rows[pick(bed.rows.length)]!;
  row.target = choose(pick, null, '—', '≥');
  return [row, 'target'];
});

/** Empties a cell of a column in any row. */
function emptied(rule: string, column: Column) {
  return onForm(rule, (bed, pick) => {
    const row: BedRow = bed.rows[pick(bed.rows.length)]!;
    row[column] = choose(pick, null, '　');
    return [row, column];
  });
}

export const c18 = emptied('C18', 'lastYear');
export const c19 = emptied('C19', 'basis');

export const c20 = onForm(
  'C20',
  (bed, pick) => {
    const row = bed.rows[pick(bed.rows.length)]!;
    row.weight = choose(pick, null, '十分', 0, -5);
    return [row, 'weight'];
  },
  {
    A01: 'the other weights no longer make 90',
  },
);

export const c21 = emptied('C21', 'scoringRule');
export const c22 = emptied('C22', 'evidence');

export const c23 = onForm('C23', (bed, pick) => {
  const mark = choose(pick, '××', 'XX', '**', '……');
  if (pick(2) === 0) {
    bed.unit = `${mark}市人力资源和社会保障局`;
    return 'unit';
  }
  bed.goal = `${GOAL}培训${mark}名教师。`;
  return 'goal';
});

export const c24 = onForm('C24', (bed, pick) => {
  const row = choose(pick, bed.kinds.count, bed.kinds.people);
  row.target = row === bed.kinds.count ? '≥4' : '≥200';
  row.lastYear = row === bed.kinds.count ? '4' : '200';
  return [row, 'target'];
});

const TRADES = [
  ...'电工 焊工 钳工 车工 铣工 瓦工 木工 漆工 管工 司炉 叉车 起重 架子 防水 钢筋'.split(' '),
  ...'保育 护理 烹饪 面点 美发 美容 茶艺 缝纫 物流 电商'.split(' '),
];

export const c25 = onForm('C25', (bed) => {
  bed.remove(bed.kinds.people);
  bed.kinds.count.weight = 5;
  [...TRADES].reverse().forEach((trade) => {
    bed.add(bed.kinds.count, {
      ...{ name: `${trade}培训课时数`, target: '≥40课时', lastYear: '40课时', weight: 0.2 },
    });
  });
  bed.kinds.count.weight = 0.2;
  bed.kinds.quality.weight = 19.8;
  return { header: 'name' };
});
