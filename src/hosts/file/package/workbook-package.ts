/** An OOXML workbook as a package of parts under change. Only parts that were changed are written anew. */
import { containerOf } from '../container';
import { LIMITS } from '../limits';
import { decodeXml, encodeXml, encodingOf, type XmlEncoding } from '../ooxml/xml-text';
import { isEncryptedPackage } from '../read-workbook-bytes';
import { WorkbookFileError } from '../workbook-file-error';
import { inflateInPieces, type InflateRaw } from '../zip-parts';
import { Archive } from './archive';
import { CONTENT_TYPE, stylesMarkup } from './default-parts';
import {
  addContentType,
  addRelation,
  relationsName,
  relationsOf,
  removeContentType,
  removeRelation,
  type Relation,
} from './relations';
import { readRichStrings, type Run } from './rich-text';
import { SheetPart, type SheetState } from './sheet-part';
import { Styles } from './styles';
import { XmlPart } from './xml-part';

/** Everything that was changed, to go back to. */
export interface PackageState {
  /** Null: no such part. */
  readonly texts: ReadonlyMap<string, string | null>;
  readonly sheets: ReadonlyMap<string, SheetState>;
}

export class WorkbookPackage {
  private readonly archive: Archive;
  private readonly parts = new Map<string, XmlPart | null>();
  /** A sheet that was removed stays here, for the way back; in `parts` it is null. */
  private readonly sheetParts = new Map<string, SheetPart>();
  /** What the opened parts are in the file. */
  private readonly originals = new Map<string, string | null>();
  /** A part keeps its encoding. */
  private readonly encodings = new Map<string, XmlEncoding>();
  private rich: ReadonlyMap<number, readonly Run[]> | null = null;
  readonly workbookName: string;

  constructor(bytes: Uint8Array, inflate: InflateRaw = inflateInPieces) {
    if (bytes.length > LIMITS.fileBytes) throw new WorkbookFileError('too-large');
    const container = containerOf(bytes, '');
    if (container === 'cfb' && isEncryptedPackage(bytes)) throw new WorkbookFileError('encrypted');
    if (container !== 'zip') throw notWritable();
    this.archive = new Archive(bytes, inflate);
    if (!this.has('[Content_Types].xml') || !this.has('_rels/.rels')) {
      throw notWritable();
    }
    const main = relationsOf(this.part('_rels/.rels'), '').find(
      ({ kind }) => kind === 'officeDocument',
    );
    if (!main?.target?.endsWith('.xml')) throw notWritable();
    this.workbookName = main.target;
    if (this.workbook.root.local !== 'workbook') throw notWritable();
  }

  /** A sentence where the file must not be changed. */
  get refusal(): string | null {
    const isSigned =
      this.archive.names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/')) ||
      relationsOf(this.part('_rels/.rels'), '').some(({ base }) =>
        base.includes('/digital-signature/'),
      );
    return isSigned
      ? '文件带有数字签名，改动会使签名失效；请先在 Excel 或 WPS 中移除数字签名后再试。'
      : null;
  }

  get workbook(): XmlPart {
    return this.part(this.workbookName);
  }

  get workbookRelations(): XmlPart {
    return this.part(relationsName(this.workbookName));
  }

  /** What the workbook refers to. */
  relations(): Relation[] {
    return relationsOf(this.workbookRelations, this.workbookName);
  }

  get names(): string[] {
    const names = new Set(this.archive.names);
    for (const name of [...this.parts.keys(), ...this.sheetParts.keys()]) names.add(name);
    return [...names].filter((name) => this.has(name));
  }

  has(asked: string): boolean {
    const name = this.archive.spelled(asked);
    const part = this.parts.get(name);
    if (part !== undefined) return part !== null;
    return this.sheetParts.has(name) || this.archive.has(name);
  }

  part(asked: string): XmlPart {
    const name = this.archive.spelled(asked);
    const known = this.parts.get(name);
    if (known != null) return known;
    const part = new XmlPart(this.open(name));
    this.parts.set(name, part);
    return part;
  }

  sheet(asked: string): SheetPart {
    const name = this.archive.spelled(asked);
    const known = this.sheetParts.get(name);
    if (known !== undefined) return known;
    const sheet = new SheetPart(this.open(name));
    this.sheetParts.set(name, sheet);
    return sheet;
  }

  private open(name: string): string {
    const bytes = this.archive.read(name);
    if (bytes === null) throw new WorkbookFileError('broken');
    const text = decodeXml(bytes);
    this.originals.set(name, text);
    this.encodings.set(name, encodingOf(bytes));
    return text;
  }

  addPart(name: string, text: string, contentType: string, relationKind: string): string {
    if (!this.originals.has(name)) this.originals.set(name, null);
    if (relationKind === 'worksheet') {
      this.sheetParts.set(name, new SheetPart(text));
      // A sheet of this name may have been removed before.
      this.parts.delete(name);
    } else this.parts.set(name, new XmlPart(text));
    addContentType(this.part('[Content_Types].xml'), name, contentType);
    return addRelation(this.workbookRelations, this.relationBase() + relationKind, name);
  }

