/** Excel.run with a time limit: a sync can stay unanswered for ever (office-js#6678, #6150). */
import { HostError } from '../host-error';
import { toHostError } from './errors';

export interface SessionOptions {
  /** For one round trip, in milliseconds. */
  readonly timeLimit: number;
  /** ExcelApi 1.20: what one run writes is one step for Ctrl+Z, not one for each round trip. */
  readonly mergeUndo?: boolean;
}

/** One run: the batch under construction, and the way to send it. */
export interface Batch {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly send: () => Promise<void>;
}

export class ExcelSession {
  private mergeUndo: boolean;

  constructor(private readonly options: SessionOptions) {
    this.mergeUndo = options.mergeUndo === true;
  }

  get timeLimit(): number {
    return this.options.timeLimit;
  }

  /** Errors come out as HostError; a thrown HostError of `work` passes unchanged. */
  async run<T>(work: (batch: Batch) => Promise<T>): Promise<T> {
    let giveUp: (error: HostError) => void = () => undefined;
    // The clock also ends Excel.run, which would still wait for a lost answer while it cleans up.
    const silence = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    const run = this.start(async (context) => {
      const send = async (): Promise<void> => {
        const clock = setTimeout(() => {
          giveUp(new HostError('timeout'));
        }, this.options.timeLimit);
        try {
          await context.sync();
        } finally {
          clearTimeout(clock);
        }
      };
      return work({ context, workbook: context.workbook, send });
    });
    try {
      return await Promise.race([run, silence]);
    } catch (error) {
      throw toHostError(error);
    }
  }

  /** An Excel that will not have the option runs without it. */
  private async start<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    if (!this.mergeUndo) return Excel.run(batch);
    const runs = { begun: false };
    try {
      return await Excel.run({ mergeUndoGroup: true }, (context) => {
        runs.begun = true;
        return batch(context);
      });
    } catch (error) {
      if (runs.begun) throw error;
      this.mergeUndo = false;
      return Excel.run(batch);
    }
  }
}
