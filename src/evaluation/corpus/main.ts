/** `npm run corpus -- FOLDER …`: reads every .xlsx in the folders with our reader and with SheetJS, and checks what was read. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBytesNatively } from '../../hosts/file/read-workbook-file';
import { HostError } from '../../hosts/host-error';
import { WorkbookFileError } from '../../hosts/file/workbook-file-error';
import { checkWorkbook } from '../../review/review-workbook';
import { differences } from './compare';
import { EXPLANATIONS } from './explanations';
import { readReference } from './reference';
import { partsChangedByMarking } from './unmark';

const EXTENSION = /\.(?:xlsx|xlsm|xltx|xltm)$/i;
/** So many examples are printed of each kind. */
const EXAMPLES = 10;

class Tally {
  private readonly kinds = new Map<string, { count: number; examples: string[] }>();

  add(kind: string, example: string): void {
    const known = this.kinds.get(kind) ?? { count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < EXAMPLES) known.examples.push(example);
    this.kinds.set(kind, known);
  }

  get text(): string {
    const sorted = [...this.kinds].sort(([, a], [, b]) => b.count - a.count);
    return sorted
      .map(([kind, { count, examples }]) => {
        const why = EXPLANATIONS.find(({ name }) => name === kind)?.why;
        const head = `${String(count).padStart(6)}  ${kind}${why === undefined ? '' : ` (${why})`}`;
        return [head, ...examples.map((example) => `          ${example}`)].join('\n');
      })
      .join('\n');
  }
}

async function* workbooks(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* workbooks(path);
    else if (entry.isFile() && EXTENSION.test(entry.name)) yield path;
  }
}

type Outcome<T> = { readonly read: T } | { readonly refusal: string };

function attempt<T>(read: () => T): Outcome<T> {
  try {
    return { read: read() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { refusal: error instanceof WorkbookFileError ? error.code : `THROWN ${message}` };
  }
}

interface Run {
  readonly tally: Tally;
  files: number;
  same: number;
  tables: number;
  thrown: number;
  /** Marked, cleared, and every part as it was. */
  restored: number;
}

function compare(path: string, bytes: Uint8Array, run: Run): void {
  const ours = attempt(() => readBytesNatively(bytes, path));
  const theirs = attempt(() => readReference(bytes));
  if ('refusal' in ours) {
    if (ours.refusal.startsWith('THROWN')) run.thrown += 1;
    const other = 'refusal' in theirs ? 'refused by both' : 'refused by us alone';
    run.tally.add(`${other}: ${ours.refusal}`, path);
    return;
  }
  const checked = attempt(() => checkWorkbook(ours.read));
  if ('refusal' in checked) {
    run.thrown += 1;
    run.tally.add(`check failed: ${checked.refusal}`, path);
  } else run.tables += checked.read.reduce((sum, { tables }) => sum + tables.length, 0);
  if ('refusal' in theirs) {
    run.tally.add('read by us alone', `${path}: ${theirs.refusal.slice(0, 80)}`);
    return;
  }
  const kinds = new Set<string>();
  for (const { reason, where, ...sides } of differences(ours.read.sheets, theirs.read)) {
    const kind = reason ?? 'UNEXPLAINED';
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    run.tally.add(kind, `${path} ${where}: ${sides.ours} / ${sides.theirs}`);
  }
  if (kinds.size === 0) run.same += 1;
}

async function markAndClear(path: string, bytes: Uint8Array, run: Run): Promise<void> {
  if ('refusal' in attempt(() => readBytesNatively(bytes, path))) return;
  try {
    const changed = await partsChangedByMarking(bytes);
    if (changed.length === 0) run.restored += 1;
    else run.tally.add('NOT RESTORED', `${path}: ${changed.join(', ')}`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isSentence = error instanceof HostError || error instanceof WorkbookFileError;
    if (!isSentence) run.thrown += 1;
    run.tally.add(`not marked${isSentence ? '' : ': THROWN'}`, `${path}: ${message}`);
  }
}

async function main(folders: readonly string[]): Promise<void> {
  const run: Run = { tally: new Tally(), files: 0, same: 0, tables: 0, thrown: 0, restored: 0 };
  for (const folder of folders) {
    for await (const path of workbooks(folder)) {
      run.files += 1;
      const bytes = await readFile(path);
      compare(path, bytes, run);
      await markAndClear(path, bytes, run);
    }
  }
  const { files, same, tables, thrown, restored } = run;
  process.stdout.write(
    `${files} files, ${same} the same, ${restored} restored after marking, ${thrown} thrown, ${tables} tables\n\nfiles by kind (ours / SheetJS's):\n${run.tally.text}\n`,
  );
  process.exitCode = thrown > 0 ? 1 : 0;
}

const given = process.argv.slice(2);
main(given.length > 0 ? given : ['test/fixtures', 'samples']).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
