/** Builds a front end into a folder of its own and reads it back. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WEBPACK = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');

/** Files as { name, bytes }, in a stable order. Throws what webpack had to say. */
export async function buildSite(config, folder, environment) {
  const args = [WEBPACK, '--config-name', config, '--output-path', folder];
  const env = { ...process.env, ...environment };
  try {
    await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  } catch (error) {
    throw new Error(`没有构建成功：${error.stdout}${error.stderr}`, { cause: error });
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return Promise.all(
    paths.sort().map(async (path) => ({
      name: relative(folder, path).split(sep).join('/'),
      bytes: await readFile(path),
    })),
  );
}
