/** Finds the object model of WPS 表格 on the page, by its shape: its name imitates Microsoft's. */
import { HostError } from '../host-error';
import type { Capability, HostCapabilities, SheetHost } from '../port';
import { has, isRemote, read, type Remote } from './bridge';
import { WpsHost } from './wps-host';

/** What WPS puts on the page: window.Application in 2021 and later, window.wps before. */
export interface WpsGlobals {
  readonly Application?: unknown;
  readonly wps?: unknown;
}

const POLL_PERIOD = 1500;

const YES: Capability = { supported: true };
/** What this WPS lacks shows itself when it is used, in a sentence of its own. */
const CAPABILITIES: HostCapabilities = {
  read: YES,
  apply: YES,
  mark: YES,
  select: YES,
  insertSheet: YES,
  insertBlock: YES,
  remove: YES,
  insertRow: YES,
  onChange: YES,
};

/** Null on a page that is not open inside WPS 表格. */
export function findApplication(globals: WpsGlobals): Remote | null {
  const { Application, wps } = globals;
  const older = isRemote(wps) && has(wps, 'EtApplication') ? read(wps, 'EtApplication') : null;
  return [older, Application, wps].find(isSpreadsheet) ?? null;
}

function isSpreadsheet(candidate: unknown): candidate is Remote {
  return isRemote(candidate) && has(candidate, 'Workbooks');
}

export function connectWps(globals: WpsGlobals, pollPeriod = POLL_PERIOD): SheetHost {
  const application = findApplication(globals);
  if (application === null) {
    throw new HostError('unsupported', { message: '请在 WPS 表格中打开本加载项。' });
  }
  return new WpsHost(application, CAPABILITIES, pollPeriod);
}
