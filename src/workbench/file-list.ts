/** What the list knows of a file, whether it is open or not. */
import type { CheckAnswer } from './check-worker';
import type { FileSummary } from './file-summary';
import type { Source } from './pick-files';
import type { Workplace } from './workplace';

export type FileCheck =
  | { readonly kind: 'none' | 'waiting' }
  | { readonly kind: 'done'; readonly summary: FileSummary }
  /** It could not be read, or not checked. */
  | { readonly kind: 'failed'; readonly why: string };

export interface ListedFile {
  readonly id: number;
  readonly name: string;
  /** Below the folder that was chosen; '' for none. */
  readonly folder: string;
  readonly unsaved: boolean;
  /** Its worker has ended: it has to be reloaded. */
  readonly lost: boolean;
  /** It has marks of an earlier check in it. */
  readonly marked: boolean;
  readonly isSample: boolean;
  readonly check: FileCheck;
}

export class Entry {
  place: Workplace | null = null;
  check: FileCheck = { kind: 'none' };
  /** Grows with each time that a file is brought before the user. */
  shown = 0;
  /** Until it is checked again. */
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the settings by which it was checked. */
  private basis: string | null = null;
  /** What stands until the check under way has its answer. */
  private known: FileCheck = { kind: 'none' };

  constructor(
    readonly id: number,
    public source: Source,
  ) {}

  get name(): string {
    return this.place?.name ?? this.source.name;
  }

  /** The file as it is now: with what is not saved, where it is open. */
  async read(): Promise<Uint8Array> {
    return this.place === null ? this.source.read() : (await this.place.take()).bytes;
  }

  wait(): void {
    if (this.check.kind !== 'waiting') this.known = this.check;
    this.check = { kind: 'waiting' };
  }

  /** Null: the check was stopped. `basis`: of the settings that it went by. */
  take(answer: CheckAnswer | null, basis = this.basis): void {
    this.basis = basis;
    if (answer === null) this.check = this.known;
    else if ('why' in answer) this.check = { kind: 'failed', why: answer.why };
    else this.check = { kind: 'done', summary: answer.summary };
  }

  /** What stands there may be another by the settings of now. */
  isOutdated(basis: string): boolean {
    return this.check.kind === 'done' && this.basis !== basis;
  }

  listed(): ListedFile {
    const { id, name, check, place, source } = this;
    const { folder, isSample = false } = source;
    const [unsaved, lost] = [place?.isUnsaved ?? false, place?.isLost ?? false];
    const marked = place?.host.carriesMarks ?? false;
    return { id, name, folder, isSample, unsaved, lost, marked, check };
  }
}
