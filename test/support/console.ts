/** The command line in this process: what `jixiao …args` prints and returns. */
import type { Console } from '../../src/cli/console';
import { run } from '../../src/cli/run';

export interface Ran {
  readonly code: number;
  readonly out: string;
  /** Messages for the person at the terminal. */
  readonly said: readonly string[];
}

export function jixiao(...args: string[]): Promise<Ran> {
  return jixiaoUntil(new AbortController().signal, ...args);
}

/** Until Ctrl+C. */
export async function jixiaoUntil(interrupted: AbortSignal, ...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const said: string[] = [];
  const console: Console = {
    style: { colour: false, width: 100 },
    write: (text) => {
      out.push(text);
      return Promise.resolve();
    },
    say: (message) => said.push(message),
    isWatched: false,
    progress: () => undefined,
    interrupted,
    lost: () => null,
  };
  const code = await run(args, console);
  return { code, out: out.join(''), said };
}
