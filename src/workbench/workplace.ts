/** A file before the user: its workbook in a worker, its picture, its pane. */
import { HostError } from '../hosts/host-error';
import type { TakenBytes, WorkbenchListener } from '../hosts/workbench/showing';
import { WorkbenchHost } from '../hosts/workbench/workbench-host';
import type { LazySession } from '../session/lazy-session';
import type { SettingsStore } from '../session/settings';
import type { PaneEnvironment } from '../taskpane/environment';
import { startPane } from '../taskpane/start-pane';
import type { Kept } from './autosave';
import { openBook, type RemoteBook } from './remote-book';
import type { FileHandle } from './save-file';
import { saveOpinion } from './save-opinion';

/** No revision. */
const NEVER = -1;

interface Opening {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly handle: FileHandle | null;
  /** Nobody has saved it yet. */
  readonly isDraft: boolean;
  readonly settings: SettingsStore;
}

interface WorkplaceListener extends WorkbenchListener {
  /** 导出报送稿 in the pane. */
  readonly exportClean: () => void;
  /** 打印问题清单 in the pane. */
  readonly printList: () => void;
  /** The worker that holds the file has ended. */
  readonly lost: () => void;
}

export class Workplace implements Kept {
  private constructor(
    public name: string,
    readonly remote: RemoteBook,
    readonly host: WorkbenchHost,
    readonly session: LazySession,
    readonly pane: HTMLElement,
    public handle: FileHandle | null,
    /** The revision that is in the user's file. */
    public saved: number,
  ) {}

  /** Its pane is put among the others. Throws a sentence for the user. */
  static async open(
    { name, bytes, handle, isDraft, settings }: Opening,
    panes: HTMLElement,
    listener: WorkplaceListener,
  ): Promise<Workplace> {
    const { lost } = listener;
    const remote = await openBook(bytes, name, { lost }).catch((error: unknown) => {
      throw naming(name, error);
    });
    // A copy of a file of another format must get a name of its own.
    const isCopy = remote.note !== null;
    const host = await WorkbenchHost.over(remote.book, {
      changed: () => {
        listener.changed();
      },
      // Without its worker each step fails for the one reason that is on the page already.
      said: (sentence) => {
        if (!remote.isLost) listener.said(sentence);
      },
    });
    const pane = document.createElement('div');
    pane.style.height = '100%';
    pane.hidden = true;
    panes.append(pane);
    const { exportClean, printList } = listener;
    const own = { appearance: 'system', application: '工作台' } as const;
    const environment: PaneEnvironment = {
      ...{ ...own, host, exportClean, printList, saveOpinion },
      fileName: () => place.name,
    };
    const session = startPane(pane, environment, settings);
    const place = new Workplace(
      isCopy ? name.replace(/\.\w+$/, '.xlsx') : name,
      ...[remote, host, session, pane],
      isCopy ? null : handle,
      isDraft ? NEVER : host.revision,
    );
    return place;
  }

  get isUnsaved(): boolean {
    return this.host.revision !== this.saved || this.remote.hasOpen;
  }

  get isLost(): boolean {
    return this.remote.isLost;
  }

  /** In a new worker, with all that was done to it; its picture is to be drawn anew. */
  async reload(): Promise<void> {
    await this.host.finish();
    await this.remote.reload();
    this.host.noteChange();
  }

  get revision(): number {
    return this.host.revision;
  }

  take(): Promise<TakenBytes> {
    return this.host.take();
  }

  close(): void {
    this.host.hide();
    this.remote.close();
    void this.session.act((loaded) => {
      loaded.cancel();
    });
    this.pane.remove();
  }
}

/** Which of many files it is about. */
function naming(name: string, error: unknown): unknown {
  if (!(error instanceof HostError) || error.message.includes(name)) return error;
  return new HostError(error.code, {
    message: `无法打开“${name}”：${error.message}`,
    cause: error,
  });
}
