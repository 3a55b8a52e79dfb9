/** Which pages of the workbench are open in this browser: what one of them keeps is not for another to offer or delete. */
export interface Tabs {
  /** This page. */
  readonly own: string;
  /** The pages that are there, this one too. */
  live(): Promise<ReadonlySet<string>>;
}

const PREFIX = 'jixiao-workbench-page ';

/** A page holds a lock for as long as it lives; the browser lets go of it however it ends. */
export async function openTab(): Promise<Tabs> {
  const own = newId();
  // Not everywhere, whatever the types say: old browsers, and pages that came over plain http.
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined || !(await hold(locks, PREFIX + own))) {
    return { own, live: () => Promise.resolve(new Set([own])) };
  }
  return {
    own,
    live: async () => {
      const { held = [] } = await locks.query();
      return new Set(held.map(({ name = '' }) => name.slice(PREFIX.length)));
    },
  };
}

/** Returns whether the lock was given. */
function hold(locks: LockManager, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const held = locks.request(name, () => {
      resolve(true);
      return new Promise(() => undefined);
    });
    // Where the browser forbids them.
    held.catch(() => {
      resolve(false);
    });
  });
}

/** crypto.randomUUID wants https. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
