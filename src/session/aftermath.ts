/** What follows a write, and how it is told: the write stands, whatever fails after it. */
import { HostError, listed, protectedSheets, quoted } from '../hosts/host-error';
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

/** Refusals that leave everything as it was; other sentences say by themselves what was not done. */
const REFUSALS: ReadonlySet<string> = new Set([
  ...['protected', 'read-only', 'editing', 'changed', 'occupied', 'gone'],
]);

/** Of a write of which nothing is left, as its journal knows: that is said as well. */
export function untouched(error: unknown): unknown {
  return isCertain(error) && REFUSALS.has(error.code) ? unbegun(error) : error;
}

/** Works out what to write: where that fails, nothing has been written. */
export async function planned<T>(plan: () => Promise<T>): Promise<T> {
  try {
    return await plan();
  } catch (error) {
    throw unbegun(error);
  }
}

function unbegun(error: unknown): unknown {
  if (!(error instanceof HostError)) return error;
  return told(error, error.code === 'changed' ? '没有写入' : '没有做任何改动');
}

/** Of a write that failed half way and could not be taken back. */
export function unfinished(error: unknown, label: string): unknown {
  return told(
    error,
    `“${label}”没有完成，已写入的部分未能收回，可点“撤销”再试`,
    whyNotTakenBack(error),
  );
}

/** Of an undo, by how many of its steps are left. */
export function notUndone(error: unknown, label: string, isPartly: boolean): unknown {
  const why = whyNotTakenBack(error);
  if (isPartly) return told(error, `“${label}”只撤销了一部分，可再点“撤销”`, why);
  if (isCertain(error)) return told(error, `“${label}”没有撤销`, why);
  const isSilent = error instanceof HostError && error.code === 'timeout';
  return isSilent ? told(error, `不能确定“${label}”是否已撤销`, why) : error;
}

/** Undo is not the check, nor the write: the usual sentences advise on those. */
function whyNotTakenBack(error: unknown): string {
  if (!(error instanceof HostError)) return causeOf(error);
  switch (error.code) {
    case 'changed': {
      const where = error.where.length === 0 ? '表格' : listed(error.where);
      return `${where}后来又有改动；请核对后手工改回。`;
    }
    case 'gone':
      return '找不到这张工作表，它可能已被删除。';
    case 'timeout':
      return '表格程序很久没有响应，已停止等待；请稍后核对表格内容。';
    default:
      return error.message;
  }
}

/** Not where the application gave no answer, or where something could not be put back. */
function isCertain(error: unknown): error is HostError {
  return error instanceof HostError && error.code !== 'timeout' && error.written.length === 0;
}

function told(error: unknown, consequence: string, why = causeOf(error)): HostError {
  const { code, written, where, locked } =
    error instanceof HostError ? error : new HostError('unknown');
  const message = `${consequence}：${why}`;
  return new HostError(code, { message, written, where, locked, cause: error });
}

/** What was left behind is added when the whole is said. */
function causeOf(error: unknown): string {
  return error instanceof HostError ? error.message : sentenceOf(error)[0];
}

/** Marks that were not drawn, by sheet; null for none. Of several sheets the sentence says which. */
export function whyUnmarked(
  failed: readonly { readonly sheet: string; readonly error: HostError }[],
  sheets: number,
): HostError | null {
  const [first] = failed;
  if (first === undefined) return null;
  if (sheets === 1) return first.error;
  // Sheets that are protected say so by name already.
  const isLocked = ({ error }: { readonly error: HostError }): boolean =>
    error.code === 'protected' && error.where.length > 0;
  const locked = failed.filter(isLocked).map(({ sheet }) => sheet);
  const others = failed.filter((each) => !isLocked(each));
  const whys = [...new Set(others.map(({ error }) => error.message))].map((why) => {
    const names = others.filter(({ error }) => error.message === why).map(({ sheet }) => sheet);
    return `工作表${quoted(names)}：${why}`;
  });
  const sentences = [...(locked.length === 0 ? [] : [protectedSheets(locked).message]), ...whys];
  const { code } = first.error;
  const written = failed.flatMap(({ error }) => error.written);
  return new HostError(code, { message: sentences.join(''), written, cause: first.error });
}

export function afterCheck(failure: HostError): HostError {
  return told(failure, '检查已完成，但没能在表中标出问题');
}
