/** Relationships and content types: what a part refers to, and what kind of part each one is. */
import { attributeOf, childrenOf } from './xml-tree';
import { markup, xml } from './xml-fragment';
import type { XmlPart } from './xml-part';

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

/** A target as it stands in the relationships of `part` -> the name of the part that is meant. */
function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

export function relationsOf(rels: XmlPart, part: string): Relation[] {
  return childrenOf(rels.root, 'Relationship').map((element) => {
    const type = attributeOf(element, 'Type') ?? '';
    const slash = type.lastIndexOf('/') + 1;
    const isOutside = attributeOf(element, 'TargetMode') === 'External';
    return {
      id: attributeOf(element, 'Id') ?? '',
      kind: type.slice(slash),
      base: type.slice(0, slash),
      target: isOutside ? null : resolve(part, attributeOf(element, 'Target') ?? ''),
    };
  });
}

/** Returns the id of the new relationship; `target` is a name in the package. */
export function addRelation(rels: XmlPart, type: string, target: string): string {
  const taken = new Set(
    childrenOf(rels.root, 'Relationship').map((element) => attributeOf(element, 'Id')),
  );
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const element = xml(`${rels.prefix}Relationship`, { Id: id, Type: type, Target: `/${target}` });
  rels.append(rels.root, markup([element]));
  return id;
}

export function removeRelation(rels: XmlPart, id: string): void {
  const element = childrenOf(rels.root, 'Relationship').find((r) => attributeOf(r, 'Id') === id);
  if (element !== undefined) rels.remove(element);
}

export function addContentType(types: XmlPart, part: string, type: string): void {
  const element = xml(`${types.prefix}Override`, { PartName: `/${part}`, ContentType: type });
  types.append(types.root, markup([element]));
}

export function removeContentType(types: XmlPart, part: string): void {
  const element = childrenOf(types.root, 'Override').find(
    (e) => attributeOf(e, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (element !== undefined) types.remove(element);
}
