/** What follows a write, and how it is told: the write stands, whatever fails after it. */
import { HostError } from '../hosts/host-error';
import { sentenceOf } from './sentence';

export class Aftermath {
  private readonly failures: string[] = [];
  /** The application does not answer: nothing more is asked of it. */
  private silent = false;

  /** Returns whether the step was done. `what` says what was not: 未能定位到 D7. */
  async attempt(what: string, step: () => Promise<unknown>): Promise<boolean> {
    if (this.silent) return false;
    try {
      await step();
      return true;
    } catch (error) {
      this.fail(what, error);
      return false;
    }
  }

  fail(what: string, error: unknown): void {
    this.failures.push(`${what}：${sentenceOf(error)[0]}`);
    this.silent = error instanceof HostError && error.code === 'timeout';
  }

  /** Null where nothing failed. */
  get sentence(): string | null {
    return this.failures.length === 0 ? null : this.failures.join('');
  }
}

/** Refusals that come before anything is written; other sentences say by themselves what was not done. */
const REFUSALS: ReadonlySet<string> = new Set(['protected', 'read-only']);

/** Of a write of which nothing is left, as its journal knows: that is said as well. */
export function untouched(error: unknown): unknown {
  if (!isCertain(error) || !REFUSALS.has(error.code)) return error;
  return told(error, '没有做任何改动');
}

/** Of a write that failed half way and could not be taken back. */
export function unfinished(error: unknown, label: string): unknown {
  return told(error, `“${label}”没有完成，已写入的部分未能收回，可点“撤销”再试`);
}

/** Of an undo, by how many of its steps are left. */
export function notUndone(error: unknown, label: string, isPartly: boolean): unknown {
  if (isPartly) return told(error, `“${label}”只撤销了一部分，可再点“撤销”`);
  return isCertain(error) ? told(error, `“${label}”没有撤销`) : error;
}

/** Not where the application gave no answer, or where something could not be put back. */
function isCertain(error: unknown): error is HostError {
  return error instanceof HostError && error.code !== 'timeout' && error.written.length === 0;
}

function told(error: unknown, consequence: string): HostError {
  const { code, written } =
    error instanceof HostError ? error : { code: 'unknown' as const, written: [] };
  const cause = error instanceof HostError ? error.message : sentenceOf(error)[0];
  return new HostError(code, { message: `${consequence}：${cause}`, written, cause: error });
}

/** Marks that were not drawn, by sheet; null for none. Of several sheets the sentence says which. */
export function whyUnmarked(
  failed: readonly { readonly sheet: string; readonly error: HostError }[],
  sheets: number,
): HostError | null {
  const [first] = failed;
  if (first === undefined) return null;
  const names = failed.map(({ sheet }) => `“${sheet}”`).join('、');
  return sheets > 1 ? told(first.error, `工作表${names}`) : first.error;
}

export function afterCheck(failure: HostError): HostError {
  return told(failure, '检查已完成，但没能在表中标出问题');
}
