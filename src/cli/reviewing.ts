/** A run over files and folders as it goes on, and what it adds up to. */
import { createHash } from 'node:crypto';
import type { OtherKind } from '../grid/other-files';
import type { FoundWorkbook, OnOther } from '../hosts/file/find-workbooks';
import type { FolderReview } from '../review/folder/folder-review';
import type { ReviewedProject } from '../review/folder/reviewed-project';

export class Reviewing {
  readonly #projects: ReviewedProject[] = [];
  readonly #unreadable: { file: string; message: string }[] = [];
  readonly #formless: string[] = [];
  readonly #copies: { file: string; of: string }[] = [];
  readonly #others = new Map<OtherKind, string[]>();
  readonly #seen = new Map<string, string>();
  #files = 0;

  readonly #isOne: boolean;

  constructor(given: readonly string[]) {
    this.#isOne = given.length === 1;
  }

  /** What people find a file by: below the one folder that was given, its own path says nothing. */
  nameOf({ path, relative }: Pick<FoundWorkbook, 'path' | 'relative'>): string {
    return this.#isOne ? relative : path;
  }

  readonly onOther: OnOther = (kind, file) => {
    const names = this.#others.get(kind);
    if (names === undefined) this.#others.set(kind, [this.nameOf(file)]);
    else names.push(this.nameOf(file));
  };

  /** One more file is looked into. */
  begin(): void {
    this.#files++;
  }

  unreadable(file: string, message: string): void {
    this.#unreadable.push({ file, message });
  }

  /** True for a file with the very content of one before: nobody wants to hear the same twice, or have it counted twice. */
  isCopy(file: string, bytes: Uint8Array): boolean {
    const content = createHash('sha256').update(bytes).digest('base64');
    const of = this.#seen.get(content);
    if (of !== undefined && of !== file) {
      this.#copies.push({ file, of });
      return true;
    }
    this.#seen.set(content, file);
    return false;
  }

  /** `projects`: the tables of the file, those of hidden sheets included. */
  checked(file: string, projects: readonly ReviewedProject[]): void {
    this.#projects.push(...projects);
    if (projects.every(({ hidden }) => hidden)) this.#formless.push(file);
  }

  review(): FolderReview {
    return {
      files: this.#files,
      projects: this.#projects,
      unreadable: this.#unreadable,
      formless: this.#formless,
      copies: this.#copies,
      others: this.#others,
    };
  }
}
