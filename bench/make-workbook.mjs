/** Workbooks for the benchmarks, made from the samples: the same bytes of content at every run. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { URL } from 'node:url';

const SAMPLES = new URL('../samples/', import.meta.url).pathname;

async function sampleSheets() {
  const published = readdirSync(join(SAMPLES, 'published')).map((name) => join('published', name));
  const files = ['urumqi-2024.xlsx', 'xinjiang-2024.xlsx', ...published.sort()];
  const sheets = [];
  for (const file of files) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(SAMPLES, file));
    sheets.push(...workbook.worksheets);
  }
  return sheets;
}

/** Copies values, formats and merges below row `from`; gives back the next free row. */
function copyTable(source, target, from) {
  source.eachRow({ includeEmpty: true }, (row, number) => {
    const copy = target.getRow(from + number);
    copy.height = row.height;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const to = copy.getCell(column);
      if (!cell.isMerged || cell.master === cell) to.value = cell.value;
      to.style = cell.style;
    });
  });
  for (const range of source.model.merges) {
    const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
    target.mergeCells(`${left}${Number(top) + from}:${right}${Number(bottom) + from}`);
  }
  return from + source.rowCount;
}

async function write(folder, name, fill) {
  const path = join(folder, name);
  const workbook = new ExcelJS.Workbook();
  await fill(workbook);
  await workbook.xlsx.writeFile(path);
  return path;
}

/** One table a sheet. */
export function makeSheets(folder, count) {
  return write(folder, `sheets-${count}.xlsx`, async (workbook) => {
    const samples = await sampleSheets();
    for (let i = 0; i < count; i += 1) {
      const source = samples[i % samples.length];
      copyTable(source, workbook.addWorksheet(`${i + 1} ${source.name}`.slice(0, 31)), 0);
    }
  });
}

/** `count` tables one below the other on one sheet, an empty row between. */
export function makeStacked(folder, count) {
  return write(folder, `stacked-${count}.xlsx`, async (workbook) => {
    const samples = await sampleSheets();
    const target = workbook.addWorksheet('汇总');
    for (let i = 0, row = 0; i < count; i += 1) {
      row = copyTable(samples[i % samples.length], target, row) + 1;
    }
  });
}

/** Filled cells without any table: numbers, texts and dates in turn. */
export function makeFilled(folder, rows, columns) {
  return write(folder, `filled-${rows}x${columns}.xlsx`, (workbook) => {
    const target = workbook.addWorksheet('明细');
    for (let r = 0; r < rows; r += 1) {
      const values = [];
      for (let c = 0; c < columns; c += 1) {
        values.push(c % 3 === 0 ? (r * columns + c) / 100 : `第${r + 1}行第${c + 1}列`);
      }
      target.addRow(values);
    }
  });
}

/** A folder of the samples, their digits varied so that no two files say the same. */
export function makeFolder(folder, count) {
  const path = join(folder, `files-${count}`);
  mkdirSync(path, { recursive: true });
  const sources = readdirSync(SAMPLES, { recursive: true })
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => unzipSync(readFileSync(join(SAMPLES, name))));
  for (let i = 0; i < count; i += 1) {
    const parts = Object.entries(sources[i % sources.length]).map(([name, bytes]) => {
      if (!/(sharedStrings|sheet\d+)\.xml$/.test(name)) return [name, bytes];
      const varied = strFromU8(bytes).replace(/<t(?: [^>]*)?>[^<]*/g, (text) =>
        text.replace(/[1-9]/g, (digit) => String(((Number(digit) + i) % 9) + 1)),
      );
      return [name, strToU8(varied)];
    });
    writeFileSync(join(path, `${i + 1}.xlsx`), zipSync(Object.fromEntries(parts)));
  }
  return path;
}

/** All workbooks of the benchmark, by name. */
export async function makeAll(folder) {
  mkdirSync(folder, { recursive: true });
  const made = {
    sheets: await makeSheets(folder, 200),
    filled: await makeFilled(folder, 20_000, 50),
    folder: makeFolder(folder, 2000),
    'one table': await makeStacked(folder, 1),
    '100 tables': await makeStacked(folder, 100),
  };
  for (const factor of [1, 4, 16]) {
    made[`stacked ${factor}x`] = await makeStacked(folder, 16 * factor);
    made[`filled ${factor}x`] = await makeFilled(folder, 500 * factor, 50);
  }
  return made;
}
