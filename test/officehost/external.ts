/**
 * `window.external`: the only boundary between the library's Windows build and Excel
 * (OfficeExt.RichClientHostController in excel-win32-16.01.debug.js).
 */

/** What the transport answers: a body, or an OSF error code. */
export type Answer = { readonly body: string } | { readonly osfError: number };

export interface ExcelLink {
  richApi(body: string): Promise<Answer>;
  /** The bytes of the open workbook; null where Excel refuses. */
  fileCopy(): Promise<readonly number[] | null>;
  /** Registers where events go. */
  onEvents(deliver: (events: readonly SimEvent[]) => void): void;
}

export interface SimEvent {
  readonly type: number;
  readonly target: string;
  readonly message: string;
  /** A co-author did it. */
  readonly remote: boolean;
}

interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}
type Handler = (id: number, payload: SafeArray) => void;

/** Identifiers of the dispatch calls (OSF.DDA.DispIdHost). */
const RICH_API = 93;
const RICH_API_EVENT = 33;
/** Document.getFileAsync, File.getSliceAsync, File.closeAsync. */
const FILE = { open: 77, slice: 80, close: 81 };
/** Category of events about the document (OfficeExtension). */
const DOCUMENT_EVENT = 65_536;

const VERSION = '16.0.17928.20114';
/** Platform and version, as the product names a build of Excel. */
export const BUILD = `PC ${VERSION}`;
export const HOST_INFO = 'Excel$Win32$16.01$zh-CN$telemetry$$disableLogging$0';

const safeArray = (values: unknown[]): SafeArray => ({
  toArray: () => values,
  dimensions: () => 1,
});

export function createExternal(link: ExcelLink, requirements: Readonly<Record<string, number>>) {
  const handlers = new Map<number, Set<Handler>>();
  link.onEvents((events) => {
    const payload = events.map(({ type, target, message, remote }) =>
      safeArray([DOCUMENT_EVENT, type, target, message, 0, remote]),
    );
    for (const handler of handlers.get(RICH_API_EVENT) ?? []) {
      handler(RICH_API_EVENT, safeArray(payload));
    }
  });
  const files = fileCalls(link);
  const later = (callback: (code: number) => void): void => {
    setTimeout(() => {
      callback(0);
    }, 0);
  };
  const settings = { Read: () => undefined, Write: () => undefined };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'officehost',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'zh-CN',
    GetAppDataLocale: () => 'zh-CN',
    GetDocUrl: () => 'C:\\工作\\测试.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetInstanceId: () => 'officehost-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirements),
    GetHostFullVersion: () => VERSION,
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => '{}',
  };
  return {
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id: number, args: unknown[], callback: (result: SafeArray) => void) {
      const fileAnswer = files.answer(id, args);
      if (fileAnswer !== null) {
        void fileAnswer.then((answer) => {
          callback(safeArray(answer));
        });
        return;
      }
      if (id !== RICH_API) {
        setTimeout(() => {
          callback(safeArray([5000, `not simulated: dispatch ${String(id)}`]));
        }, 0);
        return;
      }
      // One message: [customData, method, path, headers, body, permission, flags, …].
      const message = args[0] as unknown[];
      void link.richApi(String(message[4])).then(
        (answer) => {
          callback(
            'body' in answer
              ? safeArray([0, 200, [], answer.body])
              : safeArray([answer.osfError, 'officehost']),
          );
        },
        (error: unknown) => {
          callback(safeArray([5001, String(error)]));
        },
      );
    },
    RegisterEvent(id: number, _target: string, handler: Handler, callback: (code: number) => void) {
      handlers.set(id, (handlers.get(id) ?? new Set()).add(handler));
      later(callback);
    },
    UnregisterEvent(id: number, _target: string, callback: (code: number) => void) {
      handlers.delete(id);
      later(callback);
    },
  };
}

/** Copies of the file by handle; no more than two may be open (docs-ref office.document.yml, getFileAsync). */
function fileCalls(link: ExcelLink) {
  const open = new Map<number, readonly number[]>();
  let last = 0;
  const opened = async (): Promise<unknown[]> => {
    const bytes = open.size < 2 ? await link.fileCopy() : null;
    if (bytes === null) return [5001, 'officehost'];
    last += 1;
    open.set(last, bytes);
    return [0, last, bytes.length];
  };
  return {
    answer: (id: number, args: unknown[]): Promise<unknown[]> | null => {
      const [handle, from, size] = args as [number, number, number];
      if (id === FILE.open) return opened();
      if (id === FILE.close) return Promise.resolve([open.delete(handle) ? 0 : 5001]);
      if (id !== FILE.slice) return null;
      const data = open.get(handle)?.slice(from, from + size) ?? [];
      return Promise.resolve([0, safeArray([...data]), data.length]);
    },
  };
}
