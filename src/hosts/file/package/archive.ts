/** The zip file of a workbook: parts that did not change are copied as they stand, compressed bytes, dates and all. */
import { gzipSync } from 'fflate';
import { partKey } from '../ooxml/parts';
import { WorkbookFileError } from '../workbook-file-error';
import { zipContent, zipDirectory } from '../zip-parts';
import type { InflateRaw, ZipDirectory, ZipEntry } from '../zip-parts';

const LOCAL = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
const WIDE = 0xffffffff;
/** UTF-8 names. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1980-01-01: the oldest date that a zip file knows, so that the same content gives the same bytes. */
const DATE = 0x21;

/** What an entry becomes in the written file. */
interface Written {
  readonly local: Uint8Array;
  /** Its record in the directory, the place of the local header still open. */
  readonly record: Uint8Array;
}

export class Archive {
  private readonly directory: ZipDirectory;
  private readonly byName = new Map<string, ZipEntry>();
  private readonly spellings = new Map<string, string>();
  /** Where the next entry begins, by the place of an entry. */
  private readonly ends: ReadonlyMap<number, number>;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly inflate: InflateRaw,
  ) {
    this.directory = zipDirectory(bytes);
    for (const entry of this.directory.entries) {
      // Of two parts with one name, programs disagree which one counts.
      if (this.byName.has(entry.name)) throw new WorkbookFileError('broken');
      this.byName.set(entry.name, entry);
      const key = partKey(entry.name);
      if (!this.spellings.has(key)) this.spellings.set(key, entry.name);
    }
    const starts = this.directory.entries.map(({ offset }) => offset).sort((a, b) => a - b);
    this.ends = new Map(starts.map((start, i) => [start, starts[i + 1] ?? this.directory.start]));
  }

  get names(): readonly string[] {
    return [...this.byName.keys()];
  }

  /** A name as the file spells it; as it is where the file has no such part. */
  spelled(name: string): string {
    return this.byName.has(name) ? name : (this.spellings.get(partKey(name)) ?? name);
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** Inflated; null where there is no such part. */
  read(name: string): Uint8Array | null {
    const entry = this.byName.get(name);
    return entry === undefined ? null : zipContent(this.bytes, entry, this.inflate);
  }

  /** The file with these parts changed, added or (null) left out; without changes, the very same bytes. */
  write(changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
    if (changes.size === 0) return this.bytes;
    const kept = this.directory.entries.flatMap((entry) => {
      const change = changes.get(entry.name);
      if (change === null) return [];
      return [change === undefined ? this.copied(entry) : packed(this.title(entry), change)];
    });
    const added = [...changes].flatMap(([name, content]) =>
      content === null || this.byName.has(name)
        ? []
        : [packed(new TextEncoder().encode(name), content)],
    );
    return joined([...kept, ...added]);
  }

  /** The name as it is written, backslashes and all. */
  private title({ record: [start] }: ZipEntry): Uint8Array {
    const length = viewOf(this.bytes).getUint16(start + 28, true);
    return this.bytes.subarray(start + 46, start + 46 + length);
  }

  /** Up to the next entry, so that what follows the data (its sizes, once more) comes along. */
  private copied(entry: ZipEntry): Written {
    const end = this.ends.get(entry.offset) ?? this.directory.start;
    // A copy: slice() of a Buffer would give the source's own bytes, and the record is about to change.
    const record = Uint8Array.from(this.bytes.subarray(...entry.record));
    narrow(record, entry);
    return { local: this.bytes.subarray(entry.offset, end), record };
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Sizes that a ZIP64 record keeps in its extra field fit the ordinary fields below the limits of a workbook file. */
function narrow(record: Uint8Array, entry: ZipEntry): void {
  const view = viewOf(record);
  for (const [at, value] of [
    [20, entry.packed],
    [24, entry.size],
  ] as const) {
    if (view.getUint32(at, true) === WIDE) view.setUint32(at, value, true);
  }
}

function packed(title: Uint8Array, content: Uint8Array): Written {
  // Around the same deflate data, gzip also gives the checksum.
  const gzip = gzipSync(content, { level: 6, mtime: 0 });
  const data = gzip.subarray(10, -8);
  const checksum = viewOf(gzip).getUint32(gzip.length - 8, true);
  const local = new Uint8Array(30 + title.length + data.length);
  const record = new Uint8Array(46 + title.length);
  const shared = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, FLAGS, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint16(at + 8, DATE, true);
    view.setUint32(at + 10, checksum, true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, title.length, true);
  };
  const head = viewOf(local);
  head.setUint32(0, LOCAL, true);
  shared(head, 4);
  local.set(title, 30);
  local.set(data, 30 + title.length);
  const line = viewOf(record);
  line.setUint32(0, RECORD, true);
  line.setUint16(4, 20, true);
  shared(line, 6);
  record.set(title, 46);
  return { local, record };
}

function joined(entries: readonly Written[]): Uint8Array {
  const size = entries.reduce((sum, { local, record }) => sum + local.length + record.length, 22);
  const out = new Uint8Array(size);
  let at = 0;
  for (const { local, record } of entries) {
    viewOf(record).setUint32(42, at, true);
    out.set(local, at);
    at += local.length;
  }
  const start = at;
  for (const { record } of entries) {
    out.set(record, at);
    at += record.length;
  }
  const end = viewOf(out);
  end.setUint32(at, END, true);
  end.setUint16(at + 8, entries.length, true);
  end.setUint16(at + 10, entries.length, true);
  end.setUint32(at + 12, at - start, true);
  end.setUint32(at + 16, start, true);
  return out;
}
