/** A fingerprint of a workbook's findings: equal wherever the same workbook is checked. */
import { createHash } from 'node:crypto';
import type { CheckedSheet } from '../review/review-workbook';

/** "sha256:…" over sheet, range, rule, severity, cells and message of every finding, in order. */
export function findingsDigest(sheets: readonly CheckedSheet[]): string {
  const content = sheets.flatMap(({ sheet, tables }) =>
    tables.map(({ table, findings }) => [
      sheet,
      table.range,
      findings.map(({ rule, severity, cells, message }) => [rule, severity, cells, message]),
    ]),
  );
  return `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`;
}
