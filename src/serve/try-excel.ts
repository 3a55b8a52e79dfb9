/** The add-in in the Excel of this machine, from the pages that were built here; and all of it taken back. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OfficeTools } from './office-tools';
import { serveFolder, type Serving } from './static-server';

/** As manifest.xml has it. */
const PORT = 3000;

export interface ExcelTrial {
  /** The built pages. */
  readonly folder: string;
  readonly manifest: string;
  /** Says, while it is there, that the certificate was made for this trial. */
  readonly note: string;
  readonly tools: OfficeTools;
}

export const NO_EXCEL =
  '这台机器上没有找到桌面版 Excel（需要 Windows 或 Mac），没有启动；请用 npm start 打开网页工作台。';

/** Whether there is one, by what the system knows. */
export function hasExcel(
  platform: NodeJS.Platform,
  isKnown: (command: string, ...args: readonly string[]) => boolean,
): boolean {
  if (platform === 'darwin') return isKnown('test', '-d', '/Applications/Microsoft Excel.app');
  if (platform !== 'win32') return false;
  const paths = 'Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';
  return isKnown('reg', 'query', `HKLM\\${paths}`) || isKnown('reg', 'query', `HKCU\\${paths}`);
}

/** Serves, registers and opens. Where something fails, what was done before is taken back. */
export async function startExcelTrial(trial: ExcelTrial, port = PORT): Promise<Serving> {
  const { tools, folder, manifest, note } = trial;
  if (!tools.hasCertificate()) {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, '');
  }
  let serving: Serving | null = null;
  try {
    const { cert, key } = await tools.certificate();
    serving = await serveFolder(folder, port, {
      certificate: { cert, key },
      framed: true,
      ports: 1,
    });
    await tools.open(manifest);
    return serving;
  } catch (error) {
    await serving?.close();
    await endExcelTrial(trial);
    throw error;
  }
}

/** A certificate that was there before stays. */
export async function endExcelTrial({ tools, manifest, note }: ExcelTrial): Promise<void> {
  await tools.unregister(manifest);
  if (!existsSync(note)) return;
  await tools.removeCertificate();
  rmSync(note);
}
