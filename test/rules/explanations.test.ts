/** Every finding opens to its explanation: the examples of all checks, and what is found in the samples. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readBytesNatively } from '../../src/hosts/file/read-workbook-file';
import { readTables } from '../../src/reader/read-tables';
import { findProfile } from '../../src/regions/profiles';
import { contextOf } from '../../src/review/check-context';
import { explainFinding } from '../../src/review/explain-finding';
import { checkWorkbook, projectsOf, type CheckedSheet } from '../../src/review/review-workbook';
import { weightTotal } from '../../src/rules/appropriateness/a01-weight-total';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { defineCheck } from '../../src/rules/engine/check';
import { evidenceMissing } from '../../src/rules/completeness/c22-evidence-missing';
import { lastYearMissing } from '../../src/rules/completeness/c18-last-year-missing';
import { casesOf, exampleTexts } from '../../src/rules/engine/example';
import { explain, type Explanation } from '../../src/rules/engine/explain';
import type { Finding } from '../../src/rules/engine/finding';
import { INTERNAL_ERROR, runChecks } from '../../src/rules/engine/run-checks';
import { explained, formSheet, HEADER, indicatorsWith } from '../support/form';
import { drawExample, LAYOUTS, type Drawn } from '../support/typed-form';

/** Checks that compute or compare numbers: their steps must show those of the case. This is the only list of them. */
const COMPUTING: ReadonlySet<string> = new Set([
  ...['C04', 'C24', 'C25', 'N04', 'N05', 'N06', 'N08', 'N12', 'N13', 'N14', 'N15', 'N18', 'N29'],
  ...['R01', 'R03', 'R04', 'R11', 'R12', 'R13'],
  ...['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A08', 'A09', 'A10', 'A11', 'A13', 'A18'],
  ...['A19', 'A21', 'A22', 'A23', 'A24', 'A25', 'F01', 'F05', 'F06', 'F07'],
  ...['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K07', 'K08', 'K10', 'K11', 'K12', 'K13', 'K14'],
  ...['K15', 'K16', 'K17', 'K18', 'K21', 'K22', 'C26', 'N34', 'F08'],
]);

/** What they count stands in no cell as digits: rows, or 三项 in words; R04 compares whose 满意度 it is, too. */
const COUNTED: ReadonlySet<string> = new Set(['C25', 'N04', 'N06', 'N29', 'R01', 'R04']);

/** An empty cell has nothing to compute and no word to show: the condition says what is expected of it. */
const BY_CONDITION: ReadonlySet<string> = new Set([
  ...['C01', 'C02', 'C03', 'C07', 'C17', 'C18', 'C19', 'C21', 'C22'],
]);

function explainAll(
  sheets: readonly SheetSnapshot[],
  checked: readonly CheckedSheet[],
): { sheet: string; finding: Finding; explanation: Explanation }[] {
  const projects = projectsOf(checked.flatMap(({ tables }) => tables.map(({ table }) => table)));
  return checked.flatMap(({ sheet, tables }, at) =>
    tables.flatMap((table) =>
      [...table.findings, ...table.ignored.map((each) => each.finding)].map((finding) => ({
        sheet,
        finding,
        explanation: explainFinding(table, sheets[at]!, finding, projects),
      })),
    ),
  );
}

function explanationsOf({ sheets, profile: id }: Drawn) {
  const profile = findProfile(id)!;
  const checked = checkWorkbook({ sheets: [...sheets] }, { profile });
  return explainAll(sheets, checked).filter(({ sheet }) => sheet === checked[0]?.sheet);
}

function expectSound(finding: Finding, explanation: Explanation): void {
  const { inputs, steps, moreInputs } = explanation;
  expect(inputs[0]?.cell).toBe(finding.cells[0]);
  expect(new Set(inputs.map(({ cell }) => cell)).size).toBe(inputs.length);
  expect(inputs.length).toBeLessThanOrEqual(16);
  expect(moreInputs).toBeGreaterThanOrEqual(0);
  for (const { cell, label } of inputs) {
    expect(cell).toMatch(/^[A-Z]{1,3}\d+$/);
    expect(label).not.toBe('');
  }
  expect(steps.length).toBeGreaterThan(1);
  expect(steps.at(-1)).toMatch(/^结论：.+，报为(错误|警告|提示)。$/);
  for (const step of steps) {
    expect(step).toMatch(/。$/);
    expect(step).not.toMatch(/undefined|null|NaN|“”|没有算出来/);
  }
  expect(explanation.citations).toBe(finding.citations);
  expect(explanation.example).not.toBeNull();
}

