/** K13 to K18 over the published 自评表, read by hand: their printed scores and rates are right. */
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { checkWorkbook } from '../../src/review/review-workbook';
import { CHECKS } from '../../src/rules/engine/catalogue';

const checks = CHECKS.filter(({ id }) => /^K1[3-8]$/.test(id));
const folder = join(__dirname, '../../samples/published');

test.each([
  // Execution 251.89 of 251.89 is printed as 100.00%; no scores yet.
  ['07-sichuan-qingshen-2023-selfeval', []],
  // Eight scores, all full and met; execution 0 of 0.
  ['10-anhui-guichi-2022-cunji-selfeval', []],
])('%s', async (name, expected) => {
  const workbook = await readWorkbookFile(join(folder, `${name}.xlsx`));
  const tables = checkWorkbook(workbook, { checks }).flatMap((sheet) => sheet.tables);
  expect(checks).toHaveLength(6);
  expect(tables.map(({ table }) => table.kind)).toEqual(['self-evaluation']);
  expect(tables.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(expected);
});
