/** Excel.run with a time limit: a sync can stay unanswered for ever (office-js#6678, #6150). */
import { HostError } from '../host-error';
import { toHostError } from './errors';

export interface SessionOptions {
  /** For one round trip, in milliseconds. */
  readonly timeLimit: number;
}

/** One run: the batch under construction, and the way to send it. */
export interface Batch {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly send: () => Promise<void>;
}

export class ExcelSession {
  constructor(private readonly options: SessionOptions) {}

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
    const run = Excel.run(async (context) => {
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
}
