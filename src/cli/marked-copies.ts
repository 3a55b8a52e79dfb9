/** Copies of checked files with marks on the cells of their findings; the originals are only read. */
import { join, relative, resolve, sep } from 'node:path';
import type { FoundWorkbook } from '../hosts/file/find-workbooks';
import { hostOverBytes } from '../hosts/file/read-workbook-file';
import { WorkbookFileError } from '../hosts/file/workbook-file-error';
import { HostError } from '../hosts/host-error';
import { marksOf } from '../review/marks';
import type { CheckedSheet } from '../review/review-workbook';
import type { OpenedFile } from './files';
import { OutputError, realPathOf, writeOutput } from './output-file';

type Readable = Extract<OpenedFile, { error: null }>;

export class MarkedCopies {
  failed = 0;
  private made = 0;
  /** Without regard to case: on many disks, names that differ only there are one. */
  private readonly targets = new Set<string>();

  private constructor(
    private readonly folder: string,
    private readonly force: boolean,
    /** What is to be checked: without the copies of an earlier run that lie below a checked folder. */
    readonly sources: readonly FoundWorkbook[],
    private readonly originals: ReadonlySet<string>,
  ) {}

  static async into(
    { folder, force }: { readonly folder: string; readonly force: boolean },
    found: readonly FoundWorkbook[],
  ): Promise<MarkedCopies> {
    const sources = found.filter((file) => !isCopy(file, folder));
    const real = await Promise.all(sources.map(({ path }) => realPathOf(path)));
    const originals = new Set(real.filter((path) => path !== null));
    return new MarkedCopies(folder, force, sources, originals);
  }

  /** Returns the sentence for a copy that could not be made. */
  async write({ found, bytes }: Readable, sheets: readonly CheckedSheet[]): Promise<string | null> {
    try {
      await this.writeTo(join(this.folder, found.relative), await markedBytes(bytes, sheets));
      this.made += 1;
      return null;
    } catch (error) {
      const isExplained =
        error instanceof HostError ||
        error instanceof WorkbookFileError ||
        error instanceof OutputError;
      if (!isExplained) throw error;
      this.failed += 1;
      return `没有写出带标记的副本。${error.message}`;
    }
  }

  summary(): string {
    const failed = this.failed === 0 ? '' : `，另有${this.failed}个未能写出`;
    return `已在“${this.folder}”写入${this.made}个带标记的副本${failed}。`;
  }

  private async writeTo(target: string, bytes: Uint8Array): Promise<void> {
    const real = await realPathOf(target);
    if (real !== null && this.originals.has(real)) {
      throw new OutputError('副本不能覆盖原文件；请换一个文件夹。');
    }
    const key = resolve(target).toLowerCase();
    if (this.targets.has(key)) {
      throw new OutputError(`本次已写出同名的“${target}”；请分两次检查，写到不同的文件夹。`);
    }
    await writeOutput(target, bytes, { force: this.force });
    this.targets.add(key);
  }
}

/** Whether a file was found in the folder for copies only because that lies inside a checked folder. */
function isCopy({ path, relative: below }: FoundWorkbook, folder: string): boolean {
  const root = resolve(path).slice(0, -below.length);
  const inside = relative(root, resolve(folder));
  return inside !== '' && !inside.startsWith('..') && below.startsWith(inside + sep);
}

async function markedBytes(
  bytes: Uint8Array,
  sheets: readonly CheckedSheet[],
): Promise<Uint8Array> {
  const host = hostOverBytes(bytes);
  for (const { id, snapshot } of await host.read('all')) {
    const tables = sheets.filter(({ sheet }) => sheet === snapshot.name);
    const marks = marksOf(tables.flatMap((sheet) => sheet.tables));
    if (marks.length > 0) await host.mark(id, marks);
    else await host.unmark({ sheetId: id });
  }
  return host.save();
}
