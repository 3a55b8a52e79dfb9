/** A folder of audits -> what the checks report about the same tables, matched. */
import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseRange, type Rectangle } from '../grid/address';
import { readWorkbookFile } from '../hosts/file/read-workbook-file';
import { WorkbookFileError } from '../hosts/file/workbook-file-error';
import { checkWorkbook, type CheckedSheet } from '../review/review-workbook';
import { AuditError, parseAudit, type Audit } from './audit';
import { matchFindings, type Match, type Reported } from './match';

export interface EvaluatedTable {
  /** The audit's file name without its ending. */
  readonly name: string;
  readonly audit: Audit;
  readonly match: Match;
}

/** Throws AuditError, with one sentence. */
export async function evaluateFolder(folder: string): Promise<EvaluatedTable[]> {
  const files = (await listed(folder)).filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) throw new AuditError(`文件夹“${folder}”里没有审定文件（*.json）。`);
  const checked = new Map<string, CheckedSheet[]>();
  const tables: EvaluatedTable[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const audit = parseAudit(await readFile(path, 'utf8'), path);
    const workbook = workbookOf(audit, path);
    const sheets = checked.get(workbook) ?? (await check(workbook, path));
    checked.set(workbook, sheets);
    const match = matchFindings(audit, reportedOf(audit, sheets, path));
    tables.push({ name: file.slice(0, -'.json'.length), audit, match });
  }
  return tables;
}

async function listed(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw new AuditError(`文件夹“${folder}”打不开，请检查路径。`, { cause: error });
  }
}

function workbookOf(audit: Audit, path: string): string {
  const places = [resolve(audit.workbook), resolve(dirname(path), audit.workbook)];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) {
    throw new AuditError(`审定文件“${path}”所指的工作簿“${audit.workbook}”找不到。`);
  }
  return found;
}

/** The whole workbook, as the command line checks it: some checks compare its tables. */
async function check(workbook: string, path: string): Promise<CheckedSheet[]> {
  try {
    return checkWorkbook(await readWorkbookFile(workbook));
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new AuditError(`审定文件“${path}”所指的工作簿打不开：${error.message}`, { cause: error });
  }
}

function reportedOf(audit: Audit, sheets: readonly CheckedSheet[], path: string): Reported[] {
  const sheet = sheets.find((each) => each.sheet === audit.sheet);
  const area = parseRange(audit.range ?? '');
  const tables = (sheet?.tables ?? []).filter(({ table }) => {
    const own = parseRange(table.range);
    return area === null || (own !== null && overlaps(area, own));
  });
  if (tables.length === 0) {
    const place = audit.range === undefined ? '' : `${audit.range} `;
    throw new AuditError(`审定文件“${path}”所指的工作表“${audit.sheet}”${place}没有读到目标表。`);
  }
  return tables.flatMap(({ findings }) => findings);
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
