/** Workbook, its worksheets and what hangs on them. */
import { rangeName, type Rectangle } from '../../../src/grid/address';
import { parseReference } from '../areas';
import type { SimSheet, SimWorkbook } from '../model';
import type { EventName, Services } from '../services';
import { WireError, invalidArgument, numberOf, textOf, wireObject, type WireObject } from '../wire';
import { range, rangeAreas } from './range';

/** docs-ref excel.worksheet.yml getRanges: the address may have at most 8192 characters. */
const ADDRESS_CHARACTERS = 8192;

/** What a sheet has that nobody set up; the margins are those of a new workbook. */
const PAGE: Readonly<Record<string, unknown>> = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
};
const MARGIN = 50.4;

function pageLayout(services: Services, sheet: SimSheet): WireObject {
  const set = (name: string) => (value: unknown) => {
    if (JSON.stringify(value) === JSON.stringify(PAGE[name])) sheet.page.delete(name);
    else sheet.page.set(name, value);
  };
  const get = (name: string) => () => sheet.page.get(name) ?? PAGE[name];
  return wireObject({
    type: 'PageLayout',
    get: {
      Orientation: get('orientation'),
      PaperSize: get('paperSize'),
      Zoom: get('zoom'),
      LeftMargin: () => MARGIN,
      RightMargin: () => MARGIN,
    },
    set: {
      Orientation: set('orientation'),
      PaperSize: set('paperSize'),
      Zoom: set('zoom'),
      CenterHorizontally: set('centerHorizontally'),
    },
    call: {
      SetPrintArea: (value) => {
        const { range: ranges } = value as WireObject;
        const names = ranges?.areas.map(rangeName).join(',');
        sheet.page.set('printArea', names ?? value);
      },
      // docs-ref excel.pagelayout.yml: null where none was set.
      GetPrintAreaOrNullObject: () => {
        const names = sheet.page.get('printArea');
        if (typeof names !== 'string') return null;
        const areas = names.split(',').map((name) => parseReference(name));
        return rangeAreas(
          services,
          sheet,
          areas.filter((area) => area !== null),
        );
      },
      SetPrintTitleRows: set('printTitleRows'),
    },
  });
}

function protection(sheet: SimSheet): WireObject {
  return wireObject({
    type: 'WorksheetProtection',
    get: { Protected: () => sheet.protection !== null, Options: () => sheet.protection },
  });
}

export function worksheet(services: Services, sheet: SimSheet): WireObject {
  const { workbook } = sheet;
  const area = (reference: unknown) => {
    const parsed = parseReference(textOf(reference), workbook.grid);
    if (parsed === null) throw invalidArgument();
    return parsed;
  };
  // docs-ref excel.worksheet.yml, getCell: the cell must stay within the grid of the worksheet.
  const inside = (wanted: Rectangle): WireObject => {
    const { bottom, right } = workbook.grid;
    if (wanted.top < 0 || wanted.left < 0 || wanted.bottom > bottom || wanted.right > right) {
      throw invalidArgument();
    }
    return range(services, sheet, wanted);
  };
  return wireObject({
    type: 'Worksheet',
    ids: ['Id'],
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Position: () => workbook.sheets.indexOf(sheet),
    },
    set: {
      Visibility: (value) => {
        if (workbook.structureProtected) throw new WireError('AccessDenied');
        sheet.visibility = textOf(value) as SimSheet['visibility'];
      },
    },
    nav: {
      Protection: () => protection(sheet),
      PageLayout: () => pageLayout(services, sheet),
      // docs-ref excel.worksheet.yml: manual page breaks only.
      HorizontalPageBreaks: () =>
        wireObject({
          type: 'PageBreakCollection',
          items: () =>
            [...sheet.rowBreaks].map((row) =>
              wireObject({ type: 'PageBreak', get: { RowIndex: () => row, ColumnIndex: () => 0 } }),
            ),
        }),
    },
    call: {
      GetRange: (reference) =>
        range(services, sheet, reference === undefined ? workbook.grid : area(reference)),
      GetRangeByIndexes: (top, left, rows, columns) => {
        const [t, l, r, c] = [top, left, rows, columns].map(numberOf) as [
          number,
          number,
          number,
          number,
        ];
        if (r < 1 || c < 1) throw invalidArgument();
        return inside({ top: t, left: l, bottom: t + r - 1, right: l + c - 1 });
      },
      GetCell: (row, column) => {
        const at = { row: numberOf(row), column: numberOf(column) };
        return inside({ top: at.row, left: at.column, bottom: at.row, right: at.column });
      },
      GetRanges: (references) => {
        const text = textOf(references);
        if (text.length > ADDRESS_CHARACTERS) throw invalidArgument();
        return rangeAreas(services, sheet, text.split(',').map(area));
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = sheet.used(valuesOnly === true);
        return used === null ? null : range(services, sheet, used);
      },
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new WireError('InvalidOperation');
        workbook.active = sheet;
      },
      Delete: () => {
        if (workbook.structureProtected) throw new WireError('AccessDenied');
        // docs-ref excel.worksheet.yml, delete.
        if (sheet.visibility === 'VeryHidden') throw new WireError('InvalidOperation');
        workbook.removeSheet(sheet);
      },
    },
  });
}

