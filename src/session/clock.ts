/** Timers, so that tests need not wait. */
export interface Clock {
  set(callback: () => void, delay: number): unknown;
  clear(timer: unknown): void;
}

export const REAL_CLOCK: Clock = {
  set: (callback, delay) => setTimeout(callback, delay),
  clear: (timer) => {
    clearTimeout(timer as ReturnType<typeof setTimeout>);
  },
};
