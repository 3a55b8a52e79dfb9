/** The typed door to SheetJS: what it exports but does not declare, and the cell as it leaves it. */
import * as XLSX from '@e965/xlsx';

export interface RawCell {
  /** n number, s string, b boolean, e error (a code), z nothing. */
  readonly t: string;
  readonly v?: string | number | boolean;
  readonly w?: string;
  /** The number format. */
  readonly z?: string;
  readonly f?: string;
}

export interface RawRange {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

/** A row or a column. */
export interface RawBand {
  readonly hidden?: boolean;
}

export interface RawSheet {
  /** May be emptied by whoever copies it. */
  readonly '!data'?: (readonly (RawCell | undefined)[] | undefined)[];
  readonly '!merges'?: readonly RawRange[];
  readonly '!rows'?: readonly (RawBand | undefined)[];
  readonly '!cols'?: readonly (RawBand | undefined)[];
  readonly '!type'?: string;
}

export interface RawWorkbook {
  readonly SheetNames: readonly string[];
  readonly Sheets: Record<string, RawSheet | undefined>;
  readonly Workbook?: {
    readonly WBProps?: { readonly date1904?: boolean };
    /** Hidden: 0 visible, 1 hidden, 2 so that only a program can show it. */
    readonly Sheets?: readonly (
      { readonly id?: string; readonly name?: string; readonly Hidden?: number } | undefined
    )[];
  };
}

type DecodeBytes = (codepage: number, bytes: ArrayLike<number>) => string;

interface Package {
  /** The names of the files: without them the parser lists them anew for each one it looks for. */
  readonly FullPaths: readonly string[];
  readonly files: Record<string, { name: string; data: string }>;
}

export interface Cfb {
  readonly FullPaths: readonly string[];
}

interface SheetJs {
  parse_zip(file: Package, options: XLSX.ParsingOptions): RawWorkbook;
  parse_xlscfb(file: Cfb, options: XLSX.ParsingOptions): RawWorkbook;
  read(bytes: Uint8Array, options: XLSX.ParsingOptions): RawWorkbook;
  readonly SSF: {
    load_table(table: Readonly<Record<number, string>>): void;
  };
  set_cptable(table: { utils: { decode: DecodeBytes } }): void;
  readonly CFB: { read(bytes: Uint8Array, options: { type: 'array' | 'buffer' }): Cfb };
}

const sheetJs = XLSX as unknown as SheetJs;

/** Parts that are inflated and checked already go in as they are (one character a byte), so nothing is done twice. */
export function parsePackage(
  parts: ReadonlyMap<string, string>,
  options: XLSX.ParsingOptions,
): RawWorkbook {
  const files = Object.create(null) as Package['files'];
  for (const [name, data] of parts) files[name] = { name, data };
  return silently(() => sheetJs.parse_zip({ files, FullPaths: [...parts.keys()] }, options));
}

const CHANNELS = ['error', 'warn', 'log'] as const;

/** The parser remarks on number formats that it guesses, in English on the console, where nobody could act on it. */
export function silently<T>(parse: () => T): T {
  const { console } = globalThis;
  const own = { ...console };
  for (const channel of CHANNELS) console[channel] = () => undefined;
  try {
    return parse();
  } finally {
    Object.assign(console, own);
  }
}

/** Code pages of old workbooks, by the names that every JavaScript engine knows: no tables need be shipped. */
const ENCODINGS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  54936: 'gb18030',
  65001: 'utf-8',
};

const decoders = new Map<number, TextDecoder>();

function decoderOf(codepage: number): TextDecoder {
  let decoder = decoders.get(codepage);
  if (decoder === undefined) {
    const windows = codepage >= 1250 && codepage <= 1258 ? `windows-${codepage}` : 'windows-1252';
    decoder = new TextDecoder(ENCODINGS[codepage] ?? windows);
    decoders.set(codepage, decoder);
  }
  return decoder;
}

const decodeBytes: DecodeBytes = (codepage, bytes) => {
  // The parser asks character by character, with a zero after a single byte; a broken file makes it ask millions of times.
  const first = bytes[0] ?? 0;
  const second = bytes[1] ?? 0;
  if (bytes.length <= 2 && first < 0x80 && second === 0 && codepage !== 1200) {
    return bytes.length === 2 ? `${String.fromCharCode(first)}\0` : String.fromCharCode(first);
  }
  return decoderOf(codepage).decode(Uint8Array.from(bytes));
};

/** .xls of Excel 5 and 95 holds text in the code page of its machine (GBK for Chinese). */
export function loadCodepages(): void {
  sheetJs.set_cptable({ utils: { decode: decodeBytes } });
}

export function parseCfb(cfb: Cfb, options: XLSX.ParsingOptions): RawWorkbook {
  return silently(() => sheetJs.parse_xlscfb(cfb, options));
}

/** For bare BIFF streams only; anything that is not a workbook must be kept away from here. */
export function parseStream(bytes: Uint8Array, options: XLSX.ParsingOptions): RawWorkbook {
  return silently(() => sheetJs.read(bytes, { ...options, type: 'array' }));
}

export function readCfb(bytes: Uint8Array): Cfb {
  return sheetJs.CFB.read(bytes, { type: 'array' });
}

/** Number formats by id for the binary formats, whose parser keeps one table for all workbooks. */
export function loadNumberFormats(table: Readonly<Record<number, string>>): void {
  sheetJs.SSF.load_table(table);
}
