/** How far a run is, for who waits at a terminal; a log of a long run gets a line now and then. */
import type { Console } from './console';

/** Quick runs stay silent; after this long the user hears what is going on. */
const QUIET_MS = 2000;
const EVERY_MS = { terminal: 500, log: 60_000 } as const;

export class Progress {
  readonly #total: number;
  readonly #console: Console;
  readonly #started = Date.now();
  #spoken: number;

  constructor(total: number, console: Console) {
    this.#total = total;
    this.#console = console;
    this.#spoken = this.#started + (console.isWatched ? QUIET_MS - EVERY_MS.terminal : 0);
  }

  /** `count`: of the file that is begun, from 1. */
  next(count: number, path: string): void {
    const now = Date.now();
    const { isWatched } = this.#console;
    if (now - this.#spoken < (isWatched ? EVERY_MS.terminal : EVERY_MS.log)) return;
    this.#spoken = now;
    const left = timeLeft(now - this.#started, count - 1, this.#total);
    const words = `正在处理第${count}/${this.#total}个文件${left === null ? '' : `，约剩${left}`}`;
    if (isWatched) this.#console.progress(`${words}：${path}`);
    else this.#console.say(`${words}。`);
  }

  end(): void {
    if (this.#console.isWatched) this.#console.progress('');
  }
}

/** 40秒, 3分钟, 1小时20分钟; null where nothing is done yet. */
export function timeLeft(elapsed: number, done: number, total: number): string | null {
  if (done <= 0) return null;
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  if (seconds < 60) return `${seconds}秒`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes}分钟`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}小时${rest === 0 ? '' : `${rest}分钟`}`;
}
