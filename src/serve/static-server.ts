/** Pages on loopback: read-only, nothing outside the folder, nobody from another machine. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** No page elsewhere may lay one of ours under its own. */
const UNFRAMED = {
  'x-frame-options': 'DENY',
  'content-security-policy': "frame-ancestors 'none'",
};

const LOOPBACK = '127.0.0.1';
const TRIES = 20;

export interface ServeOptions {
  /** Served over HTTPS then, as https://localhost. */
  readonly certificate?: { readonly cert: Buffer; readonly key: Buffer };
  /** Whether an application may show the pages in a frame of its own. */
  readonly framed?: boolean;
  /** How many ports are tried, from the wanted one on. */
  readonly ports?: number;
}

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
export async function serveFolder(
  folder: string,
  wanted: number,
  { certificate, framed = false, ports = TRIES }: ServeOptions = {},
): Promise<Serving> {
  const listener: RequestListener = (request, response) => {
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
        ...(framed ? {} : UNFRAMED),
      });
      response.end(request.method === 'HEAD' ? undefined : content);
    }, refuse);
  };
  const server =
    certificate === undefined ? createServer(listener) : createSecureServer(certificate, listener);
  const port = await listen(server, wanted, ports);
  return {
    url: certificate === undefined ? `http://${LOOPBACK}:${port}/` : `https://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

async function listen(server: Server, wanted: number, ports: number): Promise<number> {
  for (let port = wanted; port < wanted + ports; port += 1) {
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
    ports === 1
      ? `端口 ${wanted} 被占用，没有启动；请关闭占用端口的程序后再试。`
      : `端口 ${wanted} 到 ${wanted + ports - 1} 都被占用，没有启动；请关闭占用端口的程序后再试，或用环境变量 PORT 指定其他端口。`,
  );
}
