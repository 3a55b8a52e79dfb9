/** Where the command line writes: results to stdout, messages to stderr. */
import { systemErrorCode } from '../hosts/file/system-error';
import { clip, printable, styleOf, type Style } from './terminal';

export interface Console {
  readonly style: Style;
  /** Result text, as is. Does not fail: see `lost`. */
  readonly write: (text: string) => Promise<void>;
  /** A message for the person at the terminal. */
  readonly say: (message: string) => void;
  /** Whether somebody sees `progress` as it changes. */
  readonly isWatched: boolean;
  /** A line that the next one replaces; '' clears it. */
  readonly progress: (message: string) => void;
  /** Aborted by Ctrl+C: the file under way is finished, no other is begun. */
  readonly interrupted: AbortSignal;
  /** Since when results no longer arrive: the system's code of why (EPIPE: the reader has left); null where they do. */
  readonly lost: () => string | null;
}

export function processConsole(
  stdout: NodeJS.WriteStream,
  stderr: NodeJS.WriteStream,
  env: NodeJS.ProcessEnv,
  interrupted: AbortSignal,
): Console {
  const style = styleOf(stdout, env);
  let shown = false;
  let lost: string | null = null;
  // Told to whoever writes; without a listener each would end the program. Where messages fail, nobody is left to hear.
  const note = (error: unknown): void => {
    lost ??= systemErrorCode(error);
  };
  stdout.on('error', note);
  stderr.on('error', () => undefined);
  return {
    style,
    interrupted,
    isWatched: stderr.isTTY,
    lost: () => lost,
    write: (text) =>
      new Promise((resolve) => {
        if (lost !== null) {
          resolve();
          return;
        }
        try {
          stdout.write(text, (error) => {
            if (error) note(error);
            resolve();
          });
        } catch (error) {
          // Into a file it is written at once.
          note(error);
          resolve();
        }
      }),
    say: (message) => {
      stderr.write(`${printable(message)}\n`);
    },
    progress: (message) => {
      if (!stderr.isTTY || (message === '' && !shown)) return;
      stderr.write(`\r\u001b[K${clip(printable(message), stderr.columns - 1)}`);
      shown = message !== '';
    },
  };
}
