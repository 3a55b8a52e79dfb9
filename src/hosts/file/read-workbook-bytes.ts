/** A workbook file's bytes -> WorkbookSnapshot. No Node imports: a browser worker uses this file as it is. */
import type { WorkbookSnapshot } from '../../grid/workbook-snapshot';
import { containerOf } from './container';
import type * as Legacy from './legacy/read-legacy';
import { LIMITS } from './limits';
import { isRead, readOoxml } from './ooxml/read-ooxml';
import { WorkbookFileError } from './workbook-file-error';
import { inflateInPieces, zipParts, zipSource } from './zip-parts';
import type { InflateRaw } from './zip-parts';

/** SheetJS takes as long to load as all else together, and most files are none of its own. */
function legacy(): typeof Legacy {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only a require can wait and yet be synchronous
  return require('./legacy/read-legacy') as typeof Legacy;
}

function readZip(bytes: Uint8Array, inflate: InflateRaw): WorkbookSnapshot {
  const source = zipSource(bytes, inflate);
  if (source.names.includes('content.xml')) {
    return legacy().readOpenDocument(zipParts(source, isRead));
  }
  if (!source.names.some((name) => /^\/?\[content_types\]\.xml$/i.test(name))) {
    throw new WorkbookFileError('not-a-workbook');
  }
  return readOoxml(source);
}

/** A package of which parts were changed. */
export function readPackage(
  contents: (wanted: (name: string) => boolean) => Map<string, Uint8Array>,
): WorkbookSnapshot {
  const parts = contents(isRead);
  return readOoxml({ names: [...parts.keys()], read: (name) => parts.get(name) ?? null });
}

/** Whether a container of the old kind is a .xlsx with a password. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return legacy().isEncryptedPackage(bytes);
}

/**
 * What the file is, its bytes say; the name serves only to tell a plain text table by its extension. A host with a
 * faster inflate than the built-in one may pass it.
 */
export function readWorkbookBytes(
  bytes: Uint8Array,
  name: string,
  inflate: InflateRaw = inflateInPieces,
): WorkbookSnapshot {
  if (bytes.length > LIMITS.fileBytes) throw new WorkbookFileError('too-large');
  const container = containerOf(bytes, name);
  return container === 'zip'
    ? readZip(bytes, inflate)
    : legacy().readBinary(bytes, container === 'cfb');
}
