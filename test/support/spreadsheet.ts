/** A real spreadsheet as an independent evaluator: LibreOffice, headless, where it is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';

export const hasSpreadsheet = spawnSync('soffice', ['--version']).status === 0;

export type Held = number | string | { readonly formula: string } | null;

/** What the spreadsheet makes of each cell, as displayed with up to ten decimals. */
export function calculate(rows: readonly (readonly Held[])[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-oracle-'));
  try {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) =>
        row.map((held) =>
          held !== null && typeof held === 'object' ? { t: 'n', f: held.formula.slice(1) } : held,
        ),
      ),
    );
    const file = join(folder, 'oracle.xlsx');
    const book = { SheetNames: ['Sheet1'], Sheets: { Sheet1: sheet } };
    writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    // A profile of its own: another LibreOffice may be running.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    // Tab, double quotes, UTF-8, first line 1, no column formats, values instead of displayed text.
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false';
    const options = [profile, '--headless', '--convert-to', filter, '--outdir', folder, file];
    execFileSync('soffice', options, { stdio: 'ignore', timeout: 120_000 });
    const lines = readFileSync(join(folder, 'oracle.csv'), 'utf8').trimEnd().split('\n');
    return lines.map((line) => line.split('\t').map((text) => text.replace(/^"|"$/g, '')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
