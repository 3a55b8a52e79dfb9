/** Small text files that a command is given beside the workbooks. */
import { readFileSync, statSync } from 'node:fs';

/** A baseline over thousands of files; nothing that people keep is larger. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Throws an Error for what is missing, no file (a device never ends), or far too large. */
export function readText(path: string): string {
  const entry = statSync(path);
  if (!entry.isFile() || entry.size > MOST_BYTES) throw new Error(`not a text file: ${path}`);
  return readFileSync(path, 'utf8');
}
