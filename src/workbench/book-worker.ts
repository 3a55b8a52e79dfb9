/** The file lives in a worker: reading and writing it never holds up the page. */
import { FileHost, type FileHostOptions } from '../hosts/file/file-host';
import { bookOf, type Book } from '../hosts/workbench/book';
import { openBytes } from './open-bytes';
import { failureOf, type Answer, type Call } from './worker-messages';

let book: Book | null = null;

async function answer({ method, args }: Call): Promise<unknown> {
  if (method === 'open') {
    const [bytes, name, options] = args as [Uint8Array, string, FileHostOptions];
    const { bytes: opened, note } = openBytes(bytes, name);
    book = bookOf(new FileHost(opened, undefined, options));
    return note;
  }
  if (book === null) throw new Error('no file is open');
  const methods = book as unknown as Record<string, (...all: unknown[]) => Promise<unknown>>;
  return methods[method]?.(...args);
}

self.addEventListener('message', ({ data }: MessageEvent<Call>) => {
  const reply = (message: Answer): void => {
    self.postMessage(message);
  };
  answer(data).then(
    (result) => {
      reply({ id: data.id, result });
    },
    (error: unknown) => {
      reply({ id: data.id, failure: failureOf(error) });
    },
  );
});
