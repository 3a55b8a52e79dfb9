/** Copies of checked files, in a folder or under one name; the originals are only read. */
import { join, relative, resolve, sep } from 'node:path';
import type { FoundWorkbook } from '../hosts/file/find-workbooks';
import type { CheckedSheet } from '../review/review-workbook';
import type { OpenedFile } from './files';
import { OutputError, realPathOf, writeOutput } from './output-file';
import { sentenceOf } from './explained';

export type Readable = Extract<OpenedFile, { error: null }>;

export interface Copy {
  /** Null where there is nothing to copy. */
  readonly bytes: Uint8Array | null;
  /** Tells what is in it, once it is written. */
  readonly report?: () => Promise<void>;
}

export type MakeCopy = (opened: Readable, sheets: readonly CheckedSheet[]) => Promise<Copy>;

export type CopyTarget =
  | { readonly folder: string; readonly force: boolean }
  | { readonly file: string; readonly force: boolean };

export class Copies {
  failed = 0;
  /** What was written, in order. */
  readonly made: string[] = [];
  /** Without regard to case: on many disks, names that differ only there are one. */
  private readonly targets = new Set<string>();

  private constructor(
    /** 带标记的副本 */
    private readonly name: string,
    private readonly target: CopyTarget,
    private readonly make: MakeCopy,
    /** What is to be checked: without the copies of an earlier run that lie below a checked folder. */
    readonly sources: readonly FoundWorkbook[],
    private readonly originals: ReadonlySet<string>,
  ) {}

  static async into(
    target: CopyTarget,
    name: string,
    make: MakeCopy,
    found: readonly FoundWorkbook[],
  ): Promise<Copies> {
    const sources =
      'folder' in target ? found.filter((file) => !isCopy(file, target.folder)) : found;
    const real = await Promise.all(sources.map(({ path }) => realPathOf(path)));
    const originals = new Set(real.filter((path) => path !== null));
    return new Copies(name, target, make, sources, originals);
  }

  /** Returns the sentence for a copy that could not be made. */
  async write(opened: Readable, sheets: readonly CheckedSheet[]): Promise<string | null> {
    try {
      const { bytes, report } = await this.make(opened, sheets);
      if (bytes !== null) {
        const target = this.pathOf(opened);
        await this.writeTo(target, bytes);
        this.made.push(target);
      }
      await report?.();
      return null;
    } catch (error) {
      const sentence = sentenceOf(error);
      this.failed += 1;
      return `没有写出${this.name}。${sentence}`;
    }
  }

  summary(): string {
    const { target, name } = this;
    const made = this.made.length;
    if ('file' in target) {
      if (made > 0) return `已另存为“${target.file}”。`;
      return this.failed > 0 ? '没有写出文件。' : `没有可写的${name}，没有写出文件。`;
    }
    const failed = this.failed === 0 ? '' : `，另有${this.failed}个未能写出`;
    return `已在“${target.folder}”写入${made}个${name}${failed}。`;
  }

  private pathOf({ found }: Readable): string {
    const { target } = this;
    return 'file' in target ? target.file : join(target.folder, found.relative);
  }

  private async writeTo(target: string, bytes: Uint8Array): Promise<void> {
    const real = await realPathOf(target);
    if (real !== null && this.originals.has(real)) {
      const other = 'file' in this.target ? '文件名' : '文件夹';
      throw new OutputError(`副本不能覆盖原文件；请换一个${other}。`);
    }
    const key = resolve(target).toLowerCase();
    if (this.targets.has(key)) {
      throw new OutputError(`本次已写出同名的“${target}”；请分两次检查，写到不同的文件夹。`);
    }
    await writeOutput(target, bytes, { force: this.target.force });
    this.targets.add(key);
  }
}

/** Whether a file was found in the folder for copies only because that lies inside a checked folder. */
function isCopy({ path, relative: below }: FoundWorkbook, folder: string): boolean {
  const root = resolve(path).slice(0, -below.length);
  const inside = relative(root, resolve(folder));
  return inside !== '' && !inside.startsWith('..') && below.startsWith(inside + sep);
}
