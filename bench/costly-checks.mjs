/** Which checks cost most: each alone over all tables of a workbook, warm. */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const product = createRequire(import.meta.url)('../dist/bench/product.js');
const ROUNDS = 5;
const MOST = 10;

export async function measureCostlyChecks(name, file) {
  const { sheets } = await product.readWorkbookFile(file);
  const read = sheets.flatMap((sheet) =>
    product.readTables(sheet).map((table) => ({ sheet, table })),
  );
  const time = (checks) => {
    const started = performance.now();
    for (const { sheet, table } of read) product.checkTable(table, sheet, { checks });
    return performance.now() - started;
  };
  const least = (checks) => Math.min(...Array.from({ length: ROUNDS }, () => time(checks)));
  const nothing = least([]);
  const all = least(product.CHECKS);
  const costs = product.CHECKS.map((check) => ({
    id: check.id,
    cost: Math.max(0, least([check]) - nothing),
  })).sort((a, b) => b.cost - a.cost);
  const shares = costs
    .slice(0, MOST)
    .map(({ id, cost }) => `${id} ${((cost / all) * 100).toFixed(1)}%`);
  return (
    `${name}: ${product.CHECKS.length} checks over ${read.length} tables ${all.toFixed(0)} ms warm, ` +
    `${nothing.toFixed(0)} ms of it without any; the ten most expensive: ${shares.join(', ')}`
  );
}
