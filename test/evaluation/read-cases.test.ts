/** Published tables of other regions: what a person read off them before the reader saw them (docs/evaluation.md). */
import { parseExpected } from '../../src/evaluation/expected-reading';
import { readCases, readCasesText, type ReadCase } from '../../src/evaluation/read-cases';

/** The site that published it took 绩效 and 指标 out of all its words: 产出值, 数量值, 年度数值. */
const CENSORED = '11-shandong-linyi-2025';

let cases: ReadCase[];
beforeAll(async () => {
  cases = await readCases('test/fixtures/read-cases');
});

test('every field of the published tables is read right, but for those named here', () => {
  const others = cases.filter(({ name }) => name !== CENSORED);
  const wrong = others.flatMap(({ name, fields }) =>
    fields.filter(({ right }) => !right).map(({ field }) => `${name.slice(0, 2)} ${field}`),
  );
  expect(wrong).toEqual([]);
  expect(others.flatMap(({ fields }) => fields)).toHaveLength(292);
  expect(cases.map(({ name, extra }) => [name, extra]).filter(([, extra]) => extra !== 0)).toEqual(
    [],
  );
});

test('a comparator, a number and a unit in three cells say what one cell says; decimals are compared as such', () => {
  const [, , , , , list] = cases;
  expect(list?.name).toBe('13-neimenggu-zhalaite-2025-list');
  expect(list?.fields).toContainEqual({
    field: '1 使用人员满意度.target',
    expected: '大于等于98%',
    read: '98',
    right: true,
  });
  expect(list?.fields).toContainEqual({
    field: '1 total',
    expected: '1030700',
    read: '1030700.00',
    right: true,
  });
});

test('a field that was read wrong is named with both readings', () => {
  const fields = [
    { field: 'total', expected: '80', read: '小计', right: false },
    { field: 'year', expected: '2024', read: '2024', right: true },
  ];
  expect(readCasesText([{ name: 'a', fields, extra: 1 }])).toBe(
    'a：2个字段中读对1个\n  total：应为“80”，读作“小计”\n  多读出1张表\n共1个文件：2个字段中读对1个\n',
  );
});

test('a folder without such tables is said to be one', async () => {
  await expect(readCases('test/fixtures/forms')).rejects.toThrow('里没有带应读结果');
  await expect(readCases('test/fixtures/no-such-folder')).rejects.toThrow('里没有带应读结果');
});

test('the earlier collection, under its own names, is compared too', () => {
  const earlier = {
    ...{
      project_name: '助餐补贴',
      unit: '民政局',
      supervising_dept: null,
      owner: '张三',
      year: 2023,
    },
    ...{ money_unit: 'embedded in cell (20万元)', funds: { total: 20, central: 0 } },
    ...{ indicator_count: null, weight_sum: 90, period: '全年' },
  };
  expect(parseExpected({ expected: earlier })).toEqual([
    {
      ...{ projectName: '助餐补贴', budgetUnit: '民政局', department: null, leader: '张三' },
      ...{ year: 2023, total: 20, weightTotal: 90 },
    },
  ]);
  expect(parseExpected({ grid: [] })).toBeNull();
});
