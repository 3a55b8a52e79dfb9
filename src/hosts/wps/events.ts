/** What others do to the workbook. Listeners only take notes; the model is asked when WPS is through with the event. */
import { rangeName, type Rectangle } from '../../grid/address';
import { HostError } from '../host-error';
import type { OwnSelection } from '../own-selection';
import type { HostEvent, Unsubscribe } from '../port';
import { call, child, isRemote, read } from './bridge';
import { text } from './decode';
import type { OwnWrites } from './own-writes';
import { poll } from './poll';
import { areasOf } from './ranges';
import type { Sheets } from './sheets';
import { ActiveSheet } from './active-sheet';
import { WatchedSelection } from './watched-selection';

type Listener = (event: HostEvent) => void;

/** Falls back to looking every now and then where this WPS has no events. */
export function listen(
  sheets: Sheets,
  own: OwnWrites,
  ownSelection: OwnSelection,
  pollPeriod: number,
  listener: Listener,
): Unsubscribe {
  const active = new ActiveSheet(sheets, listener);
  const selection = new WatchedSelection(sheets, ownSelection, listener);
  attempt(() => {
    selection.report(true);
  });
  let stopped = false;
  let pending: (() => void)[] = [];
  const later = (work: () => void): void => {
    pending.push(work);
    if (pending.length > 1) return;
    setTimeout(() => {
      const queue = pending;
      pending = [];
      for (const each of queue) if (!stopped) attempt(each);
    });
  };
  const onChange = (sheet: unknown, target: unknown): void => {
    // Ours, reported while we write.
    if (own.writing) return;
    attempt(() => {
      if (!isRemote(sheet) || !isRemote(target)) return;
      // Both may be gone when the event is over, so what they stand for is noted at once.
      const name = text(read(sheet, 'Name'));
      const areas = areasOf(target);
      later(() => {
        reportChange(sheets, own, name, areas, listener);
      });
    });
  };
  const onActivate = (): void => {
    later(() => {
      active.report();
    });
  };
  let isLooking = false;
  // Dragging reports every step.
  const onSelect = (): void => {
    if (isLooking) return;
    isLooking = true;
    later(() => {
      isLooking = false;
      selection.report();
    });
  };
  const handlers = [
    ['SheetChange', onChange],
    ['SheetSelectionChange', onSelect],
    ['SheetActivate', onActivate],
    ['WorkbookActivate', onActivate],
  ] as const;
  const remove =
    subscribe(sheets, handlers) ?? poll(sheets, own, { active, selection }, pollPeriod, listener);
  return () => {
    stopped = true;
    remove();
    return Promise.resolve();
  };
}

type Handler = (...args: unknown[]) => void;

/** Null where there are no events. */
function subscribe(
  sheets: Sheets,
  handlers: readonly (readonly [string, Handler])[],
): (() => void) | null {
  try {
    const events = child(sheets.application, 'ApiEvent');
    for (const [name, handler] of handlers) call(events, 'AddApiEventListener', name, handler);
    return () => {
      for (const [name, handler] of handlers) call(events, 'RemoveApiEventListener', name, handler);
    };
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function reportChange(
  sheets: Sheets,
  own: OwnWrites,
  name: string,
  areas: readonly Rectangle[],
  listener: Listener,
): void {
  const id = sheets.idOf(name);
  // Nobody has read that sheet.
  if (id === null) return;
  const { sheet } = sheets.byId(id);
  for (const area of areas) {
    if (own.explains(id, sheet, area)) continue;
    listener({ kind: 'cells', sheetId: id, range: rangeName(area), remote: false });
  }
}

/** An event that cannot be followed up is lost; the next check reads everything anyway. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