  /** With its content type, the workbook's reference to it and its own relationships. */
  removePart(name: string): void {
    const reference = this.relations().find(({ target }) => target === name);
    if (reference !== undefined) removeRelation(this.workbookRelations, reference.id);
    removeContentType(this.part('[Content_Types].xml'), name);
    this.parts.set(this.archive.spelled(name), null);
  }

  /** The flavour of the format (transitional or strict) that the workbook's references are written in. */
  relationBase(): string {
    const known = relationsOf(this.part('_rels/.rels'), '').find(
      ({ kind }) => kind === 'officeDocument',
    );
    return known?.base ?? '';
  }

  /** The shared strings of which parts look different, by their places: we add none and change none. */
  richStrings(): ReadonlyMap<number, readonly Run[]> {
    if (this.rich !== null) return this.rich;
    const part = this.relations().find(({ kind }) => kind === 'sharedStrings')?.target;
    const bytes = part == null ? null : this.archive.read(this.archive.spelled(part));
    this.rich = bytes === null ? new Map() : readRichStrings(decodeXml(bytes));
    return this.rich;
  }

  /** Makes styles.xml where there is none. */
  styles(): Styles {
    return new Styles(this.stylesPart() ?? this.addStyles());
  }

  stylesPart(): XmlPart | null {
    const known = this.relations().find(({ kind }) => kind === 'styles');
    return known?.target == null ? null : this.part(known.target);
  }

  private addStyles(): XmlPart {
    const name = 'xl/styles.xml';
    if (this.has(name)) throw new WorkbookFileError('broken');
    this.addPart(name, this.ownStyles(), `${CONTENT_TYPE}.styles+xml`, 'styles');
    return this.part(name);
  }

  private ownStyles(): string {
    return stylesMarkup(this.namespace());
  }

  /** Takes styles.xml away again where it is as we made it and nothing has come into it. */
  dropOwnStyles(): void {
    const name = this.relations().find(({ kind }) => kind === 'styles')?.target;
    if (name == null || this.part(name).text !== this.ownStyles()) return;
    this.removePart(name);
  }

  /** Of the workbook's elements; the same for all parts of a file. */
  namespace(): string {
    const { root, prefix } = this.workbook;
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    return root.attributes.get(name)?.value ?? '';
  }

  /** Every part that is open, as it is now. */
  openTexts(): Map<string, string> {
    const texts = new Map<string, string>();
    for (const [name, part] of this.parts) if (part !== null) texts.set(name, part.text);
    for (const [name, sheet] of this.sheetParts) texts.set(name, sheet.text);
    return texts;
  }

  /** As it is in the file; "" where the file has no such part, or it was not opened. */
  asOpened(name: string): string {
    return this.originals.get(name) ?? '';
  }

  get state(): PackageState {
    const texts = new Map([...this.parts].map(([name, part]) => [name, part?.text ?? null]));
    const sheets = new Map([...this.sheetParts].map(([name, sheet]) => [name, sheet.state]));
    return { texts, sheets };
  }

  set state({ texts, sheets }: PackageState) {
    for (const name of this.parts.keys()) if (!texts.has(name)) this.parts.delete(name);
    for (const [name, text] of texts) {
      const part = this.parts.get(name) ?? null;
      if (text === null) this.parts.set(name, null);
      else if (part === null) this.parts.set(name, new XmlPart(text));
      else part.text = text;
    }
    for (const [name, sheet] of this.sheetParts) {
      const was = sheets.get(name);
      if (was === undefined) this.sheetParts.delete(name);
      else sheet.state = was;
    }
  }

  /** The parts that `wanted` picks, as they are now. */
  contents(wanted: (name: string) => boolean): Map<string, Uint8Array> {
    const changes = this.changes();
    const contents = new Map<string, Uint8Array>();
    for (const name of this.names.filter(wanted)) {
      const content = changes.get(name) ?? this.archive.read(name);
      if (content !== null) contents.set(name, content);
    }
    return contents;
  }

  save(): Uint8Array {
    return this.archive.write(this.changes());
  }

  private changes(): Map<string, Uint8Array | null> {
    const changes = new Map<string, Uint8Array | null>();
    for (const [name, part] of this.parts) {
      const text = part?.text ?? null;
      if (text !== null && text === this.originals.get(name)) continue;
      if (text !== null) changes.set(name, this.encoded(name, text));
      else if (this.archive.has(name)) changes.set(name, null);
    }
    for (const [name, sheet] of this.sheetParts) {
      if (this.parts.get(name) === null) continue;
      const { text } = sheet;
      if (text !== this.originals.get(name)) changes.set(name, this.encoded(name, text));
    }
    return changes;
  }

  private encoded(name: string, text: string): Uint8Array {
    return encodeXml(text, this.encodings.get(name) ?? 'utf-8');
  }
}

function notWritable(): WorkbookFileError {
  return new WorkbookFileError(
    'not-a-workbook',
    '只能在 .xlsx、.xlsm 文件中写入或做标记；请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
  );
}
