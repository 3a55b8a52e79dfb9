/**
 * Runs in the page before office.js: gives it the `window.external` of Excel for Windows, whose answers come from the
 * simulator in the test process.
 */
import { createExternal, HOST_INFO, type Answer, type SimEvent } from '../officehost/external';

declare global {
  interface Window {
    /** Bound by the test. */
    richApi(body: string): Promise<Answer>;
    fileCopy(): Promise<readonly number[] | null>;
    deliverEvents(events: readonly SimEvent[]): void;
    requirements?: Readonly<Record<string, number>>;
  }
}

const external = createExternal(
  {
    richApi: (body) => window.richApi(body),
    fileCopy: () => window.fileCopy(),
    onEvents: (deliver) => {
      window.deliverEvents = deliver;
    },
  },
  window.requirements ?? { ExcelApi: 1.15, SharedRuntime: 1.1 },
);
const members = { ...external, GetHostInfo: () => HOST_INFO };
for (const [name, value] of Object.entries(members)) {
  // Deprecated for pages; to Office on Windows it is the door.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  Object.defineProperty(window.external, name, { value, configurable: true });
}