function worksheets(services: Services, workbook: SimWorkbook): WireObject {
  const get = (key: unknown): SimSheet => {
    const sheet = workbook.find(textOf(key));
    if (sheet === null) throw new WireError('ItemNotFound');
    return sheet;
  };
  const registration = (event: EventName, on: boolean) => (): void => {
    services.listen(event, on);
  };
  return wireObject({
    type: 'WorksheetCollection',
    items: () => workbook.sheets.map((sheet) => worksheet(services, sheet)),
    item: (key) => worksheet(services, get(key)),
    call: {
      GetActiveWorksheet: () => worksheet(services, workbook.active),
      GetItemOrNullObject: (key) => {
        const sheet = workbook.find(textOf(key));
        return sheet === null ? null : worksheet(services, sheet);
      },
      Add: (name) => {
        if (workbook.structureProtected) throw new WireError('AccessDenied');
        const wanted = textOf(name);
        // docs-ref excel.worksheet.yml: at most 31 characters, none of \ / ? * [ ] :.
        if (!/^[^\\/?*[\]:]{1,31}$/.test(wanted)) throw invalidArgument();
        if (workbook.find(wanted) !== null) throw new WireError('ItemAlreadyExists');
        return worksheet(services, workbook.addSheet(wanted));
      },
      _RegisterDataChangedEvent: registration('changed', true),
      _UnregisterDataChangedEvent: registration('changed', false),
      _RegisterActivatedEvent: registration('activated', true),
      _UnregisterActivatedEvent: registration('activated', false),
      _RegisterSelectionChangedEvent: registration('selected', true),
      _UnregisterSelectionChangedEvent: registration('selected', false),
      _RegisterDeletedEvent: registration('deleted', true),
      _UnregisterDeletedEvent: registration('deleted', false),
    },
  });
}

export function workbookRoot(services: Services, workbook: SimWorkbook): WireObject {
  return wireObject({
    type: 'Workbook',
    get: { ReadOnly: () => workbook.readOnly, Name: () => '测试.xlsx' },
    nav: {
      Worksheets: () => worksheets(services, workbook),
      Protection: () =>
        wireObject({
          type: 'WorkbookProtection',
          get: { Protected: () => workbook.structureProtected },
        }),
      Application: () =>
        wireObject({
          type: 'Application',
          call: { SuspendScreenUpdatingUntilNextSync: () => undefined },
        }),
    },
    call: {
      // docs-ref excel.workbook.yml: several areas too, unlike getSelectedRange.
      GetSelectedRanges: () => {
        const areas = workbook.selection.split(',').map((each) => parseReference(each));
        return rangeAreas(
          services,
          workbook.active,
          areas.filter((area) => area !== null),
        );
      },
      _RemoveReference: (id) => {
        services.release(String(id));
      },
    },
  });
}
