/** Small forms that were once judged the wrong way round, from the file to findings, fixes and scores. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytesNatively } from '../../src/hosts/file/read-workbook-file';
import { checkWorkbook } from '../../src/review/review-workbook';
import { scoreWorkbook } from '../../src/review/score-workbook';

function sheetsOf(name: string) {
  const path = join(__dirname, '../fixtures/forms', `${name}.xlsx`);
  return readBytesNatively(readFileSync(path), path).sheets;
}

const tableOf = (name: string) => checkWorkbook({ sheets: sheetsOf(name) })[0]!.tables[0]!;
const foundIn = (name: string) =>
  tableOf(name).findings.map(({ rule, cells, fix }) => [
    ...[rule, cells[0], ...(fix?.edits.map(({ after }) => after) ?? [])],
  ]);

test('fewer who drop out, less that stands empty: no target is too low, and no fix asks for more', () => {
  expect(foundIn('harm')).toEqual([
    ['N08', 'D10', '≤1%'],
    ['N08', 'D13', '≤0人'],
    ['N08', 'D14', '≤20起'],
  ]);
});

test('who halves what there should be less of has full points, and is not told otherwise', () => {
  const [{ tables } = { tables: [] }] = scoreWorkbook(
    { sheets: sheetsOf('harm-self') },
    { source: 'sheet' },
  );
  expect(tables[0]!.score.items.map(({ name, score }) => [name, score])).toEqual([
    ['学生辍学率', '40'],
    ['投诉率', '20'],
    ['返贫人数', '30'],
  ]);
  expect(foundIn('harm-self').map(([rule]) => rule)).toEqual(['C05']);
});

test('a number reads alike in a value, an amount and a goal', () => {
  const { table } = tableOf('numbers');
  expect([table.funds.total?.amount, table.funds.fiscal?.amount]).toEqual(['1200000', '1200000']);
  const read = table.indicators.map(({ target }) => [target?.kind, target?.number, target?.unit]);
  expect(read.slice(0, 4)).toEqual([
    ['number', '50', '万元'],
    ['number', '35000', '人'],
    ['frequency', '4', '次/年'],
    ['range', null, '%'],
  ]);
  expect(foundIn('numbers').map(([rule, cell]) => [rule, cell])).toEqual([
    ...[
      ['K05', 'B6'],
      ['N32', 'B5'],
      ['K02', 'D8'],
    ],
  ]);
});

test.each([
  ['m1-name-plain', ['H13']],
  ['m2-name-with-hint', ['H13']],
  ['m3-name-with-hint-number', ['H13']],
  ['m4-name-with-hint-percent', ['H13', 'H18']],
])(
  '%s: a bound in the name is of the target alone, the score is held against it',
  (name, cells) => {
    const { table, findings } = tableOf(name);
    expect(table.indicators[0]?.actual).toMatchObject({ kind: 'number', number: '160' });
    const scores = findings.filter(({ rule }) => rule === 'K15');
    expect(scores.map((finding) => finding.cells[0])).toEqual(cells);
  },
);
