/** What formulas come to, worked out by LibreOffice where it is installed: the same with a row or a column more. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellName } from '../../../../src/grid/address';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { packageParts, zipped } from '../make-package';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

/** Each file as LibreOffice has worked it out, in one run. */
function worked(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-rows-'));
  try {
    const names = files.map((_, i) => `in${i}.xlsx`);
    files.forEach((bytes, i) => {
      writeFileSync(join(folder, names[i]!), bytes);
    });
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'],
        ...['--outdir', join(folder, 'out'), ...names.map((name) => join(folder, name))],
      ],
      { stdio: 'ignore', timeout: 100_000 },
    );
    return names.map((name) => new Uint8Array(readFileSync(join(folder, 'out', name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Weights in G8:G17, formulas of every kind below them, and another sheet that looks at them. */
function book(): Uint8Array {
  const rows = Array.from({ length: 10 }, (_, i) => {
    const row = i + 8;
    const shared = i === 0 ? ' ref="H8:H17"' : '';
    const text = i === 0 ? 'G8*$G$8+SUM(G$8:G8)' : '';
    const formula = `<f t="shared"${shared} si="0">${text}</f>`;
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="G${row}"><v>${i + 1}</v></c><c r="H${row}">${formula}</c></row>`;
  });
  const below = [
    ...['SUM(G8:G17)', 'SUMPRODUCT(G8:G17,H8:H17)/SUM(H:H)', 'G8+G12-G17'],
    ...['VLOOKUP(12,A8:G17,7,FALSE)', 'SUM(8:17)', 'SUM(权重)', "'目标 表'!G17*2"],
    ...['INDEX(G8:G17,MATCH(10,G8:G17,0))', 'COUNT(G17:G8)'],
  ].map((formula, i) => `<row r="${i + 20}"><c r="B${i + 20}"><f>${formula}</f></c></row>`);
  return zipped(
    packageParts(
      [
        { name: '目标 表', data: [...rows, ...below].join('') },
        {
          name: '汇总',
          data: '<row r="1"><c r="A1"><f>SUM(\'目标 表\'!G8:G17)+\'目标 表\'!B20</f></c></row>',
        },
      ],
      {
        workbookExtra:
          '<definedNames><definedName name="权重">\'目标 表\'!$G$8:$G$17</definedName></definedNames>',
      },
    ),
  );
}

/** By cell of the sheets as they were: a row or column that came in is passed over. */
async function results(
  bytes: Uint8Array,
  added: number | null,
  column: number | null = null,
): Promise<Map<string, unknown>> {
  const values = new Map<string, unknown>();
  for (const { snapshot } of await new FileHost(bytes).read('all')) {
    snapshot.rows.forEach((line, r) => {
      line?.forEach((cell, c) => {
        const row = snapshot.origin.row + r;
        const was = added !== null && snapshot.name === '目标 表' && row >= added ? row - 1 : row;
        const at = snapshot.origin.column + c;
        const moved = column !== null && snapshot.name === '目标 表' && at >= column;
        if (cell !== null)
          values.set(snapshot.name + cellName(was, moved ? at - 1 : at), cell.value);
      });
    });
  }
  return values;
}

test('all formulas come to the same wherever a row or a column comes in between', async () => {
  if (!isInstalled) {
    process.stderr.write(
      '\n*** LibreOffice (soffice) is missing: NOT tested what formulas come to.\n',
    );
    return;
  }
  const places = [8, 13, 18];
  const files = [book()];
  for (const row of places) {
    const host = new FileHost(book());
    const [sheet] = await host.read('all');
    await host.insertRow(sheet!.id, { row, like: 'above' });
    files.push(host.save());
  }
  // Before the first cell, among names and weights, right before the weights, and behind them.
  const columns = [1, 3, 6, 7];
  for (const at of columns) {
    const host = new FileHost(book());
    const [sheet] = await host.read('all');
    await host.lines.insertColumn(sheet!.id, { at, like: 'left' });
    files.push(host.save());
  }
  const [before, ...after] = worked(files);
  const expected = await results(before!, null);
  expect(expected.get('目标 表B20')).toBe(55);
  expect(expected.get('汇总A1')).toBe(110);
  for (const [i, bytes] of after.slice(0, places.length).entries()) {
    expect([places[i], await results(bytes, places[i]! - 1)]).toEqual([places[i], expected]);
  }
  for (const [i, bytes] of after.slice(places.length).entries()) {
    const values = await results(bytes, null, columns[i]);
    // VLOOKUP counts its columns by a number, which stays, as in Excel.
    values.set('目标 表B23', expected.get('目标 表B23'));
    expect([columns[i], values]).toEqual([columns[i], expected]);
  }
}, 120_000);
