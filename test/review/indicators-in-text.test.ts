/** Indicators that share the cell of a text: what is written into a cell must not take the place of the others. */
import { planScores } from '../../src/review/score-plan';
import { scoreSheet } from '../../src/review/score-workbook';
import { checkWorkbook } from '../../src/review/review-workbook';
import { gridFromText } from '../support/grid-text';

const TEXT = [
  '【产出指标-数量指标】指标1：培训期数：>=5期（30分）',
  '【产出指标-数量指标】指标1：培训人次：≥500人次人次（20分）',
  '【产出指标-质量指标】结业率：95%（10分）',
  '【效益指标-社会效益指标】就业率：≥60％（30分）',
].join('\\n');
const SHEET = gridFromText(`
  |项目支出绩效目标表|·|·|·|
  |（2025年度）|·|·|·|
  |项目名称|2025年职业技能培训|预算单位|某县人社局|
  |项目资金（万元）|资金总额：36|财政拨款：36|其他资金：0|
  |年度目标|举办培训5期，培训学员500人次，结业率95%以上，就业率60%以上。|·|·|
  |绩效指标|${TEXT}|·|·|`);
const checked = checkWorkbook({ sheets: [SHEET] })[0]!.tables[0]!;

test('findings stand at the text, and no fix writes one indicator over it', () => {
  const own = checked.findings.filter(({ cells }) => cells.includes('B6'));
  expect(own.length).toBeGreaterThan(2);
  expect(own.filter(({ fix }) => fix !== null)).toEqual([]);
  expect(checked.summary.verdict).not.toBe('unchecked');
});

test('a key names the text, not one of its indicators', () => {
  const keys = checked.findings
    .filter(({ cells }) => cells[0] === 'B6')
    .map(({ key }) => key.replace(/^[A-Z]\d+/, ''));
  expect(new Set(keys.map((key) => key.replace(/\/\d+$/, '')))).toEqual(new Set([':indicators']));
});

test('weights are read, and a self-evaluation gets a sheet of its own with a row each', () => {
  expect(checked.table.weightTotal).toBe('90');
  const [scored] = scoreSheet(SHEET, { source: 'sheet' });
  const plan = planScores(scored!, SHEET);
  expect(plan).toMatchObject({
    kind: 'sheet',
    reason: '各项指标写在一个单元格里，没有各自的行，自评表放在新工作表中。',
  });
  const cells = plan.kind === 'sheet' ? plan.spec.cells : [];
  expect(cells.filter(({ cell }) => /^D(?:13|14|15|16)$/.test(cell))).toHaveLength(4);
  expect(scored!.score.maximum).toBe('90');
});
