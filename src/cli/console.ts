/** Where the command line writes: results to stdout, messages to stderr. */
import { printable, styleOf, type Style } from './terminal';

export interface Console {
  readonly style: Style;
  /** Result text, as is. */
  readonly write: (text: string) => Promise<void>;
  /** A message for the person at the terminal. */
  readonly say: (message: string) => void;
  /** A line that the next one replaces; '' clears it. */
  readonly progress: (message: string) => void;
}

export function processConsole(
  stdout: NodeJS.WriteStream,
  stderr: NodeJS.WriteStream,
  env: NodeJS.ProcessEnv,
): Console {
  const style = styleOf(stdout, env);
  let shown = false;
  return {
    style,
    write: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    say: (message) => {
      stderr.write(`${printable(message)}\n`);
    },
    progress: (message) => {
      if (!stderr.isTTY) {
        if (message !== '') stderr.write(`${printable(message)}\n`);
        return;
      }
      if (message === '' && !shown) return;
      stderr.write(`\r\u001b[K${printable(message)}`);
      shown = message !== '';
    },
  };
}
