/** What the pane works out after the edit of one cell, warm: with one table on the sheet, and with a hundred. */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { median } from './load.mjs';

const product = createRequire(import.meta.url)('../dist/bench/product.js');

const checked = (sheet, before) => product.checkSheetAgain(sheet, before, [], {});

/** Another number in a cell of the first indicator. */
function edited(sheet, cell, number) {
  const [row, column] = [Number(cell.replace(/\D/g, '')) - 1, cell.charCodeAt(0) - 65];
  const text = `≥${number}个`;
  const rows = sheet.rows.map((cells, at) =>
    at + sheet.origin.row === row
      ? cells.with(column - sheet.origin.column, { value: text, text, formula: null })
      : cells,
  );
  return { ...sheet, rows };
}

async function once(file) {
  const { sheets } = await product.readWorkbookFile(file);
  let before = checked(sheets[0], null);
  const cell = before.tables[0].table.indicators[0].cells.target;
  const times = [];
  for (let i = 0; i < 40; i += 1) {
    const sheet = edited(before.snapshot, cell, i + 2);
    const started = performance.now();
    before = checked(sheet, before);
    if (i >= 20) times.push(performance.now() - started);
  }
  return { ms: median(times), tables: before.tables.length };
}

export async function measureEdit(one, hundred) {
  const [few, many] = [await once(one), await once(hundred)];
  return (
    `an edit with ${few.tables} table on the sheet ${few.ms.toFixed(2)} ms, with ${many.tables} ` +
    `${many.ms.toFixed(2)} ms: ${(many.ms / few.ms).toFixed(1)}`
  );
}
