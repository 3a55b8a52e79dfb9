/** Waits for Office.js and says what this Excel can do. office.js itself is a global of the page, never bundled. */
import type { Capability, HostCapabilities, SheetHost } from '../port';
import { HostError } from '../host-error';
import { ExcelHost } from './excel-host';
import { ExcelSession } from './session';

const TIME_LIMIT = 30_000;

/** What each feature stands on; the sets by Excel version are in docs/excel-host.md. */
const NEEDS: Readonly<Record<keyof HostCapabilities, string>> = {
  // Range.getMergedAreasOrNullObject, the newest member that reading uses.
  read: '1.13',
  // Workbook.readOnly.
  apply: '1.8',
  // Marks are widened to merges, which reading tells.
  mark: '1.13',
  select: '1.7',
  // Worksheet.pageLayout.
  insertSheet: '1.9',
  // Range.getMergedAreasOrNullObject.
  insertBlock: '1.13',
  // Range.copyFrom.
  remove: '1.9',
  // WorksheetCollection.onChanged.
  onChange: '1.9',
};

export type IsSetSupported = (version: string) => boolean;

export function excelCapabilities(isSupported: IsSetSupported): HostCapabilities {
  const capability = (version: string): Capability =>
    isSupported(version)
      ? { supported: true }
      : {
          supported: false,
          reason: `当前 Excel 版本较旧（缺少 ExcelApi ${version}），请改用 Excel 2021、Microsoft 365 或 WPS。`,
        };
  return {
    read: capability(NEEDS.read),
    apply: capability(NEEDS.apply),
    mark: capability(NEEDS.mark),
    select: capability(NEEDS.select),
    insertSheet: capability(NEEDS.insertSheet),
    insertBlock: capability(NEEDS.insertBlock),
    remove: capability(NEEDS.remove),
    onChange: capability(NEEDS.onChange),
  };
}

/** Whether runs may be one step for Ctrl+Z each; on the web the option throws (office-js#6711). */
export function canMergeUndo(platform: Office.PlatformType, isSupported: IsSetSupported): boolean {
  const isDesktop = [Office.PlatformType.PC, Office.PlatformType.Mac].includes(platform);
  return isDesktop && isSupported('1.20');
}

/** Rejects with `unsupported` when the page is not open inside Excel. */
export async function connectExcel(timeLimit = TIME_LIMIT): Promise<SheetHost> {
  const { host } = await Office.onReady();
  // The type says that there is one; outside Office it is null.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    throw new HostError('unsupported', { message: '请在 Excel 中打开本加载项。' });
  }
  const { platform, requirements } = Office.context;
  const isSupported: IsSetSupported = (version) => requirements.isSetSupported('ExcelApi', version);
  const capabilities = excelCapabilities(isSupported);
  // Only Excel on the web limits the size of a message.
  const web = platform === Office.PlatformType.OfficeOnline;
  const mergeUndo = canMergeUndo(platform, isSupported);
  return new ExcelHost(new ExcelSession({ timeLimit, mergeUndo }), capabilities, {
    cellsARead: web ? 40_000 : 400_000,
  });
}
