/** Files that are being written, so that none is left half done, however the program ends. */
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const underWay = new Set<string>();

/** From the moment that it is there, and ours. */
export function noteUnfinished(path: string): void {
  underWay.add(path);
}

/** It is whole, and stays. */
export function noteFinished(path: string): void {
  underWay.delete(path);
}

/** Takes it away. Where that is refused it is tried again in the end: what is reported meanwhile must not depend on it. */
export async function discard(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
    underWay.delete(path);
  } catch {
    underWay.add(path);
  }
}

/** At the end, whatever comes: returns what could not be taken away. */
export function discardUnfinished(): string[] {
  for (const path of underWay) {
    try {
      rmSync(path, { force: true });
      underWay.delete(path);
    } catch {
      // It stays in the list, which is what is told.
    }
  }
  return [...underWay];
}
