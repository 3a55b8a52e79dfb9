/** What the benchmarks measure, built to dist/bench so that they run on plain Node. */
export { findWorkbooks } from '../src/hosts/file/find-workbooks';
export { listSheets } from '../src/hosts/file/package/sheets';
export { WorkbookPackage } from '../src/hosts/file/package/workbook-package';
export { writeCells } from '../src/hosts/file/package/write-cells';
export { readWorkbookBytes } from '../src/hosts/file/read-workbook-bytes';
export { readWorkbookFile } from '../src/hosts/file/read-workbook-file';
export { readTables } from '../src/reader/read-tables';
export { CHECKS } from '../src/rules/engine/catalogue';
export { checkSheetAgain } from '../src/review/check-again';
export { checkTable } from '../src/review/check-table';
export { checkWorkbook, projectsOf, readSheet, readWorkbook } from '../src/review/review-workbook';
export { connectWps } from '../src/hosts/wps/connect';
export { EtSimulator } from '../test/ethost/simulator';
