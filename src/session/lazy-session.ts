/**
 * A session as a front end has it from the first paint on: its state at once; the session itself, which knows the forms and
 * is much the larger part of the program, when it is loaded.
 */
import { HostError } from '../hosts/host-error';
import type { SheetHost } from '../hosts/port';
import { sentenceOf } from './sentence';
import type { Session } from './session';
import type { SettingsStore } from './settings';
import type { SessionState } from './state';
import { StateStore } from './state-store';

/** The module session.ts, as the front end loads it. */
interface SessionModule {
  readonly Session: typeof Session;
}

export class LazySession {
  /** Does not fail: where loading does, the next act tries again. */
  readonly loaded: Promise<Session>;
  private readonly store: StateStore;
  private loading: Promise<Session> | null = null;
  /** What was asked for when loading failed last. */
  private failed: ((session: Session) => void | Promise<void>) | null = null;
  private announce: (session: Session) => void = () => undefined;

  constructor(
    private readonly host: SheetHost,
    settings: SettingsStore,
    private readonly load: () => Promise<SessionModule>,
  ) {
    this.store = new StateStore(settings);
    this.loaded = new Promise((resolve) => {
      this.announce = resolve;
    });
  }

  get state(): SessionState {
    return this.store.get();
  }

  readonly getState = (): SessionState => this.store.get();

  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /** As soon as the session is loaded; what goes wrong is said. */
  async act(action: (session: Session) => void | Promise<void>): Promise<void> {
    let session: Session;
    try {
      this.loading ??= this.begin();
      session = await this.loading;
    } catch (error) {
      this.failed = action;
      const [text, tone] = sentenceOf(error);
      this.store.update({ message: { tone, text, offer: 'retry' } });
      return;
    }
    try {
      await action(session);
    } catch (error) {
      this.say(...sentenceOf(error));
    }
  }

  /** Loads once more and does what was asked for last. */
  async retry(): Promise<void> {
    this.dismiss();
    await this.act(this.failed ?? (() => undefined));
  }

  say(text: string, tone: 'info' | 'error' = 'info'): void {
    this.store.say(text, tone);
  }

  dismiss(): void {
    this.store.dismiss();
  }

  private async begin(): Promise<Session> {
    try {
      const { Session } = await this.load();
      const session = new Session(this.host, this.store);
      this.announce(session);
      return session;
    } catch (error) {
      this.loading = null;
      throw new HostError('unknown', {
        message: '检查程序没有载入完整，请重试；仍不行时请关闭窗格后重新打开，或联系管理员。',
        cause: error,
      });
    }
  }
}
