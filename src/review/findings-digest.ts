/** A fingerprint of a workbook's findings: equal wherever the same workbook is checked. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { CheckedSheet } from './review-workbook';

/** "sha256:…" over sheet, range, rule, severity, cells and message of every finding, in order. */
export function findingsDigest(sheets: readonly CheckedSheet[]): string {
  const content = sheets.flatMap(({ sheet, tables }) =>
    tables.map(({ table, findings }) => [
      sheet,
      table.range,
      findings.map(({ rule, severity, cells, message }) => [rule, severity, cells, message]),
    ]),
  );
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))))}`;
}
