/** A folder of published tables (.xlsx with what a person read in .json beside it) -> how much of them is read right. */
import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PerformanceTable } from '../domain/performance-table';
import { readWorkbookFile } from '../hosts/file/read-workbook-file';
import { readWorkbook } from '../review/review-workbook';
import { compareTable, type ComparedField } from './compare-reading';
import { parseExpected } from './expected-reading';

export interface ReadCase {
  /** The file name without its ending. */
  readonly name: string;
  /** Of the only table; of one of several `2 total`. */
  readonly fields: readonly ComparedField[];
  /** Tables that were read beyond those expected. */
  readonly extra: number;
}

/** Throws an Error with one sentence for a folder that holds none. */
export async function readCases(folder: string): Promise<ReadCase[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const cases: ReadCase[] = [];
  for (const file of files) {
    const name = file.slice(0, -'.json'.length);
    const workbook = join(folder, `${name}.xlsx`);
    const expected = parseExpected(JSON.parse(await readFile(join(folder, file), 'utf8')));
    if (expected === null || !existsSync(workbook)) continue;
    const tables = await tablesOf(workbook);
    const fields = expected.flatMap((each, at) =>
      compareTable(each, tables[at] ?? null).map((entry) =>
        expected.length === 1 ? entry : { ...entry, field: `${at + 1} ${entry.field}` },
      ),
    );
    cases.push({ name, fields, extra: Math.max(0, tables.length - expected.length) });
  }
  if (cases.length === 0) {
    throw new Error(`文件夹“${folder}”里没有带应读结果（.json）的工作簿（.xlsx）。`);
  }
  return cases;
}

async function tablesOf(workbook: string): Promise<readonly PerformanceTable[]> {
  return readWorkbook(await readWorkbookFile(workbook)).flatMap(({ tables }) => tables);
}

/** A line a table, below it each field that is wrong, and the sum. */
export function readCasesText(cases: readonly ReadCase[]): string {
  const lines = cases.flatMap(({ name, fields, extra }) => [
    `${name}：${score(fields)}`,
    ...fields
      .filter(({ right }) => !right)
      .map(({ field, expected, read }) => `  ${field}：应为“${expected}”，读作“${read}”`),
    ...(extra > 0 ? [`  多读出${extra}张表`] : []),
  ]);
  const all = score(cases.flatMap(({ fields }) => fields));
  return [...lines, `共${cases.length}个文件：${all}`, ''].join('\n');
}

function score(fields: readonly ComparedField[]): string {
  return `${fields.length}个字段中读对${fields.filter(({ right }) => right).length}个`;
}
