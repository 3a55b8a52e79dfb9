/** The workers of the page, from where it comes; a page on a disk has its own (offline/workers.ts). */
export function bookWorker(): Worker {
  return new Worker(new URL('./book-worker.ts', import.meta.url));
}

export function checkWorker(): Worker {
  return new Worker(new URL('./check-worker.ts', import.meta.url));
}
