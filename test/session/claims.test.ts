/** Only code that knows may say that nothing was changed: every ready-made sentence that does, and where it is said from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostError, type HostErrorCode } from '../../src/hosts/host-error';
import { notUndone, planned, unfinished, untouched } from '../../src/session/aftermath';

const SOURCE = join(__dirname, '../../src');

/** A sentence that says that something is as it was. */
const CLAIM =
  /没有(?:做任何)?(?:改动|修改|变动)|没有(?:写入|写出|删除|保存|撤销)(?!权限)|未(?:做|作)任何|原样|未改动/;

/** By file: why it knows. */
const KNOWING: Readonly<Record<string, string>> = {
  'session/aftermath.ts': 'the journal has nothing to take back, or nothing was begun',
  'session/sentence.ts': 'only reading can be cancelled',
  'session/session.ts': 'the journal still has the entry',
  'cli/copies.ts': 'a copy is written whole or not at all',
  'cli/output-file.ts': 'a copy is written whole or not at all',
  'cli/scored-copy.ts': 'said before the copy is written',
  'cli/summary-files.ts': 'said before anything is written',
  'cli/commands/report.ts': 'said where nothing is written any more',
  'cli/commands/unmark.ts': 'said before the copy is written, or of the bytes that were written',
  'workbench/save-file.ts': 'the browser keeps the old file until the new one is closed',
  'workbench/documents.ts': 'says that edits are not saved yet',
  'workbench/save-entry.ts': 'a download leaves the original alone',
  'workbench/save-opinion.ts': 'there is no document yet that could be saved',
  'hosts/excel/apply.ts': 'said where all cells were put back, and before that could fail',
  'hosts/wps/apply.ts': 'said where all cells were put back, and before that could fail',
  'hosts/excel/restore.ts': 'says that it is not known',
};

function* sentences(folder: string): Generator<{ file: string; line: string }> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(SOURCE.length + 1).replaceAll('\\', '/');
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (CLAIM.test(line)) yield { file, line: line.trim() };
    }
  }
}

/** What is said to somebody who writes: the front ends and what they stand on. */
const SPOKEN = /^(?:cli|commands|hosts|session|taskpane|workbench|excel-addin|wps-addin)\//;

test('nothing but code that knows claims that something is as it was', () => {
  const said = [...sentences(SOURCE)].filter(({ file }) => SPOKEN.test(file));
  expect(said.filter(({ file }) => !(file in KNOWING))).toEqual([]);
  expect(new Set(said.map(({ file }) => file))).toEqual(new Set(Object.keys(KNOWING)));
});

const CODES: readonly HostErrorCode[] = [
  ...(['editing', 'protected', 'read-only', 'changed', 'gone', 'occupied'] as const),
  ...(['rules-changed', 'timeout', 'busy', 'too-large', 'unsupported', 'unknown'] as const),
];
const message = (error: unknown): string => (error as Error).message;

test.each(CODES)('%s: the cause alone claims nothing', (code) => {
  expect(new HostError(code).message).not.toMatch(CLAIM);
});

test.each(CODES)('%s, and something was left behind: nothing is claimed', (code) => {
  const error = new HostError(code, { written: ['D7'] });
  expect(message(untouched(error))).not.toMatch(CLAIM);
  expect(message(notUndone(error, '修正 D7', false))).not.toMatch(CLAIM);
  expect(message(unfinished(error, '修正 D7'))).not.toMatch(/没有做任何改动|没有写入/);
});

test('no answer is no knowledge, unless nothing but reading was asked for', async () => {
  const silent = new HostError('timeout');
  expect(message(untouched(silent))).not.toMatch(CLAIM);
  expect(message(notUndone(silent, '修正 D7', false))).not.toMatch(CLAIM);
  await expect(planned(() => Promise.reject(silent))).rejects.toThrow(/^没有做任何改动：/);
});

test.each(CODES)('%s: undo speaks neither of checking nor of writing', (code) => {
  for (const isPartly of [true, false]) {
    expect(message(notUndone(new HostError(code), '修正 D7', isPartly))).not.toMatch(/检查|写入/);
  }
});

test('cells that were changed since are named, by an undo in its own words', () => {
  const error = new HostError('changed', { where: ['D7', 'E8', 'F9', 'G1', 'H1', 'H2'] });
  expect(message(notUndone(error, '修正 D7', false))).toBe(
    '“修正 D7”没有撤销：D7、E8、F9、G1、H1等后来又有改动；请核对后手工改回。',
  );
});
