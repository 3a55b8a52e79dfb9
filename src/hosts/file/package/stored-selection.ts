/** What was selected when the file was saved. */
import type { HostSelection } from '../../port';
import { WorkbookFileError } from '../workbook-file-error';
import { areasOf } from './areas';
import { listSheets } from './sheets';
import type { WorkbookPackage } from './workbook-package';
import { rangeName } from '../../../grid/address';
import { attributeOf, childrenOf, descendants } from './xml-tree';

export function storedSelection(pack: WorkbookPackage): HostSelection {
  const sheets = listSheets(pack);
  const view = [...descendants(pack.workbook.root)].find(({ local }) => local === 'workbookView');
  const tab = Number(view === undefined ? 0 : (attributeOf(view, 'activeTab') ?? 0));
  const sheet =
    sheets.find(({ position, visible }) => position === tab && visible) ??
    sheets.find(({ visible }) => visible) ??
    sheets[0];
  if (sheet === undefined) throw new WorkbookFileError('broken');
  const views = pack.sheet(sheet.part).frame.child('sheetViews');
  const selections = (views === null ? [] : childrenOf(views, 'sheetView'))
    .slice(0, 1)
    .flatMap((own) => childrenOf(own, 'selection'));
  const sqref = attributeOf(selections.at(-1) ?? pack.workbook.root, 'sqref') ?? '';
  const area = areasOf(sqref)[0];
  return { sheetId: sheet.id, range: area === undefined ? 'A1' : rangeName(area) };
}
