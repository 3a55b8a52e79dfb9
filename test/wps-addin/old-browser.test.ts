/** A WPS with a browser older than Chromium 100: what it lacks is added, or said. */
import { preparePage } from '../../src/wps-addin/old-browser';

type Loose = Record<string, unknown>;
const array = Array.prototype as unknown as Loose;
const signal = AbortSignal.prototype as unknown as Loose;
const NATIVE = [
  [array, 'findLast'],
  [array, 'findLastIndex'],
  [signal, 'throwIfAborted'],
] as const;

describe('a browser without findLast and throwIfAborted', () => {
  const kept = NATIVE.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name)!);
  beforeEach(() => {
    for (const [owner, name] of NATIVE) Reflect.deleteProperty(owner, name);
    expect([1].findLast).toBeUndefined();
    expect(preparePage()).toBeNull();
  });
  afterEach(() => {
    NATIVE.forEach(([owner, name], i) => {
      Object.defineProperty(owner, name, kept[i]!);
    });
  });

  test('finds from the end', () => {
    const odd = (n: number): boolean => n % 2 === 1;
    expect([1, 3, 4].findLast(odd)).toBe(3);
    expect([2].findLast(odd)).toBe(undefined);
    expect([[1, 3, 4].findLastIndex(odd), [2].findLastIndex(odd)]).toEqual([1, -1]);
    expect(Object.keys([7])).toEqual(['0']);
    expect(Object.getOwnPropertyDescriptor(array, 'findLast')).toMatchObject({ enumerable: false });
  });

  test('stops where it was asked to', () => {
    const controller = new AbortController();
    const attempt = (): void => {
      controller.signal.throwIfAborted();
    };
    expect(attempt).not.toThrow();
    controller.abort();
    expect(attempt).toThrow(expect.objectContaining({ name: 'AbortError' }) as Error);
  });
});

test('without NFKC there is one sentence', () => {
  const normalize = jest.spyOn(String.prototype, 'normalize').mockImplementation(() => '㎡');
  expect(preparePage()).toMatch(/请升级 WPS 表格后再试。$/);
  normalize.mockRestore();
});

test('what is there stays as it is', () => {
  const { findLast } = Array.prototype;
  expect(preparePage()).toBeNull();
  expect(Array.prototype.findLast).toBe(findLast);
});