const numbersIn = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .match(/\d+(?:\.\d+)?/g) ?? []
  ).map((digits) => String(Number(digits)));

const wrongCases = CHECKS.flatMap(({ id, examples }) =>
  examples.flatMap((example, at) =>
    casesOf(example.wrong).map(
      (typed, n) => [`${id} #${at + 1}.${n + 1}`, id, example, typed] as const,
    ),
  ),
);

test.each(wrongCases)('%s opens to inputs and steps of its own', (_, rule, example, typed) => {
  for (const layout of LAYOUTS) {
    const own = explanationsOf(drawExample(example, typed, layout)).filter(
      ({ finding }) => finding.rule === rule,
    );
    expect(own).toHaveLength(1);
    const { finding, explanation } = own[0]!;
    expectSound(finding, explanation);
    const before = explanation.steps.slice(0, -1);
    if (!BY_CONDITION.has(rule)) expect(before.join()).not.toContain('对照条件');
    if (!COMPUTING.has(rule)) continue;
    const shown = new Set(before.flatMap(numbersIn));
    const read = explanation.inputs.flatMap(({ value }) => numbersIn(value ?? ''));
    if (!COUNTED.has(rule)) expect(read.some((number) => shown.has(number))).toBe(true);
    // What the message says with numbers, the steps show how it came about; names of cells and documents aside.
    const claimed = numbersIn(finding.message.replace(/[A-Z]+\d+|“[^”]*”|\d+号/g, ''));
    expect(claimed.filter((number) => !shown.has(number))).toEqual([]);
  }
});

test('the list of computing checks names checks, and none that goes by its condition', () => {
  const ids = CHECKS.map(({ id }) => id);
  expect([...COMPUTING, ...BY_CONDITION].filter((id) => !ids.includes(id))).toEqual([]);
  expect([...BY_CONDITION].filter((id) => COMPUTING.has(id))).toEqual([]);
});

const samples = join(__dirname, '../../samples');
const files = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.xlsx'),
);

test.each(files)('%s: every finding is explained, and stays as it is', (file) => {
  const { sheets } = readBytesNatively(readFileSync(join(samples, file)), file);
  const checked = checkWorkbook({ sheets });
  const before = JSON.stringify(checked);
  const all = explainAll(sheets, checked);
  const isJudged = checked.some(({ tables }) => tables.some(({ table }) => table.kind !== 'other'));
  expect(all.length > 0).toBe(isJudged);
  for (const { finding, explanation } of all) {
    expectSound(finding, explanation);
    const goesByCondition = explanation.steps.some((step) => step.startsWith('对照条件'));
    if (goesByCondition) expect([...BY_CONDITION]).toContain(finding.rule);
  }
  expect(JSON.stringify(checked)).toBe(before);
});

function contextOfForm(sheet: SheetSnapshot) {
  const [table] = readTables(sheet);
  return contextOf(table!, findProfile('national')!, sheet);
}

test('a merged finding explains the first three cases and says how many more there are', () => {
  const blank = { lastYear: null };
  const sheet = formSheet({
    rows: { 0: blank, 1: blank, 2: blank, 3: blank, 4: blank },
  });
  const context = contextOfForm(sheet);
  const finding = runChecks([lastYearMissing], [context])[0]![0]!;
  expect(finding.cells).toEqual(['F8', 'F9', 'F10', 'F11', 'F12']);
  const { inputs, moreInputs, steps } = explain(context, finding);
  expect(inputs.map(({ cell, label, of, value }) => [cell, label, of, value])).toEqual([
    ['F8', '上年完成值', '“培训班期数”', null],
    ['F9', '上年完成值', '“学员考核合格率”', null],
    ['F10', '上年完成值', '“培训完成时间”', null],
  ]);
  expect(moreInputs).toBe(2);
  expect(steps).toEqual([
    'F8：“培训班期数”的上年完成值为空，也没有说明原因。',
    'F9：“学员考核合格率”的上年完成值为空，也没有说明原因。',
    'F10：“培训完成时间”的上年完成值为空，也没有说明原因。',
    '另有2处情形相同。',
    '结论：上年完成值留空且未说明，报为警告。',
  ]);
});

