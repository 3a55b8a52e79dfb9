/** The parts of a zip package, inflated under a cap: neither the declared nor the actual size is taken on trust. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { LIMITS } from './limits';
import type { PartSource } from './ooxml/parts';
import { WorkbookFileError } from './workbook-file-error';

/** Inflates raw deflate data; gives back null where the result would be longer than `cap`. */
export type InflateRaw = (deflated: Uint8Array, cap: number) => Uint8Array | null;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  /** Checksum of its content. */
  readonly crc: number;
  /** Where its local header stands. */
  readonly offset: number;
  /** Where its record in the directory begins and ends. */
  readonly record: readonly [start: number, end: number];
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins. */
  readonly start: number;
}

/** Small pieces, so that a bomb is seen after at most 16 MB (deflate inflates by 1032 at most). */
const PIECE = 16 * 1024;

export const inflateInPieces: InflateRaw = (deflated, cap) => {
  const out = new Uint8Array(cap);
  const done = { length: 0 };
  const inflate = new Inflate((piece) => {
    if (done.length + piece.length <= cap) out.set(piece, done.length);
    done.length += piece.length;
  });
  for (let at = 0; at < deflated.length && done.length <= cap; at += PIECE) {
    inflate.push(deflated.subarray(at, at + PIECE), at + PIECE >= deflated.length);
  }
  return done.length > cap ? null : out.subarray(0, done.length);
};

function broken(): WorkbookFileError {
  return new WorkbookFileError('broken');
}

/** Where the central directory starts and how many entries it says it has (ZIP64 included). */
function directory(view: DataView): { start: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { start, count };
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { start, count };
    const record = Number(view.getBigUint64(locator + 8, true));
    return {
      count: Number(view.getBigUint64(record + 32, true)),
      start: Number(view.getBigUint64(record + 48, true)),
    };
  }
  throw broken();
}

/** The 64-bit values of an entry that stand in its extra field, in the order of the fields that overflowed. */
function wideFields(view: DataView, from: number, to: number): () => number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return () => {
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
  }
  return () => {
    throw broken();
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipDirectory {
  const { start, count } = directory(view);
  if (count > LIMITS.zipEntries) throw new WorkbookFileError('zip-bomb');
  const found: ZipEntry[] = [];
  for (let i = 0, at = start; i < count; i += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw broken();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const wide = wideFields(view, nameEnd, extraEnd);
    const field = (offset: number): number => {
      const value = view.getUint32(at + offset, true);
      return value === 0xffffffff ? wide() : value;
    };
    const size = field(24);
    const packed = field(20);
    const end = extraEnd + view.getUint16(at + 32, true);
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 0x41) !== 0,
      packed,
      size,
      crc: view.getUint32(at + 16, true),
      offset: field(42),
      record: [at, end],
    });
    at = end;
  }
  return { entries: found, start };
}

function content(
  bytes: Uint8Array,
  view: DataView,
  entry: ZipEntry,
  inflate: InflateRaw,
): Uint8Array {
  if (entry.encrypted) throw new WorkbookFileError('encrypted');
  const at = entry.offset;
  if (view.getUint32(at, true) !== 0x04034b50) throw broken();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw broken();
  const whole = unpacked(packed, entry, inflate);
  if (whole.length !== entry.size || crc32(whole) !== entry.crc) throw broken();
  return whole;
}

function unpacked(packed: Uint8Array, entry: ZipEntry, inflate: InflateRaw): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw broken();
  // One byte more than declared is enough to catch a directory that lies; damage may lie too, but not by so much.
  const inflated = inflate(packed, entry.size + 1) ?? inflate(packed, LIMITS.ratioFloorBytes);
  if (inflated === null) throw new WorkbookFileError('zip-bomb');
  return inflated;
}

/** A read beyond the end, or data that does not inflate, is a broken file. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('broken', undefined, { cause: error });
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The directory of a package, within the limits. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory {
  return guarded(() => {
    const directory = readDirectory(bytes, viewOf(bytes));
    const all = directory.entries;
    const total = all.reduce((sum, entry) => sum + entry.size, 0);
    const swollen = all.some(
      (e) => e.size > LIMITS.ratioFloorBytes && e.size > e.packed * LIMITS.ratio,
    );
    if (total > LIMITS.inflatedBytes || swollen) throw new WorkbookFileError('zip-bomb');
    return directory;
  });
}

/** One part, inflated. */
export function zipContent(bytes: Uint8Array, entry: ZipEntry, inflate: InflateRaw): Uint8Array {
  return guarded(() => content(bytes, viewOf(bytes), entry, inflate));
}

/** The parts of a package, inflated one by one as they are asked for; of two with one name the first counts. */
export function zipSource(bytes: Uint8Array, inflate: InflateRaw): PartSource {
  const { entries } = zipDirectory(bytes);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) if (!byName.has(entry.name)) byName.set(entry.name, entry);
  return {
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name);
      return entry === undefined ? null : zipContent(bytes, entry, inflate);
    },
  };
}

/** The content of all parts that `wanted` picks. */
export function zipParts(
  source: PartSource,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const name of source.names.filter(wanted)) {
    const content = source.read(name);
    if (content !== null) parts.set(name, content);
  }
  return parts;
}
