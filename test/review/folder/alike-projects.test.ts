import { alikeProjects, GOAL_CHARACTERS } from '../../../src/review/folder/alike-projects';
import { MOST_COMPARED, NameIndex } from '../../../src/review/folder/name-index';
import { likeness, pairsIn } from '../../../src/domain/text';
import fc from 'fast-check';
import { project, type Told } from '../../support/reviewed-project';

function found(...told: Told[]): unknown[] {
  return alikeProjects(told.map((each) => project(each))).groups.map(({ kind, by, projects }) => [
    ...[kind, by, projects.map(({ unit, name }) => `${unit}${name ?? ''}`)],
  ]);
}

test('two units with one project, one unit that has filed it twice, and a table that says no unit', () => {
  const [a, b, c] = ['职业技能培训补助', '创业担保贷款贴息', '城区道路改造工程'];
  expect(
    found(
      { name: b },
      { name: c },
      { name: a },
      { name: b },
      { unit: '乙局', name: a },
      { unit: '（未填单位）', name: c },
    ),
  ).toEqual([
    ['units', 'name', [`甲局${a}`, `乙局${a}`]],
    ['open', 'name', [`甲局${c}`, `（未填单位）${c}`]],
    ['same-unit', 'name', [`甲局${b}`, `甲局${b}`]],
  ]);
});

test('names are alike from the threshold of the check K09 on', () => {
  const of = (name: string, other: string) => found({ name }, { unit: '乙局', name: other }).length;
  expect(
    of('2024年职业技能提升行动专项培训补助资金', '2024年职业技能提升活动专项培训补助资助'),
  ).toBe(1);
  expect(of('2024年职业技能提升行动专项培训补助费', '2024年职业技能提升活动专项培训补助款')).toBe(
    0,
  );
});

test('a goal that is shared word for word counts from twenty characters on, and only where the names differ', () => {
  const goal = '完成年度培训任务提升学员就业能力和岗位技能';
  const [long, short] = [goal.slice(0, GOAL_CHARACTERS), goal.slice(0, GOAL_CHARACTERS - 1)];
  const other = { unit: '乙局', name: '城区道路改造工程' };
  expect(found({ goal: long }, { ...other, goal: ` ${long}\n` })).toEqual([
    ['units', 'goal', ['甲局职业技能培训补助', '乙局城区道路改造工程']],
  ]);
  expect(found({ goal: short }, { ...other, goal: short })).toEqual([]);
  expect(found({ goal: long }, { goal: long })).toEqual([
    ['same-unit', 'name', ['甲局职业技能培训补助', '甲局职业技能培训补助']],
  ]);
});

test('another year, another kind of form or no name at all is no second filing', () => {
  expect(found({}, { unit: '乙局', year: 2025 })).toEqual([]);
  expect(found({}, { unit: '乙局', kind: 'self-evaluation' })).toEqual([]);
  expect(found({ name: null }, { unit: '乙局', name: null })).toEqual([]);
  expect(found({}, { unit: '乙局', year: null })).toHaveLength(1);
});

test('who is like the second alone does not stand with the first', () => {
  const names = [
    '一二三四五六七八九十甲乙丙丁',
    '一二三四五六七八九十甲乙丙壬',
    '一二三四五六七八九十甲乙癸壬',
  ];
  const pairs = names.map(pairsIn);
  expect(likeness(pairs[1]!, pairs[2]!, 0)).toBeCloseTo(11 / 13);
  expect(found(...names.map((name, at) => ({ unit: `单位${at}`, name })))).toEqual([
    ['units', 'name', [`单位0${names[0]!}`, `单位1${names[1]!}`]],
  ]);
});

test('the index finds one that is alike wherever a look at all of them does', () => {
  const name = fc.string({
    unit: fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己'),
    minLength: 0,
    maxLength: 26,
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), name, (names, wanted) => {
      const index = new NameIndex<string>([...names, wanted], 0.85);
      for (const each of names) index.add(each, each);
      const isAlike = (each: string) => likeness(pairsIn(wanted), pairsIn(each), 0.85) >= 0.85;
      const one = index.find(wanted, () => true);
      expect(one === null).toBe(!names.some(isAlike));
      if (one !== null) expect(isAlike(one)).toBe(true);
    }),
  );
});

test('23 pairs of which 17 are in common with a set of 17 are alike: the threshold itself', () => {
  const long = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯';
  const index = new NameIndex<string>([long, long.slice(0, 18)], 0.85);
  index.add(long, long);
  expect(pairsIn(long).size).toBe(23);
  expect(index.find(long.slice(0, 18), () => true)).toBe(long);
});

test('a name is compared with so many others and no more, and that is told', () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, i) => `培训${String.fromCodePoint(0x4e00 + i)}`);
  const compared = (count: number) => {
    const all = names(count);
    const index = new NameIndex<string>([...all, '培训'], 0.5);
    for (const each of all) index.add(each, each);
    index.find('培训', () => false);
    return index.unfinished;
  };
  expect(compared(MOST_COMPARED)).toBe(0);
  expect(compared(MOST_COMPARED + 1)).toBe(1);
});

test('ten thousand projects are compared within seconds', () => {
  const words = ['道路', '培训', '补助', '设备', '购置', '改造', '运行', '维护', '学校', '医院'];
  const many = Array.from({ length: 10_000 }, (_, i) =>
    project({
      unit: `第${i % 300}单位`,
      name: [0, 1, 2, 3].map((k) => words[Math.floor(i / 10 ** k) % 10]!).join('') + '项目',
    }),
  );
  const started = Date.now();
  const { groups } = alikeProjects(many);
  expect(Date.now() - started).toBeLessThan(10_000);
  expect(groups.length).toBeGreaterThan(0);
});
