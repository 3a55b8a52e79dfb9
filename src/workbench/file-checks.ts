/** The check of the files in the list: in a worker, one after another, until it is stopped. */
import type { Settings } from '../session/settings';
import { sentenceOf } from '../session/sentence';
import type { CheckAnswer, CheckCall } from './check-worker';
import { checkWorker } from './workers';
import { isNotLoaded, NOT_LOADED } from './worker-messages';

interface Job {
  readonly id: number;
  readonly name: string;
  read(): Promise<Uint8Array>;
}

interface ChecksListener {
  /** `settings`: by which it was checked. */
  answered(id: number, answer: CheckAnswer, settings: Settings): void;
  /** Null when nothing is left. */
  progressed(progress: ChecksProgress | null): void;
  /** Those that were not checked. */
  stopped(ids: readonly number[]): void;
}

export interface ChecksProgress {
  readonly done: number;
  readonly total: number;
}

/** A workbook that takes longer is not what the list waits for. */
const PATIENCE = 120_000;

export class FileChecks {
  private worker: Worker | null = null;
  private hasAnswered = false;
  private readonly jobs: Job[] = [];
  private current: Job | null = null;
  private done = 0;
  private running = false;
  private interrupt: (() => void) | null = null;

  constructor(
    private readonly settings: () => Settings,
    private readonly listener: ChecksListener,
  ) {}

  add(jobs: readonly Job[]): void {
    const isNew = ({ id }: Job): boolean => this.jobs.every((job) => job.id !== id);
    this.jobs.push(...jobs.filter(isNew));
    this.progress();
    if (!this.running) void this.run();
  }

  /** The file is closed, or before the user, where its own pane checks it. */
  drop(id: number): void {
    const at = this.jobs.findIndex((job) => job.id === id);
    if (at >= 0) this.jobs.splice(at, 1);
  }

  stop(): void {
    const left = [...(this.current === null ? [] : [this.current]), ...this.jobs.splice(0)];
    this.interrupt?.();
    this.listener.stopped(left.map(({ id }) => id));
  }

  private async run(): Promise<void> {
    this.running = true;
    for (let job = this.jobs.shift(); job !== undefined; job = this.jobs.shift()) {
      this.current = job;
      this.progress();
      const settings = this.settings();
      const answer = await this.answerTo(job, settings);
      this.current = null;
      this.done += 1;
      if (answer !== null) this.listener.answered(job.id, answer, settings);
    }
    this.running = false;
    this.done = 0;
    this.worker?.terminate();
    this.worker = null;
    this.listener.progressed(null);
  }

  private progress(): void {
    const total = this.done + this.jobs.length + (this.current === null ? 0 : 1);
    this.listener.progressed({ done: this.done, total });
  }

  /** Null where it was stopped. */
  private async answerTo(job: Job, settings: Settings): Promise<CheckAnswer | null> {
    try {
      return await this.ask({ name: job.name, bytes: await job.read(), settings });
    } catch (error) {
      return { why: sentenceOf(error)[0] };
    }
  }

  private ask(call: CheckCall): Promise<CheckAnswer | null> {
    this.worker ??= checkWorker();
    const { worker } = this;
    return new Promise((resolve) => {
      const finish = (answer: CheckAnswer | null, isBroken: boolean): void => {
        clearTimeout(timer);
        this.interrupt = null;
        if (isBroken) {
          worker.terminate();
          this.worker = null;
        }
        resolve(answer);
      };
      const timer = setTimeout(() => {
        finish({ why: '检查用时过长，已停止；请单独打开这个文件检查。' }, true);
      }, PATIENCE);
      this.interrupt = () => {
        finish(null, true);
      };
      worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
        this.hasAnswered = true;
        finish(data, false);
      };
      // Memory that runs out ends a worker without a word.
      worker.onerror = (event) => {
        const why = '文件太大，检查没有完成；请单独打开这个文件检查。';
        finish({ why: !this.hasAnswered && isNotLoaded(event) ? NOT_LOADED : why }, true);
      };
      worker.postMessage(call);
    });
  }
}
