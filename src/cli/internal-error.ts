/** A fault of the program's own, as people can pass it on. */
export function internalError(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `程序内部出错，没有完成；请把下面的内容反馈给我们。\n${detail}`;
}
