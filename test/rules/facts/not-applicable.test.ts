/** Rows that a form prints although the project has nothing for them. */
import { saysNotApplicable } from '../../../src/domain/not-applicable';
import { readTables } from '../../../src/reader/read-tables';
import { findProfile } from '../../../src/regions/profiles';
import { checkTable } from '../../../src/review/check-table';
import { formSheet, said, type FormOptions } from '../../support/form';

test.each([
  '无',
  '/',
  '—',
  '不适用',
  '不涉及',
  '本项目不适用此指标',
  '本项目不涉及该指标',
  '无此项指标',
  '（不涉及）',
  '本项目不涉及生态效益',
  '不涉及社会成本指标',
])('%s says that a row does not apply', (text) => {
  expect(saysNotApplicable(text)).toBe(true);
});

test.each([
  '',
  '无线电监测数',
  '无事故',
  '不适用产品召回率',
  '项目不涉及民生资金的比例',
  '不涉及生态效益的项目占比',
  '0',
  '1/2',
])('“%s” does not', (text) => {
  expect(saysNotApplicable(text)).toBe(false);
});

const nothing = { basis: null, lastYear: null, scoringRule: null, evidence: null } as const;
const none = { ...nothing, name: '本项目不适用此指标', target: '无', weight: null };

function findings(rows: NonNullable<FormOptions['rows']>, project?: string): string[] {
  const sheet = formSheet({ rows, ...(project === undefined ? {} : { project }) });
  const profile = findProfile('national')!;
  return said(checkTable(readTables(sheet)[0]!, sheet, { profile }).findings);
}

test('nothing is missing in a row that does not apply, nor is the row itself', () => {
  const rows = {
    1: none,
    0: { weight: 25 },
    3: { ...none, name: '不涉及', target: '/' },
    4: { weight: 40 },
  };
  expect(findings(rows).filter((line) => !/^A0[123]/.test(line))).toEqual([]);
});

test.each([
  ['不涉及', '不涉及', null],
  ['不适用', '不适用', 0],
  ['本项目不涉及生态效益', null, null],
])('%s beside %j in a form with other rows is no name left out', (name, target, weight) => {
  const rows = { 1: { ...nothing, name, target, weight }, 0: { weight: 25 } };
  expect(findings(rows).filter((line) => /^C1[67]/.test(line))).toEqual([]);
});

test('不涉及 with points is a name left out', () => {
  const rows = { 1: { name: '不涉及', target: '不涉及', weight: 15 } };
  expect(findings(rows).filter((line) => line.startsWith('C16'))).toHaveLength(1);
});

test('a row whose target alone says so counts where neither points nor a result are claimed', () => {
  const rows = { 1: { ...nothing, target: '不涉及', weight: null }, 0: { weight: 25 } };
  expect(findings(rows).filter((line) => line.startsWith('C'))).toEqual([]);
  expect(
    findings({ 1: { target: '不涉及' } }).filter((line) => line.startsWith('C17')),
  ).toHaveLength(1);
});

test('a cost that is a duty is not done with by saying that it does not apply', () => {
  const rows = { 3: none, 4: { weight: 40 } };
  expect(findings(rows).filter((line) => line.startsWith('C11'))).toEqual([]);
  expect(
    findings(rows, '2024年培训场地装修').filter((line) => line.startsWith('C11')),
  ).toHaveLength(1);
});
