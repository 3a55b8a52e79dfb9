/** What people read once: a matter with its further findings, and advice that several tables share. */
import { checkWorkbook } from '../../src/review/review-workbook';
import { groupMatters } from '../../src/review/matters';
import { RepeatedAdvice } from '../../src/review/repeated-advice';
import { formSheet } from '../support/form';

test('a matter stands where its first finding stands; of filtered ones the first that is left speaks', () => {
  const items = ['目标 1', '资金 1', '目标 2', '目标 3'].map((name) => ({
    matter: name.slice(0, 2),
    name,
  }));
  const named = (list: typeof items) =>
    groupMatters(list, (item) => item).map(({ main, others }) => [
      main.name,
      ...others.map(({ name }) => name),
    ]);
  expect(named(items)).toEqual([['目标 1', '目标 2', '目标 3'], ['资金 1']]);
  expect(named(items.slice(1))).toEqual([['资金 1'], ['目标 2', '目标 3']]);
});

test('advice is repeated from the second table on, and listed from the third', () => {
  const sheets = ['甲', '乙', '丙'].map((name) => ({ ...formSheet({ leader: null }), name }));
  const tables = checkWorkbook({ sheets }).flatMap(({ sheet, tables: own }) =>
    own.map((table) => ({ sheet, table })),
  );
  const repeated = new RepeatedAdvice();
  const seen = tables.map(({ sheet, table }, at) => {
    const leader = table.findings.find(({ rule }) => rule === 'C03')!;
    const before = repeated.list().length;
    return [repeated.add(leader, table, sheet), repeated.add(leader, table, sheet), before, at];
  });
  expect(seen).toEqual([
    [false, false, 0, 0],
    [true, true, 0, 1],
    [true, true, 0, 2],
  ]);
  expect(repeated.list()).toEqual([
    { rule: 'C03', advice: '补填项目负责人姓名。', places: ['甲!H4', '乙!H4', '丙!H4'] },
  ]);
});
