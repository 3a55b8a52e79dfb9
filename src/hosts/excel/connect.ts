/** Waits for Office.js and says what this Excel can do. office.js itself is a global of the page, never bundled. */
import type { Capability, HostCapabilities, SheetHost } from '../port';
import { HostError } from '../host-error';
import { ExcelHost } from './excel-host';
import type { TrialMemory } from './self-check/first-marking';
import type { ExcelSelfCheck } from './self-check/self-check';
import { ExcelSession } from './excel-session';

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
  // Range.getMergedAreasOrNullObject: merges across columns are made in the new row as well.
  insertRow: '1.13',
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
    insertRow: capability(NEEDS.insertRow),
    onChange: capability(NEEDS.onChange),
  };
}

/** Whether runs may be one step for Ctrl+Z each; on the web the option throws (office-js#6711). */
export function canMergeUndo(platform: Office.PlatformType, isSupported: IsSetSupported): boolean {
  const isDesktop = [Office.PlatformType.PC, Office.PlatformType.Mac].includes(platform);
  return isDesktop && isSupported('1.20');
}

export interface ConnectOptions {
  /** For one round trip, in milliseconds. */
  readonly timeLimit?: number;
  /** Of marks that were tried on this machine, by the version of Excel; without one nothing is tried. */
  readonly trials?: (build: string) => TrialMemory;
}

export interface ConnectedExcel {
  readonly host: SheetHost;
  /** Takes what the browser calls itself. */
  readonly selfCheck: (userAgent: string) => Promise<ExcelSelfCheck>;
}

/** Rejects with `unsupported` when the page is not open inside Excel. */
export async function connectExcel(timeLimit = TIME_LIMIT): Promise<SheetHost> {
  return (await openExcel({ timeLimit })).host;
}

/** The host, and what only the settings ask for; rejects as `connectExcel` does. */
export async function openExcel({
  timeLimit = TIME_LIMIT,
  trials,
}: ConnectOptions = {}): Promise<ConnectedExcel> {
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
  const session = new ExcelSession({ timeLimit, mergeUndo });
  const build = `${platform} ${Office.context.diagnostics.version}`;
  const limits = { cellsARead: web ? 40_000 : 400_000 };
  return {
    host: new ExcelHost(session, capabilities, limits, trials?.(build) ?? null),
    selfCheck: async (userAgent) => {
      const { selfCheckExcel } = await import('./self-check/self-check');
      return selfCheckExcel(session, { build, userAgent, isSupported });
    },
  };
}
