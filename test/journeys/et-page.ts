/** Runs in the page before the pane: gives it the simulated object model of WPS 表格, and the test its strings. */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import type { EtProfile } from '../ethost/profile';
import { EtSimulator } from '../ethost/simulator';

export interface EtStage {
  readonly profile: EtProfile;
  readonly sheets: readonly SheetSnapshot[];
}

declare global {
  interface Window {
    etStage: EtStage;
    et: EtSimulator;
    Application: object;
  }
}

window.et = new EtSimulator(window.etStage.profile);
window.et.load(window.etStage.sheets);
window.Application = window.et.application;
