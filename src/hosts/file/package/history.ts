/** The way back: a change that is taken back right away leaves the very same bytes, not only the same contents. */
import { HostError } from '../../host-error';
import { WorkbookFileError } from '../workbook-file-error';
import type { PackageState, WorkbookPackage } from './workbook-package';

interface Step {
  /** The call that takes the step back. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly state: PackageState;
}

/** States share their texts, but a way back must not grow for ever. */
const STEPS = 100;

export class History {
  private steps: Step[] = [];
  private version = 0;
  private newest = 0;

  constructor(private readonly pack: WorkbookPackage) {}

  /** Carries out a change; when it fails in the middle, nothing has changed. */
  record<T>(work: () => T, undoneBy?: (result: T) => string): T {
    const state = this.pack.state;
    let result: T;
    try {
      result = work();
    } catch (error) {
      this.pack.state = state;
      if (!(error instanceof WorkbookFileError)) throw error;
      throw new HostError('unsupported', { message: error.message, cause: error });
    }
    const from = this.version;
    this.newest += 1;
    this.version = this.newest;
    if (undoneBy !== undefined) {
      this.steps.push({ key: undoneBy(result), from, to: this.version, state });
      if (this.steps.length > STEPS) this.steps.shift();
    }
    return result;
  }

  /** Goes back by one step if `key` is what takes it back and nothing has happened since. */
  goBack(key: string): boolean {
    const last = this.steps.at(-1);
    if (last?.key !== key || last.to !== this.version) return false;
    this.steps.pop();
    this.pack.state = last.state;
    this.version = last.from;
    return true;
  }
}
