/** The workbook as a file, as far as anybody asks for it: its sheets and their merges. */
import { rangeName } from '../../src/grid/address';
import { packageParts, zipped } from '../hosts/file/make-package';
import type { SimWorkbook } from './model';

export function fileOf({ sheets }: SimWorkbook): Uint8Array {
  return zipped(
    packageParts(
      sheets.map(({ name, merges }) => {
        const cells = merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`).join('');
        const after =
          cells === '' ? '' : `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
        return { name: name.replaceAll('&', '&amp;').replaceAll('"', '&quot;'), data: '', after };
      }),
    ),
  );
}
