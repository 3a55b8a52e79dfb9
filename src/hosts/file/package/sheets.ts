/** The sheets that a workbook lists. */
import { WorkbookFileError } from '../workbook-file-error';
import { isTrue } from './styles';
import type { SheetPart } from './sheet-part';
import type { WorkbookPackage } from './workbook-package';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree';

export interface ListedSheet {
  /** Survives renaming and moving. */
  readonly id: string;
  readonly name: string;
  /** Name of its part. */
  readonly part: string;
  readonly visible: boolean;
  /** Place among all sheets, charts included. */
  readonly position: number;
}

export function sheetElements(pack: WorkbookPackage): XmlElement[] {
  const list = pack.workbook.child('sheets');
  return list === null ? [] : childrenOf(list, 'sheet');
}

/** The relationship id, whatever prefix the file has given it. */
export function relationId(sheet: XmlElement): string | null {
  for (const [name, { value }] of sheet.attributes) if (name.endsWith(':id')) return value;
  return null;
}

/** Worksheets in tab order. */
export function listSheets(pack: WorkbookPackage): ListedSheet[] {
  const relations = new Map(pack.relations().map((relation) => [relation.id, relation]));
  return sheetElements(pack).flatMap((element, position) => {
    const id = relationId(element) ?? '';
    // A module sheet of old macros has no part.
    if (id === '') return [];
    const relation = relations.get(id);
    if (relation === undefined) throw new WorkbookFileError('broken');
    if (relation.kind !== 'worksheet' || relation.target === null) return [];
    const state = attributeOf(element, 'state');
    return [
      {
        id: attributeOf(element, 'sheetId') ?? '',
        name: attributeOf(element, 'name') ?? '',
        part: relation.target,
        visible: state === null || state === 'visible',
        position,
      },
    ];
  });
}

/** Which kinds of change the sheet's protection leaves open; null where the sheet is not protected. */
export function protectionOf(sheet: SheetPart): { formats: boolean } | null {
  const protection = sheet.frame.child('sheetProtection');
  if (protection === null || !isTrue(attributeOf(protection, 'sheet'))) return null;
  const formatCells = attributeOf(protection, 'formatCells');
  return { formats: formatCells === '0' || formatCells === 'false' };
}

export function isStructureLocked(pack: WorkbookPackage): boolean {
  const protection = childOf(pack.workbook.root, 'workbookProtection');
  return protection !== null && isTrue(attributeOf(protection, 'lockStructure'));
}
