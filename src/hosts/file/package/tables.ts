/** The tables (超级表) of a sheet: their columns are named in a part of their own, so their headers are not ours to change. */
import { parseRange, type Rectangle } from '../../../grid/address';
import { relationsName, relationsOf } from './relations';
import type { ListedSheet } from './sheets';
import type { WorkbookPackage } from './workbook-package';
import type { XmlPart } from './xml-part';
import { attributeOf } from './xml-tree';

export interface Table {
  readonly area: Rectangle;
  /** Null for a table without a header row. */
  readonly headers: Rectangle | null;
}

/** The XML parts of these kinds that a sheet refers to. */
export function relatedParts(
  pack: WorkbookPackage,
  part: string,
  kinds: readonly string[],
): XmlPart[] {
  const relations = relationsName(part);
  if (!pack.has(relations)) return [];
  return relationsOf(pack.part(relations), part).flatMap(({ kind, target }) =>
    kinds.includes(kind) && target !== null && pack.has(target) ? [pack.part(target)] : [],
  );
}

export function tablesOf(pack: WorkbookPackage, { part }: ListedSheet): Table[] {
  return relatedParts(pack, part, ['table']).flatMap(({ root }) => {
    const area = parseRange(attributeOf(root, 'ref') ?? '');
    if (area === null) return [];
    const rows = Number(attributeOf(root, 'headerRowCount') ?? 1);
    return [{ area, headers: rows === 0 ? null : { ...area, bottom: area.top } }];
  });
}
