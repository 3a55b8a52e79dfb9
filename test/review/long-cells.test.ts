/**
 * One cell of the form holds a long run of one thing and an end that no pattern expects. Each such form goes through
 * everything that reads it, in a fraction of a second where the work grows with the length of the cell. The text is
 * longer than a cell may be, so that a single pattern of quadratic cost runs into the time limit of its test.
 */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { explainFinding } from '../../src/review/explain-finding';
import { planScores } from '../../src/review/score-plan';
import { scoreSheet } from '../../src/review/score-workbook';
import { INTERNAL_ERROR } from '../../src/rules/engine/run-checks';
import { formSheet, HEADER, indicatorsWith } from '../support/form';
import { rowsWith, selfEvaluationSheet } from '../support/self-evaluation';

const LENGTH = 33_000;
const LIMIT = 5_000;
const REJECTED = '@';

const REPEATED = [
  ...['*', ':', '(', '()', '（）', '(a)', ' ', '\u3000', ' \n', '1', '1,', '.', '0.', 'X', 'a'],
  ...['一', '万', '等', '相关', '、', '，', '%', '≥', '□', '×', '_', '《', '“', '[', '¥', '—'],
  ...['年', '2024', '10万元', '第', '号', '城市', '建设', '提高', '绩效', '小计(', '资料'],
  ...['一\n', '⽣\u200b', '\ufe0f'],
];

type Row = Parameters<typeof indicatorsWith>[0][number];
const inRow = (changes: Row): SheetSnapshot =>
  formSheet({ indicators: indicatorsWith({ 0: changes }) });

/** The form with a text in one place; what stands before the run lets it be read as what belongs there. */
const PLACES: Readonly<Record<string, (run: string) => SheetSnapshot>> = {
  一级指标: (run) => inRow({ level1: `产出${run}` }),
  二级指标: (run) => inRow({ level2: `数量${run}` }),
  三级指标: (run) => inRow({ name: `培训${run}` }),
  指标值: (run) => inRow({ target: run }),
  设置依据: (run) => inRow({ basis: run }),
  上年完成值: (run) => inRow({ lastYear: run }),
  分值权重: (run) => inRow({ weight: run }),
  赋分规则: (run) => inRow({ scoringRule: run }),
  佐证资料: (run) => inRow({ evidence: run }),
  项目名称: (run) => formSheet({ project: `培训及${run}` }),
  预算单位: (run) => formSheet({ unit: `某局${run}` }),
  负责人: (run) => formSheet({ leader: run }),
  年度目标: (run) => formSheet({ goal: run }),
  预算总额: (run) => formSheet({ total: run }),
  财政拨款: (run) => formSheet({ fiscal: run }),
  表题: (run) => formSheet({ title: `项目支出绩效${run}表` }),
  年度: (run) => formSheet({ year: `（2024年度）${run}` }),
  资金标签: (run) => formSheet({ fundsLabel: `项目资金${run}` }),
  目标标签: (run) => formSheet({ goalLabel: `年度总体目标${run}` }),
  列标题: (run) =>
    formSheet({ header: HEADER.map((label) => (label === '指标值' ? `指标值${run}` : label)) }),
  表下: (run) => formSheet({ footer: [[run]] }),
  实际完成值: (run) => selfEvaluationSheet({ rows: rowsWith(2, { actual: run }) }),
  得分: (run) => selfEvaluationSheet({ rows: rowsWith(0, { score: run }) }),
  偏差原因: (run) => selfEvaluationSheet({ rows: rowsWith(0, { actual: '3期', deviation: run }) }),
};

/** Without it a time limit is not looked at before the test is over. */
const breathe = () => new Promise((done) => setImmediate(done));

async function goThrough(sheet: SheetSnapshot): Promise<void> {
  const tables = readTables(sheet);
  await breathe();
  for (const table of tables) {
    const checked = checkTable(table, sheet);
    await breathe();
    for (const finding of checked.findings) {
      expect(finding.rule).not.toBe(INTERNAL_ERROR);
      explainFinding(checked, sheet, finding);
    }
    await breathe();
  }
  for (const source of ['sheet', 'last-year'] as const) {
    for (const scored of scoreSheet(sheet, { source })) planScores(scored, sheet);
  }
  await breathe();
}

describe.each(Object.entries(PLACES))('a long text in %s', (_, sheetWith) => {
  test.each(REPEATED)(
    'of %j',
    async (repeated) => {
      const run = repeated.repeat(Math.ceil(LENGTH / repeated.length));
      await goThrough(sheetWith(run + REJECTED));
    },
    LIMIT,
  );
});
