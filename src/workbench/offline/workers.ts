/** On a disk a page may start no worker from a file of its own: it carries their programs as text. */
import book from 'built-worker/book-worker.js';
import check from 'built-worker/check-worker.js';

export function bookWorker(): Worker {
  return workerOf(book);
}

export function checkWorker(): Worker {
  return workerOf(check);
}

function workerOf(program: string): Worker {
  const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}
