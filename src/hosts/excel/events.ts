/** What others do to the workbook: edits, another active sheet, deleted sheets. */
import type { HostEvent, Unsubscribe } from '../port';
import type { ExcelSession } from './session';

export async function listen(
  session: ExcelSession,
  listener: (event: HostEvent) => void,
): Promise<Unsubscribe> {
  return session.run(async ({ context, workbook: { worksheets }, send }) => {
    const handlers = [
      worksheets.onChanged.add(({ worksheetId, address, source, triggerSource }) => {
        // Only ExcelApi 1.14 and later name the trigger; before, our own writes come back as changes too.
        if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) {
          const remote = source === Excel.EventSource.remote;
          listener({ kind: 'cells', sheetId: worksheetId, range: address, remote });
        }
        return Promise.resolve();
      }),
      worksheets.onActivated.add(({ worksheetId }) => {
        listener({ kind: 'activated', sheetId: worksheetId });
        return Promise.resolve();
      }),
      worksheets.onDeleted.add(({ worksheetId }) => {
        listener({ kind: 'deleted', sheetId: worksheetId });
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
