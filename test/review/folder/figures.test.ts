import { folderFigures } from '../../../src/review/folder/folder-figures';
import { finding, folderReview, project } from '../../support/reviewed-project';

const BLANK = { code: 'blank', message: '待填写。' } as const;

test('units are known by the normal form of their names, and the worst stands first', () => {
  const { units, all } = folderFigures(
    folderReview([
      project({ unit: '甲局', findings: [finding('C03')] }),
      project({ unit: '乙 局', findings: [finding('C05', 'error'), finding('A12', 'info')] }),
      project({ unit: '乙\u200b局', reason: BLANK }),
      project({ unit: '丙局' }),
    ]),
  );
  expect(
    units.map(({ unit, tables, verdicts: { fail, unchecked, revise, pass }, errors, matters }) => [
      ...[unit, tables, fail, unchecked, revise, pass, errors, matters],
    ]),
  ).toEqual([
    ['乙 局', 2, 1, 1, 0, 0, 1, 2],
    ['甲局', 1, 0, 0, 1, 0, 0, 1],
    ['丙局', 1, 0, 0, 0, 1, 0, 0],
  ]);
  expect(all).toMatchObject({
    ...{ tables: 4, errors: 1, warnings: 1, infos: 1, matters: 3 },
    verdicts: { fail: 1, unchecked: 1, revise: 1, pass: 1 },
  });
});

test('units are ranked by tables to be mended, then by those without a verdict, errors and warnings', () => {
  const error = finding('C05', 'error');
  const { units } = folderFigures(
    folderReview([
      project({ unit: '只有警告', findings: [finding('C03'), finding('N16')] }),
      project({ unit: '少一个警告', findings: [finding('C03')] }),
      project({ unit: '无法判断', reason: BLANK }),
      project({ unit: '两个错误', findings: [error, finding('K01', 'error')] }),
      project({ unit: '两张表', findings: [error] }),
      project({ unit: '两张表', findings: [error] }),
      project({ unit: '一个错误', findings: [error] }),
    ]),
  );
  expect(units.map(({ unit }) => unit)).toEqual([
    ...['两张表', '两个错误', '一个错误', '无法判断', '只有警告', '少一个警告'],
  ]);
});

test('matters are counted by what their main findings are about', () => {
  const matter = { matter: 'goal' };
  const { units } = folderFigures(
    folderReview([
      project({
        findings: [
          finding('C03'),
          finding('K01', 'error', matter),
          finding('N16', 'info', { ...matter, main: false }),
        ],
      }),
      project({ findings: [finding('C05', 'error')] }),
    ]),
  );
  expect(units[0]?.categories).toEqual({
    ...{ completeness: 2, standardization: 0, relevance: 0 },
    ...{ appropriateness: 0, feasibility: 0, consistency: 1 },
  });
});

test('money is added exactly, of 目标表 alone; what could not be read is counted', () => {
  const { units, all } = folderFigures(
    folderReview([
      project({ budget: '0.1' }),
      project({ budget: '0.2' }),
      project({ budget: null }),
      project({ kind: 'self-evaluation', budget: '5' }),
      project({ unit: '乙局', budget: '123456789012345.67' }),
    ]),
  );
  expect(units.map(({ funds }) => funds)).toEqual([
    { total: '0.3', counted: 2, unread: 1, leftOut: 1 },
    { total: '123456789012345.67', counted: 1, unread: 0, leftOut: 0 },
  ]);
  expect(all.funds).toEqual({
    ...{ total: '123456789012345.97', counted: 3, unread: 1, leftOut: 1 },
  });
});

test('the commonest checks come first: by tables, then by matters; a further finding counts too', () => {
  const { common } = folderFigures(
    folderReview([
      project({
        findings: [finding('C03'), finding('N16', 'info', { matter: 'C03', main: false })],
      }),
      project({
        unit: '乙局',
        findings: [
          finding('A12', 'warning', { matter: 'a' }),
          finding('A12', 'warning', { matter: 'b' }),
          finding('N16', 'info'),
        ],
      }),
      project({ unit: '乙局', findings: [finding('X00', 'error', { category: 'completeness' })] }),
    ]),
  );
  expect(common.map(({ rule, matters, tables, units }) => [rule, matters, tables, units])).toEqual([
    ['N16', 2, 2, 2],
    ['A12', 2, 1, 1],
    ['C03', 1, 1, 1],
    ['X00', 1, 1, 1],
  ]);
  expect(common.slice(2).map(({ title }) => title)).toEqual(['项目负责人未填', '有检查项未能完成']);
});

test('hidden sheets count nowhere', () => {
  const { projects, hidden, all, units } = folderFigures(
    folderReview([project(), project({ unit: '草稿', hidden: true })]),
  );
  expect([projects.length, hidden.length, all.tables, units.length]).toEqual([1, 1, 1, 1]);
});