test('cells that the check used besides those of the finding are shown, behind them', () => {
  const context = contextOfForm(formSheet({ rows: { 3: { weight: 25 } } }));
  const finding = runChecks([weightTotal], [context])[0]![0]!;
  const { inputs, steps } = explain(context, finding);
  expect(finding.cells).toEqual(['G7']);
  expect(inputs.map(({ cell, value }) => `${cell} ${value ?? ''}`)).toEqual([
    ...['G7 指标分值权重', 'G8 10', 'G9 15', 'G10 15', 'G11 25', 'G12 20', 'G13 10'],
  ]);
  expect(steps).toEqual([
    '成本指标：25分。',
    '产出指标：10+15+15=40分。',
    '效益指标：20分。',
    '满意度指标：10分。',
    '6项指标的权重相加：10+15+15+25+20+10=95分。',
    '表中没有预算执行率行，“国家（财预〔2021〕101号）”的表合计应为90分或100分。',
    '95分与最接近的90分相差5分，超过容差0.01分。',
    '结论：分值权重合计不符，报为错误。',
  ]);
});

test('a check that throws is a finding like others, without a clause to show an example of', () => {
  const context = contextOfForm(formSheet());
  const broken = defineCheck({
    ...weightTotal,
    *check() {
      yield* [];
      throw new Error('坏了');
    },
  });
  const finding = runChecks([broken], [context])[0]![0]!;
  expect(finding.rule).toBe(INTERNAL_ERROR);
  const { title, steps, inputs, example, condition } = explain(context, finding);
  expect({ title, example, condition }).toEqual({
    ...{ title: '本工具的内部问题', example: null, condition: '' },
  });
  expect(inputs.map(({ cell }) => cell)).toEqual(['A1']);
  expect(steps).toEqual([finding.message, '这是本工具的问题，不是表中的问题；其他检查不受影响。']);
});

test('reasons that throw are said, and the rest of the explanation stays', () => {
  const context = contextOfForm(formSheet());
  const broken = defineCheck({
    ...weightTotal,
    *check() {
      yield {
        cells: ['G8'],
        message: '有问题。',
        steps: () => {
          throw new Error('坏了');
        },
      };
    },
  });
  const finding = runChecks([broken], [context])[0]![0]!;
  const { steps, inputs, example } = explain(context, finding, [broken]);
  expect(steps).toEqual([
    '判断过程没有算出来（坏了），请按条件核对。',
    '结论：分值权重合计不符，报为错误。',
  ]);
  expect(inputs).toEqual([{ cell: 'G8', label: '指标分值权重', of: '“培训班期数”', value: '10' }]);
  expect(example).toEqual(exampleTexts(weightTotal.examples[0]));
});

test('a finding of a sheet that has changed since still opens', () => {
  const context = contextOfForm(formSheet({ rows: { 3: { weight: 25 } } }));
  const finding = runChecks([weightTotal], [context])[0]![0]!;
  const { steps } = explain(contextOfForm(formSheet()), finding);
  expect(steps[0]).toBe('列标题（G7）写的是“指标分值权重”。');
  expect(steps.at(-1)).toBe('结论：分值权重合计不符，报为错误。');
});

test.each([
  ['佐证资料(原始凭证、台账和报告)', '佐证资料(原始凭证、台账和报告)'],
  ['佐证资料(原始凭证、台账和报告等)', '佐证资料(原始凭证、台账和报告等…'],
])('the header %s is called so far by its name', (header, label) => {
  const form = { header: [...HEADER.slice(0, 8), header], rows: { 0: { evidence: null } } };
  const { inputs } = explained(evidenceMissing, form);
  expect(inputs.find(({ cell }) => cell === 'I8')?.label).toBe(label);
});

test('sixteen inputs are shown, the others counted', () => {
  const rows = Array.from({ length: 18 }, () => indicatorsWith({})[1]!);
  const { inputs, moreInputs } = explained(weightTotal, { indicators: rows });
  expect([inputs.length, inputs.length + moreInputs]).toEqual([16, 19]);
});
