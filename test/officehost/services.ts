import type { Rectangle } from '../../src/grid/address';
import type { SimSheet } from './model';
import type { WireObject } from './wire';

export type EventName = 'changed' | 'activated' | 'selected' | 'deleted';

/** What the objects ask of the simulator around them. */
export interface Services {
  /** Gives a tracked object its reference. */
  keep(object: WireObject): void;
  release(reference: string): void;
  /** Excel sends only what is registered for; the library queues what comes unasked. */
  listen(event: EventName, on: boolean): void;
  /** Counts what can take Ctrl+Z away. */
  askedForMerges(): void;
  /** Raises the event for a selection by the add-in. */
  selected(sheet: SimSheet): void;
  /** Raises the changed event for a write of the add-in. */
  changed(sheet: SimSheet, area: Rectangle): void;
}
