/** A copy of a checked file with marks on the cells of its findings. */
import { hostOverBytes } from '../hosts/file/read-workbook-file';
import { marksOf } from '../review/marks';
import type { MakeCopy } from './copies';

export const markedBytes: MakeCopy = async ({ bytes }, sheets) => {
  const host = hostOverBytes(bytes, { marksProtected: true });
  for (const { id, snapshot } of await host.read('all')) {
    const tables = sheets.filter(({ sheet }) => sheet === snapshot.name);
    const marks = marksOf(tables.flatMap((sheet) => sheet.tables));
    if (marks.length > 0) await host.mark(id, marks);
    else await host.unmark({ sheetId: id });
  }
  return { bytes: host.save() };
};
