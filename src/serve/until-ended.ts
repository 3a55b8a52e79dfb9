/** Ctrl+C, or being asked to end: what was begun is taken back once, and the process ends by itself. */
export function untilEnded(takeBack: () => Promise<void>): void {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    takeBack().then(
      () => {
        process.exitCode = 0;
      },
      (error: unknown) => {
        sayError(error);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function sayError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
