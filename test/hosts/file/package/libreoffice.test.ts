/** Another program opens what was written: LibreOffice, where it is installed (CI installs it). */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { listRules } from '../../../../src/hosts/file/package/marks';
import { createWorkbook } from '../../../../src/hosts/file/package/new-workbook';
import { listSheets } from '../../../../src/hosts/file/package/sheets';
import { WorkbookPackage } from '../../../../src/hosts/file/package/workbook-package';
import { at } from '../make-package';
import { firstSheet, number, partsOf, PRESERVATION, text, write } from './open-package';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

/** The file as LibreOffice has read it, written by it again. */
function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-lo-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'],
        ...['--outdir', join(folder, 'out'), join(folder, 'in.xlsx')],
      ],
      { stdio: 'ignore', timeout: 100_000 },
    );
    return new Uint8Array(readFileSync(join(folder, 'out/in.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says so instead of looking like a success. */
function unlessMissing(work: () => Promise<void>): () => Promise<void> {
  return async () => {
    if (isInstalled) await work();
    else
      process.stderr.write(
        '\n*** LibreOffice (soffice) is missing: NOT tested that it opens the files.\n',
      );
  };
}

test(
  'an edited and marked workbook opens: texts, numbers and marks are there',
  unlessMissing(async () => {
    const host = new FileHost(PRESERVATION);
    await write(host, { D9: text('=3个'), G17: number(29) });
    const { id } = await firstSheet(host);
    await host.mark(id, [{ cell: 'H4', severity: 'warning', rules: ['C03'] }]);
    const opened = throughLibreOffice(host.save());
    const [form] = await new FileHost(opened).read('all');
    expect(at(form!.snapshot, 'D9')).toMatchObject({ value: '=3个', formula: null });
    expect(at(form!.snapshot, 'G17')?.value).toBe(29);
    const pack = new WorkbookPackage(opened);
    const rules = listRules(pack, listSheets(pack)[0]!);
    expect(rules).toContainEqual({
      formula: '=LEN("jixiao:C03")>0',
      areas: ['H4:I4'],
      isMark: true,
    });
    // It can be cleared in a file that another program has saved meanwhile.
    expect(await new FileHost(opened).unmark('all')).toBe(1);
  }),
  120_000,
);

test(
  'a workbook of specs opens with its formulas worked out',
  unlessMissing(async () => {
    const bytes = createWorkbook([
      {
        name: '空白表',
        cells: [
          { cell: 'A1', content: text('+1') },
          { cell: 'B1', content: number(40) },
          { cell: 'B2', content: { kind: 'formula', formula: '=B1+50' } },
        ],
        merges: ['A3:B3'],
        formats: [{ range: 'A1:B3', border: { style: 'Dot', color: '#000000' } }],
      },
    ]);
    const { snapshot } = await firstSheet(new FileHost(throughLibreOffice(bytes)));
    expect(at(snapshot, 'A1')?.value).toBe('+1');
    expect(at(snapshot, 'B2')?.value).toBe(90);
    expect(snapshot.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
  }),
  120_000,
);

test(
  'what is filtered or drawn after numbers opens, and the numbers with it',
  unlessMissing(async () => {
    const bytes = createWorkbook([
      {
        name: '单位×类别',
        cells: [
          { cell: 'A1', content: text('单位') },
          { cell: 'A2', content: text('=甲局') },
          { cell: 'B2', content: number(3) },
        ],
        freeze: { rows: 1 },
        autoFilter: 'A1:B2',
        scales: [
          { kind: 'bar', range: 'B2', color: '#9DC3E6' },
          { kind: 'color', range: 'B2', color: '#F4978E' },
          { kind: 'signs', range: 'B2', middle: 1, high: 2 },
        ],
      },
    ]);
    const saved = throughLibreOffice(bytes);
    const { snapshot } = await firstSheet(new FileHost(saved));
    expect([snapshot.name, at(snapshot, 'A2')?.value, at(snapshot, 'B2')?.value]).toEqual([
      ...['单位×类别', '=甲局', 3],
    ]);
    const xml = partsOf(saved)['xl/worksheets/sheet1.xml'];
    for (const piece of ['<autoFilter ref="A1:B2"', 'dataBar', 'colorScale', '3Signs']) {
      expect(xml).toContain(piece);
    }
  }),
  120_000,
);
