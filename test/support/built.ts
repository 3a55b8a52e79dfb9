/** The bundles that tests run as programs. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** For the top of a test file. `npm test` has just built all of them; a test that is run by itself does it. */
export function useBuilt(name: 'cli' | 'serve'): void {
  beforeAll(() => {
    if (process.env['npm_lifecycle_event'] === 'test') return;
    const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
    execFileSync(process.execPath, [webpack, '--config-name', name], {
      cwd: ROOT,
      stdio: 'ignore',
    });
  }, 120_000);
}
