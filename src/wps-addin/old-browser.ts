/** What the product takes for granted of a browser, for WPS whose own one is older than Chromium 100. */

/** Adds what is missing; returns a sentence for the user where that cannot be made up for. */
export function preparePage(): string | null {
  // Loose types: the declarations of the language say that all of this is there.
  const list = Array.prototype as { findLast?: unknown; findLastIndex?: unknown };
  const signal = AbortSignal.prototype as { throwIfAborted?: unknown };
  if (list.findLastIndex === undefined) define(Array.prototype, 'findLastIndex', findLastIndex);
  if (list.findLast === undefined) define(Array.prototype, 'findLast', findLast);
  if (signal.throwIfAborted === undefined)
    define(AbortSignal.prototype, 'throwIfAborted', throwIfAborted);
  // Without it full-width digits and units cannot be told for what they are.
  if ('㎡'.normalize('NFKC') === 'm2') return null;
  return '当前版本的 WPS 表格缺少处理中文全角字符的功能，不能使用本加载项；请升级 WPS 表格后再试。';
}

/** Not to be met by for-in. */
function define(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

type Test = (value: unknown, index: number, list: readonly unknown[]) => boolean;

function findLastIndex(this: readonly unknown[], test: Test): number {
  for (let i = this.length - 1; i >= 0; i -= 1) if (test(this[i], i, this)) return i;
  return -1;
}

function findLast(this: readonly unknown[], test: Test): unknown {
  return this[findLastIndex.call(this, test)];
}

function throwIfAborted(this: AbortSignal): void {
  if (this.aborted) throw new DOMException('The operation was aborted.', 'AbortError');
}
