/** 优 | 良 | 中 | 差 as columns: the best is the target, the others say what lower grades ask for; scoring goes by them. */
import type { PerformanceTable } from '../../src/domain/performance-table';
import { readTables } from '../../src/reader/read-tables';
import { checkWorkbook } from '../../src/review/review-workbook';
import { planRow } from '../../src/scoring/formulas/planned-row';
import { scoringOptions } from '../../src/scoring/options';
import { scoreTable } from '../../src/scoring/score-table';
import { evaluate } from '../support/univer-sheet';
import { gridFromText } from '../support/grid-text';

function only(text: string): PerformanceTable {
  const tables = readTables(gridFromText(text));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const ROW = '≥120公里|≥110公里|≥100公里|＜100公里';
const HEAD = `
  |项目支出绩效目标表|·|·|·|·|·|·|·|·|
  |项目名称|农村公路养护|·|·|主管部门|某县交通局|·|·|·|`;

describe('where the four columns stand', () => {
  test.each([
    [
      '评价标准 over them',
      `|一级指标|二级指标|三级指标|绩效指标描述|评价标准|·|·|·|
       |·|·|·|·|优|良|中|差|
       |产出指标|数量指标|养护里程|全年养护|${ROW}|`,
      'E5',
    ],
    [
      '评分标准 over them, which heads a rule elsewhere',
      `|一级指标|二级指标|三级指标|绩效指标描述|评分标准|·|·|·|
       |·|·|·|·|优秀|良好|合格|不合格|
       |产出指标|数量指标|养护里程|全年养护|${ROW}|`,
      'E5',
    ],
    [
      'an unknown head beside the name',
      `|一级指标|二级指标|三级指标|指标释义|评价标准|·|·|·|
       |·|·|·|·|优|良|中|差|
       |产出指标|数量指标|养护里程|全年养护|${ROW}|`,
      'E5',
    ],
    [
      'in the header row by themselves',
      `|一级指标|二级指标|三级指标|绩效指标描述|优|良|中|差|指标值确定依据|
       |产出指标|数量指标|养护里程|全年养护|${ROW}|工作计划|`,
      'E4',
    ],
    [
      '指标值 over them',
      `|一级指标|二级指标|三级指标|指标值|·|·|·|备注|
       |·|·|·|优|良|中|差|·|
       |产出指标|数量指标|养护里程|${ROW}||`,
      'D5',
    ],
  ])('%s', (_, rows, cell) => {
    const [indicator] = only(`${HEAD}\n${rows}`).indicators;
    expect(indicator).toMatchObject({
      name: '养护里程',
      target: { raw: '≥120公里', number: '120', unit: '公里', comparator: '>=', cell },
    });
    expect(indicator!.grades!.map(({ value }) => value.raw)).toEqual(ROW.split('|'));
  });

  test('beside a column 指标值 they are no target', () => {
    const [indicator] = only(`${HEAD}
      |一级指标|二级指标|三级指标|指标值|评价标准|·|·|·|
      |·|·|·|·|优|良|中|差|
      |产出指标|数量指标|养护里程|120公里|${ROW}|`).indicators;
    expect(indicator!.target).toMatchObject({ raw: '120公里', cell: 'D5' });
    expect(indicator!.grades!.map(({ grade }) => grade)).toEqual(['优', '良', '中', '差']);
  });

  test('the worst first: the best is the target all the same', () => {
    const [indicator] = only(`${HEAD}
      |一级指标|二级指标|三级指标|评价标准|·|·|·|
      |·|·|·|差|中|良|优|
      |产出指标|数量指标|养护里程|＜100公里|≥100公里|≥110公里|≥120公里|`).indicators;
    expect(indicator!.target).toMatchObject({ raw: '≥120公里', cell: 'G5' });
    expect(indicator!.grades![0]).toMatchObject({ grade: '优' });
  });

  test('two such words are none', () => {
    const table = only(`${HEAD}
      |一级指标|二级指标|三级指标|指标值|优|良|
      |产出指标|数量指标|养护里程|≥120公里|1|2|`);
    expect(table.indicators[0]!.grades).toBeUndefined();
  });
});

describe('scores', () => {
  const form = (actual: string, score = 40): string => `
    |项目支出绩效自评表|·|·|·|·|·|·|·|·|·|
    |（2024年度）|·|·|·|·|·|·|·|·|·|
    |项目名称|农村公路养护|·|·|主管部门|某县交通局|·|·|·|·|
    |一级指标|二级指标|三级指标|指标值|·|·|·|实际完成值|分值|得分|
    |·|·|·|优|良|中|差|·|·|·|
    |产出指标|数量指标|养护里程|${ROW}|${actual}|50|${score}|
    |效益指标|社会效益指标|出行时间缩短率|≥10%|≥8%|≥5%|＜5%|12%|50|50|`;
  const item = (actual: string) => scoreTable(only(form(actual))).items[0]!;

  test('the best grade earns all', () => {
    expect(item('120公里')).toMatchObject({ method: 'graded', score: '50' });
  });

  test.each([
    ['119公里', '良'],
    ['110公里', '良'],
    ['109公里', '中'],
    ['99公里', '差'],
  ])('%s is %s, and what that earns is not ours to say', (actual, grade) => {
    // The score that the form gives for it counts.
    expect(item(actual)).toMatchObject({ score: '40', isAsWritten: true });
    expect(item(actual).explanation).toContain(
      `未评分：按本表的评价标准属“${grade}”档，该档得多少分由评价人评定`,
    );
  });

  test('a score that the reviewer gave for a lower grade is not called wrong', () => {
    const rules = (text: string): string[] =>
      checkWorkbook({ sheets: [gridFromText(text)] })[0]!.tables[0]!.findings.map(
        ({ rule }) => rule,
      );
    expect(rules(form('112公里'))).not.toContain('K15');
    const plain = form('112公里').replace('|优|良|中|差|', '|||||').replace(ROW, '≥120公里|·|·|·');
    expect(rules(plain)).toContain('K15');
  });

  test('the formula gives points for the best grade only', async () => {
    const [indicator] = only(form('')).indicators;
    const cells = { actual: 'H6', weight: 'I6', target: null };
    const context = { options: scoringOptions(), year: 2024 };
    const { score } = planRow(indicator!, '50', cells, context);
    const pointsFor = (actual: string) => evaluate(score!, { H6: actual, I6: 50 });
    expect([await pointsFor('120公里'), await pointsFor('119公里'), await pointsFor('优')]).toEqual(
      [...[50, '', 50]],
    );
  });
});
