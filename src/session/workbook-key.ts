/** What a workbook is known by between sessions: its sheets' names, as a fingerprint, for names may say whose it is. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

const LENGTH = 16;

export function workbookKey(sheetNames: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sheetNames)))).slice(0, LENGTH);
}
