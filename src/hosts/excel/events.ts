/** What others do to the workbook: edits, another selection or active sheet, deleted sheets. */
import { parseRange } from '../../grid/address';
import { cellsOf } from '../areas';
import type { OwnSelection } from '../own-selection';
import type { HostEvent, Unsubscribe } from '../port';
import type { ExcelSession } from './excel-session';

/** What happened, and whether it can have changed nothing but the contents of one cell. */
export type ExcelListener = (event: HostEvent, mere: boolean) => void;

export async function listen(
  session: ExcelSession,
  own: OwnSelection,
  listener: ExcelListener,
): Promise<Unsubscribe> {
  return session.run(async ({ context, workbook: { worksheets }, send }) => {
    const handlers = [
      worksheets.onChanged.add(({ worksheetId, address, source, triggerSource, changeType }) => {
        // Only ExcelApi 1.14 and later name the trigger; before, our own writes come back as changes too.
        if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) {
          const remote = source === Excel.EventSource.remote;
          const mere = changeType === Excel.DataChangeType.rangeEdited && isOneCell(address);
          listener({ kind: 'cells', sheetId: worksheetId, range: address, remote }, mere);
        }
        return Promise.resolve();
      }),
      worksheets.onActivated.add(({ worksheetId }) => {
        listener({ kind: 'activated', sheetId: worksheetId }, true);
        return Promise.resolve();
      }),
      worksheets.onSelectionChanged.add(({ worksheetId: sheetId, address }) => {
        const [range = address] = address.split(',');
        if (!own.explains({ sheetId, range })) listener({ kind: 'selected', sheetId, range }, true);
        return Promise.resolve();
      }),
      worksheets.onDeleted.add(({ worksheetId }) => {
        listener({ kind: 'deleted', sheetId: worksheetId }, false);
        return Promise.resolve();
      }),
    ];
    await send();
    return async () => {
      // Handlers belong to the context that registered them.
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}

/** Pasting, merging and unmerging change several cells at once. */
function isOneCell(address: string): boolean {
  const area = parseRange(address);
  return area !== null && cellsOf(area) === 1;
}
