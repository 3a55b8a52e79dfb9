/** Real office.js over the simulator, one call; sets the three globals that a script tag would set. */
import { createExternal, HOST_INFO } from './external';
import { loadOfficeJs, type OfficeLibrary } from './realm';
import { ExcelSimulator } from './simulator';

/** What Excel 2021 and later report; the pinned library itself ends at 1.15. */
const REQUIREMENTS = { ExcelApi: 1.15, SharedRuntime: 1.1 };

export interface StartedExcel extends OfficeLibrary {
  readonly excel: ExcelSimulator;
}

export async function startExcel(
  requirements: Readonly<Record<string, number>> = REQUIREMENTS,
): Promise<StartedExcel> {
  const excel = new ExcelSimulator();
  const library = await loadOfficeJs(createExternal(excel, requirements), HOST_INFO);
  const { Office, Excel, OfficeExtension } = library;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return { Office, Excel, OfficeExtension, excel };
}
