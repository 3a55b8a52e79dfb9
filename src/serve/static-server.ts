/** The workbench's files on loopback: read-only, nothing outside the folder, nobody from another machine. */
import { createServer, type Server } from 'node:http';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const LOOPBACK = '127.0.0.1';
/** How many ports behind the wanted one are tried. */
const TRIES = 20;

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Null for what lies outside the folder or cannot be a path. */
export function fileAt(folder: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    // Broken escapes name no file.
    return null;
  }
  if (path.includes('\0')) return null;
  const root = resolve(folder);
  const file = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(root + sep) ? file : null;
}

/** Rejects for what a link leads to outside of the folder. */
async function readWithin(folder: string, file: string): Promise<Buffer> {
  const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
  if (!real.startsWith(root + sep)) throw new Error('outside of the folder');
  return readFile(real);
}

/** Throws where no port is free. */
export async function serveFolder(folder: string, wanted: number): Promise<Serving> {
  const server = createServer((request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    // A page elsewhere may point a name of its own at this machine.
    const isLocal = /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '');
    const file = isRead && isLocal ? fileAt(folder, request.url ?? '/') : null;
    const refuse = (): void => {
      response.writeHead(404).end();
    };
    if (file === null) {
      refuse();
      return;
    }
    readWithin(folder, file).then((content) => {
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        // No page elsewhere may lay this one under its own.
        'x-frame-options': 'DENY',
        'content-security-policy': "frame-ancestors 'none'",
      });
      response.end(request.method === 'HEAD' ? undefined : content);
    }, refuse);
  });
  const port = await listen(server, wanted);
  return {
    url: `http://${LOOPBACK}:${port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, LOOPBACK, () => {
          server.off('error', fail);
          done();
        });
      });
      return port;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new Error(
    `端口 ${wanted} 到 ${wanted + TRIES - 1} 都被占用，没有启动；请关闭占用端口的程序后再试，或用环境变量 PORT 指定其他端口。`,
  );
}
