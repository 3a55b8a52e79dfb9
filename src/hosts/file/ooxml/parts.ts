/** The parts of a package and what they refer to. */
import { withPlainLines, XmlScanner } from './xml-scanner';
import { decodeXml } from './xml-text';

export interface PartSource {
  readonly names: readonly string[];
  /** By its name as it stands in `names`. */
  read(name: string): Uint8Array | null;
}

export interface Relation {
  readonly id: string;
  /** Its last word, the same in both flavours of the format: "worksheet". */
  readonly kind: string;
  /** All before the last word. */
  readonly base: string;
  /** Name of the part in the package, or null for one outside. */
  readonly target: string | null;
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels". */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Type, Target and TargetMode of a relationship in the relationships of `part`. */
export function relationOf(
  part: string,
  id: string | undefined,
  type = '',
  target = '',
  mode = '',
): Relation {
  const slash = type.lastIndexOf('/') + 1;
  return {
    id: id ?? '',
    kind: type.slice(slash),
    base: type.slice(0, slash),
    target: mode === 'External' ? null : resolve(part, target),
  };
}

/** A target as it stands in the relationships of `part` -> the name of the part that is meant. */
function resolve(part: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  const path = plain.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** One name for all spellings of a part: names do not heed case, and some programs begin them with a slash. */
export function partKey(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

/** Finds parts by any spelling; of two with one name, the first counts. */
export class Parts {
  private readonly spelling = new Map<string, string>();
  private readonly unread = new Set<string>();

  constructor(private readonly source: PartSource) {
    for (const name of source.names) {
      const key = partKey(name);
      if (this.spelling.has(key)) continue;
      this.spelling.set(key, name);
      this.unread.add(name);
    }
  }

  has(name: string): boolean {
    return this.spelling.has(partKey(name));
  }

  /** The tags of a part; null where there is no such part. */
  scan(name: string): XmlScanner | null {
    const spelled = this.spelling.get(partKey(name));
    if (spelled === undefined) return null;
    this.unread.delete(spelled);
    const bytes = this.source.read(spelled);
    return bytes === null ? null : new XmlScanner(withPlainLines(decodeXml(bytes)));
  }

  relations(part: string): Relation[] {
    const scanner = this.scan(relationsName(part));
    const relations: Relation[] = [];
    while (scanner?.next() === true) {
      if (scanner.isClose || scanner.name !== 'Relationship') continue;
      const [id, type] = [scanner.attribute('Id'), scanner.attribute('Type')];
      const [target, mode] = [scanner.attribute('Target'), scanner.attribute('TargetMode')];
      relations.push(relationOf(part, id, type, target, mode));
    }
    return relations;
  }

  /** What nothing has been asked of so far must be well-formed as well. */
  checkRest(isRead: (name: string) => boolean): void {
    for (const name of [...this.unread]) {
      const scanner = isRead(name) ? this.scan(name) : null;
      while (scanner?.next() === true);
    }
  }
}
