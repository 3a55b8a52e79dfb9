/** Shows an address in the user's browser, where there is one to be seen. */
import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

export function openBrowser(url: string, env: NodeJS.ProcessEnv = process.env): void {
  const opener = OPENERS[process.platform];
  const isSeen =
    process.platform !== 'linux' ||
    env['DISPLAY'] !== undefined ||
    env['WAYLAND_DISPLAY'] !== undefined;
  if (opener === undefined || !isSeen || (env['CI'] ?? '') !== '') return;
  const [command = '', ...args] = opener;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  // Without a browser the printed address has to do.
  child.on('error', () => undefined);
  child.unref();
}
