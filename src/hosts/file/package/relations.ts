/** Relationships and content types: what a part refers to, and what kind of part each one is. */
import { relationOf, type Relation } from '../ooxml/parts';
import { attributeOf, childrenOf } from './xml-tree';
import { markup, xml } from './xml-fragment';
import type { XmlPart } from './xml-part';

export { relationsName, type Relation } from '../ooxml/parts';

export function relationsOf(rels: XmlPart, part: string): Relation[] {
  return childrenOf(rels.root, 'Relationship').map((element) => {
    const value = (name: string): string | undefined => attributeOf(element, name) ?? undefined;
    return relationOf(part, value('Id'), value('Type'), value('Target'), value('TargetMode'));
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
