/** What was done to a file in its worker, so that another worker can be brought to where that one was. */
import type { Book } from '../hosts/workbench/book';

export interface BookCall {
  readonly method: keyof Book;
  readonly args: readonly unknown[];
}

/** They change the file, or what is drawn over it. */
const CHANGING: ReadonlySet<string> = new Set<keyof Book>([
  ...(['edit', 'keepResults', 'apply', 'mark', 'unmark', 'insertSheet', 'insertBlock'] as const),
  ...(['remove', 'insertRow', 'removeRow', 'insertColumn', 'removeColumn'] as const),
  ...(['deleteLine', 'restoreLine'] as const),
]);

/** What the user has typed, and what formulas made of it: wanted even where the worker never answered. */
const TYPED: ReadonlySet<string> = new Set<keyof Book>(['edit', 'keepResults']);

export class CallLog {
  private calls: BookCall[] = [];
  private open: BookCall[] = [];

  /** The worker has done it, and this is what it said. */
  note(call: BookCall, result: unknown): void {
    const { method, args } = call;
    if (method === 'keepResults' && result === 0) return;
    // Of these only the last one counts.
    if (method === 'choose' || method === 'show') {
      const isEarlier = (other: BookCall): boolean =>
        other.method === method && (method === 'choose' || other.args[0] === args[0]);
      this.calls = this.calls.filter((other) => !isEarlier(other));
    } else if (!CHANGING.has(method)) return;
    this.calls.push(call);
  }

  /** There is no worker that could do it; what was typed waits for the next one. */
  keep(call: BookCall): void {
    if (TYPED.has(call.method)) this.open.push(call);
  }

  /** What was typed has not reached the file. */
  get hasOpen(): boolean {
    return this.open.length > 0;
  }

  /** In their order, by `work`; what fails of that which no worker has done yet is left out, and not tried again. */
  async replay(work: (call: BookCall) => Promise<unknown>): Promise<void> {
    for (const call of this.calls) await work(call);
    for (let call = this.open.shift(); call !== undefined; call = this.open.shift()) {
      this.note(call, await work(call));
    }
  }
}
