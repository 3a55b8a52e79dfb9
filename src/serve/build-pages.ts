/** Builds the pages of an add-in, as `npm run build` does. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Throws Error with a sentence. */
export function buildPages(root: string, name: 'excel' | 'wps'): void {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', name], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('页面没有生成，没有启动；原因见上面的提示。');
}
