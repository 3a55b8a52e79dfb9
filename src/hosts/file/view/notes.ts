/** 批注 of a sheet. Read for the screen; in the file they stay as they are. */
import { parseCell } from '../../../grid/address';
import { relationsName, relationsOf } from '../package/relations';
import type { WorkbookPackage } from '../package/workbook-package';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../package/xml-tree';
import { WorkbookFileError } from '../workbook-file-error';
import type { NoteView } from './sheet-view';

export function notesOf(pack: WorkbookPackage, sheetPart: string): NoteView[] {
  try {
    const rels = relationsName(sheetPart);
    if (!pack.has(rels)) return [];
    const relation = relationsOf(pack.part(rels), sheetPart).find(
      ({ kind }) => kind === 'comments',
    );
    if (relation?.target == null || !pack.has(relation.target)) return [];
    const list = childOf(pack.part(relation.target).root, 'commentList');
    return list === null ? [] : childrenOf(list, 'comment').flatMap(noteOf);
  } catch (error) {
    // A workbook is more than its notes: without them it can still be shown, and saved with them.
    if (error instanceof WorkbookFileError) return [];
    throw error;
  }
}

function noteOf(comment: XmlElement): NoteView[] {
  const place = parseCell(attributeOf(comment, 'ref') ?? '');
  const body = childOf(comment, 'text');
  const text = body === null ? '' : plainText(body);
  return place === null || text.trim() === '' ? [] : [{ ...place, text }];
}

/** Runs of letters one after another, without their looks and without 拼音. */
function plainText(body: XmlElement): string {
  return body.children
    .map((child) =>
      child.local === 't'
        ? child.text
        : child.local === 'r'
          ? (childOf(child, 't')?.text ?? '')
          : '',
    )
    .join('');
}
