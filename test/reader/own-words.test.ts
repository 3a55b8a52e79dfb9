/** Labels of a unit's own: read where they stand, and nowhere else. */
import fc from 'fast-check';
import type { OwnLabels } from '../../src/domain/own-labels';
import { readTables } from '../../src/reader/read-tables';
import { gridFromText } from '../support/grid-text';
import { formSheet } from '../support/form';
import { snapshotOf } from '../support/snapshot';

const LABELS: OwnLabels = {
  fields: { leader: ['项目责任领导'], annualGoal: ['本年要办成的事'] },
  funds: { total: ['本年申请额度'], other: ['乡镇自筹'] },
  columns: { target: ['目标值(2024)'], weight: ['占分'], level3: ['考核内容'] },
};

const FORM = `
    |项目支出绩效目标表|·|·|·|·|·|
    |项目名称|办公楼维修|·|项目责任领导：|张某|·|
    |本年申请额度（万元）|35|·|乡镇自筹|0|·|
    |本年要办成的事|维修办公楼400平方米。|·|·|·|·|
    |一级指标|二级指标|考核内容|目标值|目标值（2024）|占分|
    |产出指标|数量指标|维修面积|380平方米|400平方米|50|
    |效益指标|社会效益指标|办公环境|改善|明显改善|40|`;

test('fields, funds and columns', () => {
  const [table, ...rest] = readTables(gridFromText(FORM), LABELS);
  expect(rest).toEqual([]);
  expect(table?.fields.leader).toEqual({ value: '张某', cell: 'E2' });
  expect(table?.funds).toMatchObject({
    currencyUnit: '万元',
    total: { amount: '35', cell: 'B3' },
    other: { amount: '0', cell: 'E3' },
  });
  expect(table?.goals.annual).toEqual({ value: '维修办公楼400平方米。', cell: 'B4' });
  expect(table?.indicators.map(({ name, target }) => [name, target?.raw, target?.cell])).toEqual([
    ['维修面积', '400平方米', 'E6'],
    ['办公环境', '明显改善', 'E7'],
  ]);
  expect(table?.weightTotal).toBe('90');
});

test('without them the same form says less', () => {
  const [table] = readTables(gridFromText(FORM));
  expect(table?.fields.leader ?? null).toBeNull();
  expect(table?.funds.total).toBeNull();
  expect(table?.weightTotal ?? null).toBeNull();
});

test('a bracket that the unit names belongs to the label, one that it does not name does not', () => {
  const sheet = gridFromText(`
    |项目支出绩效目标表|·|·|·|
    |项目责任领导（签字）：李某|·|·|·|
    |一级指标|二级指标|三级指标|年度值（2024）|
    |产出指标|数量指标|维修面积|400平方米|`);
  const columns = (target: string) =>
    readTables(sheet, { ...LABELS, columns: { target: [target] } })[0]?.columns.map(
      ({ role }) => role,
    );
  expect(readTables(sheet, LABELS)[0]?.fields.leader?.value).toBe('李某');
  expect(columns('年度值')).toContain('target');
  expect(columns('年度值(2024)')).toContain('target');
});

test('a usual word may mean something else to the unit', () => {
  const sheet = formSheet({});
  const [usual] = readTables(sheet);
  const [own] = readTables(sheet, { fields: { implementer: ['项目负责人'] } });
  expect(usual?.fields).toMatchObject({ leader: { value: '张某' }, implementer: null });
  expect(own?.fields).toMatchObject({ leader: null, implementer: { value: '张某', cell: 'H4' } });
});

test('words that do not occur change nothing, and no words throw', () => {
  const word = fc.string({ minLength: 2, maxLength: 24, unit: 'grapheme' });
  const sheet = formSheet({});
  const shown = new Set(
    sheet.rows.flatMap((row) => (row ?? []).flatMap((cell) => (cell === null ? [] : [cell.text]))),
  );
  const usual = JSON.stringify(readTables(sheet));
  fc.assert(
    fc.property(fc.array(word), fc.array(word), fc.array(word), (a, b, c) => {
      const free = (words: string[]) =>
        words.filter((each) => ![...shown].some((text) => text.includes(each.trim().slice(0, 2))));
      const labels: OwnLabels = {
        fields: { leader: free(a) },
        funds: { total: free(b) },
        columns: { target: free(c) },
      };
      expect(JSON.stringify(readTables(sheet, labels))).toBe(usual);
      expect(() =>
        readTables(sheet, { fields: { leader: a }, columns: { level1: b } }),
      ).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

test('a sheet of other things stays one', () => {
  const rows = [
    ['姓名', '占分', '考核内容'],
    ['张某', 5, '出勤'],
  ];
  expect(readTables(snapshotOf({ rows }), LABELS)).toEqual([]);
});
