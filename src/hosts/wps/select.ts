/** Brings a cell before the user, and tells what the user has selected. */
import { rangeName } from '../../grid/address';
import { HostError } from '../host-error';
import type { HostSelection } from '../port';
import { call, callChild, has, isRemote, read, type Remote } from './bridge';
import { SHEET_VISIBLE } from './constants';
import { number } from './decode';
import { areasOf } from './ranges';
import type { FoundSheet, Sheets } from './sheets';

export function selectCell({ sheet, name, book }: FoundSheet, cell: string): void {
  if (number(read(sheet, 'Visible')) !== SHEET_VISIBLE) {
    throw new HostError('unsupported', {
      message: `工作表“${name}”是隐藏的，请先取消隐藏再定位到 ${cell}。`,
    });
  }
  call(book, 'Activate');
  call(sheet, 'Activate');
  call(callChild(sheet, 'Range', cell), 'Select');
}

/** A shape counts as A1. */
export function readSelection(sheets: Sheets): HostSelection {
  const { id } = sheets.active();
  const selection = read(sheets.application, 'Selection');
  return { sheetId: id, range: isRemote(selection) ? firstArea(selection) : 'A1' };
}

function firstArea(selection: Remote): string {
  if (!has(selection, 'Address')) return 'A1';
  const [area] = areasOf(selection);
  return area === undefined ? 'A1' : rangeName(area);
}
