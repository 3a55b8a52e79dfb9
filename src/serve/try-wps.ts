/** The add-in in the WPS of this machine, from the pages that were built here; and what was registered before, back again. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { serveFolder, type Serving } from './static-server';
import type { WpsService } from './wps-service';

const NAME = 'jixiao';
const PORT = 5278;

export interface WpsTrial {
  readonly folder: string;
  /** Where an address that was registered before is kept. */
  readonly note: string;
  readonly version: string;
  readonly service: WpsService;
}

export const NO_WPS =
  '没有找到正在运行的 WPS（它的本机服务没有回答），没有启动；请先打开一次 WPS 表格再试，没有安装 WPS 的，请用 npm start 打开网页工作台。';

/** Serves and registers. Where that fails, nothing stays. */
export async function startWpsTrial(trial: WpsTrial, port = PORT): Promise<Serving> {
  const { folder, note, version, service } = trial;
  if ((await service.version()) === null) throw new Error(NO_WPS);
  const before = await service.address(NAME);
  const serving = await serveFolder(folder, port, { framed: true });
  try {
    if (before !== null && !isOwn(before) && !existsSync(note)) {
      mkdirSync(dirname(note), { recursive: true });
      writeFileSync(note, before);
    }
    await service.enable({ name: NAME, url: serving.url, version });
    return serving;
  } catch (error) {
    await serving.close();
    await endWpsTrial(trial);
    throw error;
  }
}

/** Left by a trial that was cut off. */
function isOwn(address: string): boolean {
  return address.startsWith('http://127.0.0.1:');
}

/** Returns the address that is registered again; null where there was none. */
export async function endWpsTrial({ note, version, service }: WpsTrial): Promise<string | null> {
  const before = existsSync(note) ? readFileSync(note, 'utf8') : null;
  if (before === null) {
    const url = await service.address(NAME);
    if (url !== null) await service.disable({ name: NAME, url, version });
  } else await service.enable({ name: NAME, url: before, version });
  rmSync(note, { force: true });
  return before;
}
