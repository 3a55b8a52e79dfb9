/** Application, with its events, storage and task panes. */
import { parseRange } from '../../../src/grid/address';
import { comError } from '../bridge';
import type { World } from '../world';
import { createBook } from './workbook';

export function createApplication(world: World): object {
  const { bridge, profile, books, flags } = world;
  const front = () => books[0] ?? null;
  const events = bridge.wrap({
    type: 'ApiEvent',
    call: {
      AddApiEventListener: (name: string, callback: (...args: unknown[]) => void) => {
        world.listeners.push({ name, callback });
      },
      RemoveApiEventListener: (name: string, callback: unknown) => {
        const at = world.listeners.findIndex(
          (each) => each.name === name && each.callback === callback,
        );
        if (at >= 0) world.listeners.splice(at, 1);
      },
    },
  });
  const flag = (name: string) => ({
    get: () => flags.get(name) ?? true,
    set: (value: unknown) => void flags.set(name, value),
  });
  const [updating, alerts] = [flag('ScreenUpdating'), flag('DisplayAlerts')];
  return bridge.wrap({
    type: 'Application',
    get: {
      // Provenance: WPS is said to imitate Microsoft's names.
      Name: () => 'Microsoft Excel',
      Version: () => '12.0',
      Build: () => '12.1.0.0 (simulated)',
      Ready: () => true,
      Interactive: () => true,
      ActiveWorkbook: () => (front() === null ? null : world.bookOf(front()!)),
      ActiveSheet: () => (front() === null ? null : world.sheetOf(front()!.active)),
      Selection: () => {
        const book = front();
        const area = book === null ? null : parseRange(book.selection);
        return book === null || area === null ? null : world.rangeOf(book.active, [area]);
      },
      Workbooks: () =>
        bridge.wrap({
          type: 'Workbooks',
          get: { Count: () => books.length },
          call: { Add: () => createBook(world, world.addBook()) },
        }),
      ApiEvent: () => (profile.events === 'absent' ? undefined : events),
      PluginStorage: () => storage(world),
      ScreenUpdating: updating.get,
      DisplayAlerts: alerts.get,
    },
    set: { ScreenUpdating: updating.set, DisplayAlerts: alerts.set, ribbonUI: () => undefined },
    call: {
      Union: (...ranges: unknown[]) => {
        if (ranges.length < 2 || ranges.length > 30) throw comError('Union');
        return world.union(ranges);
      },
      CreateTaskPane: (url: unknown) => {
        const id = world.panes.size + 1;
        world.panes.set(
          id,
          new Map<string, unknown>([
            ['url', url],
            ['Visible', false],
          ]),
        );
        return taskPane(world, id);
      },
      GetTaskPane: (id: unknown) => {
        if (typeof id === 'number' && world.panes.has(id)) return taskPane(world, id);
        if (profile.stalePane === 'throws') throw comError('GetTaskPane');
        return null;
      },
    },
  });
}

function storage({ bridge, profile, storage: items }: World): object {
  return bridge.wrap({
    type: 'PluginStorage',
    call: {
      setItem: (key: string, value: unknown) => {
        if (!['string', 'number', 'boolean'].includes(typeof value)) throw comError('setItem');
        items.set(key, profile.storage === 'strings' ? String(value) : value);
      },
      getItem: (key: string) => items.get(key) ?? null,
      removeItem: (key: string) => void items.delete(key),
    },
  });
}

function taskPane({ bridge, panes }: World, id: number): object {
  const pane = panes.get(id)!;
  const set = (name: string) => (value: unknown) => void pane.set(name, value);
  return bridge.wrap({
    type: 'TaskPane',
    get: { ID: () => id, Visible: () => pane.get('Visible') },
    set: {
      ...{ Visible: set('Visible'), DockPosition: set('DockPosition') },
      ...{ Width: set('Width'), MinWidth: set('MinWidth') },
    },
    call: { Delete: () => void panes.delete(id) },
  });
}
