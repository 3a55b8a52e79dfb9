/** The file host as the contract wants it; what the user does in between is done to the XML, as another program would. */
import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellName, parseCell, parseRange, rangeName } from '../../../src/grid/address';
import type { Cell, SheetSnapshot } from '../../../src/grid/sheet-snapshot';
import { digitWidth, fileWidth } from '../../../src/hosts/file/column-width';
import { FileHost } from '../../../src/hosts/file/file-host';
import { listRules } from '../../../src/hosts/file/package/marks';
import { listSheets, type ListedSheet } from '../../../src/hosts/file/package/sheets';
import { WorkbookPackage } from '../../../src/hosts/file/package/workbook-package';
import type { HostSelection } from '../../../src/hosts/port';
import type { HostUnderTest } from '../contract';
import { packageParts, stylesOf, zipped } from './make-package';

const DIGIT = digitWidth({ name: '宋体', size: 11 });
const LEFTOVERS = /^xl\/styles\.xml$/;
const CALCULATION = /<calcPr[^>]*\/>/;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(name: string, { value, text, formula }: Cell): string {
  const f = formula === null ? '' : `<f>${escape(formula.slice(1))}</f>`;
  if (typeof value === 'number') {
    const style = text.endsWith('%') ? ' s="1"' : '';
    return `<c r="${name}"${style}>${f}<v>${value}</v></c>`;
  }
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escape(String(value))}</t></is></c>`;
}

/** A workbook file with these sheets. */
export function fileOf(sheets: readonly SheetSnapshot[]): Uint8Array {
  const made = sheets.map(({ name, origin, rows, merges, hiddenRows, hiddenColumns }) => {
    const data = rows.map((row, r) => {
      const number = origin.row + r;
      const cells = (row ?? []).map((cell, c) =>
        cell === null ? '' : cellXml(cellName(number, origin.column + c), cell),
      );
      const hidden = hiddenRows.includes(number) ? ' hidden="1"' : '';
      return `<row r="${number + 1}"${hidden}>${cells.join('')}</row>`;
    });
    const cols = hiddenColumns.map(
      (c) => `<col min="${c + 1}" max="${c + 1}" width="9" hidden="1"/>`,
    );
    const merged = merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`);
    return {
      name: escape(name),
      before: cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`,
      data: data.join(''),
      after:
        merged.length === 0
          ? ''
          : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`,
    };
  });
  return zipped(packageParts(made, { styles: stylesOf([0, 9]) }));
}

export interface FileBench extends HostUnderTest {
  file(): FileHost;
}

export function fileBench(): FileBench {
  let host: FileHost;
  const pack = (): WorkbookPackage => new WorkbookPackage(host.save());
  const find = (name: string): ListedSheet => {
    const sheet = listSheets(pack()).find((other) => other.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const edit = (part: string, change: (root: Element, document: Document) => void): void => {
    const parts = unzipSync(host.save());
    const document = new DOMParser().parseFromString(strFromU8(parts[part]!), 'text/xml');
    change(document.documentElement!, document);
    parts[part] = strToU8(new XMLSerializer().serializeToString(document));
    host.reload(zipSync(parts));
  };
  const moveRows = (sheet: string, moved: (row: number) => number, withRules: boolean): void => {
    edit(find(sheet).part, (root) => {
      const data = root.getElementsByTagName('sheetData').item(0)!;
      const rows = [...data.getElementsByTagName('row')];
      for (const row of rows) {
        const number = moved(Number(row.getAttribute('r')) - 1) + 1;
        row.setAttribute('r', String(number));
        for (const cell of row.getElementsByTagName('c')) {
          const { column } = parseCell(cell.getAttribute('r')!)!;
          cell.setAttribute('r', cellName(number - 1, column));
        }
      }
      rows.sort((a, b) => Number(a.getAttribute('r')) - Number(b.getAttribute('r')));
      for (const row of rows) data.appendChild(row);
      if (!withRules) return;
      for (const tag of ['mergeCell', 'conditionalFormatting'] as const) {
        for (const element of root.getElementsByTagName(tag)) {
          const name = tag === 'mergeCell' ? 'ref' : 'sqref';
          const areas = element
            .getAttribute(name)!
            .split(' ')
            .map((area) => parseRange(area)!);
          const shifted = areas.map((a) => ({ ...a, top: moved(a.top), bottom: moved(a.bottom) }));
          element.setAttribute(name, shifted.map(rangeName).join(' '));
        }
      }
    });
  };
  let selected: HostSelection | null = null;
  return {
    file: () => host,
    calculates: false,
    keepsMarks: true,
    open: (sheets) => {
      host = new FileHost(fileOf(sheets));
      const { select } = host;
      host.select = async (sheetId, cell) => {
        await select(sheetId, cell);
        selected = { sheetId, range: cell };
      };
      return Promise.resolve(host);
    },
    reopen: () => {
      host = new FileHost(host.save());
      return Promise.resolve(host);
    },
    dump: () => {
      // What a removal in a later session leaves behind: formats that nothing uses, and the wish to calculate.
      const parts = Object.entries(unzipSync(host.save())).filter(
        ([name]) => !LEFTOVERS.test(name),
      );
      const texts = parts.map(([name, bytes]) => [name, strFromU8(bytes).replace(CALCULATION, '')]);
      return JSON.stringify(texts.sort(), null, 1);
    },
    rules: (sheet) =>
      listRules(pack(), find(sheet)).map(({ formula, areas }) => ({ formula, areas })),
    active: () => ({
      sheet: listSheets(pack()).find(({ id }) => id === selected?.sheetId)?.name ?? '',
      cell: selected?.range ?? '',
    }),
    seen: (sheet) => {
      const { id, part, position } = find(sheet);
      const { cells, looks, columns, defaultColumn } = host.viewOf(id);
      const texts = unzipSync(host.save());
      const frame = strFromU8(texts[part]!);
      const area = new RegExp(
        `<definedName name="_xlnm.Print_Area" localSheetId="${position}">[^!]*!([^<]*)`,
      ).exec(strFromU8(texts['xl/workbook.xml']!))?.[1];
      return {
        cell: (name) => {
          const at = parseCell(name)!;
          let look = 0;
          for (let i = 0; i < cells.length; i += 3) {
            if (cells[i] === at.row && cells[i + 1] === at.column) look = cells[i + 2]!;
          }
          const { font, borders } = looks[look]!;
          return { size: font?.size ?? null, line: borders?.top?.style ?? null };
        },
        width: (column) => {
          const at = parseCell(`${column}1`)!.column;
          const band = columns.find(({ first, last }) => first <= at && at <= last);
          return (band?.size ?? defaultColumn) * 0.75;
        },
        page: {
          area: area?.replaceAll('$', '') ?? null,
          landscape: frame.includes('orientation="landscape"'),
          isOnePageWide: frame.includes('fitToPage="1"') && frame.includes('fitToHeight="0"'),
        },
      };
    },
    user: {
      addRule: (sheet, range, formula) => {
        edit(find(sheet).part, (root, document) => {
          const group = document.createElementNS(root.namespaceURI, 'conditionalFormatting');
          group.setAttribute('sqref', range);
          const rule = document.createElementNS(root.namespaceURI, 'cfRule');
          rule.setAttribute('type', 'expression');
          const others = [...root.getElementsByTagName('cfRule')];
          const priorities = others.map((other) => Number(other.getAttribute('priority')));
          rule.setAttribute('priority', String(Math.max(0, ...priorities) + 1));
          const text = document.createElementNS(root.namespaceURI, 'formula');
          text.textContent = formula.slice(1);
          rule.appendChild(text);
          group.appendChild(rule);
          root.appendChild(group);
        });
      },
      type: (sheet, cell, value) => {
        const content =
          typeof value === 'number'
            ? ({ kind: 'number', number: value } as const)
            : ({ kind: 'text', text: value } as const);
        host.type(find(sheet).id, cell, content);
      },
      insertRows: (sheet, at, count) => {
        moveRows(sheet, (row) => (row >= at ? row + count : row), true);
      },
      sortRows: (sheet, top, bottom) => {
        moveRows(sheet, (row) => (row >= top && row <= bottom ? top + bottom - row : row), false);
      },
      protect: (sheet) => {
        edit(find(sheet).part, (root, document) => {
          const protection = document.createElementNS(root.namespaceURI, 'sheetProtection');
          protection.setAttribute('sheet', '1');
          const data = root.getElementsByTagName('sheetData').item(0)!;
          root.insertBefore(protection, data.nextSibling);
        });
      },
      setPrintArea: (sheet, range) => {
        const { position } = find(sheet);
        edit('xl/workbook.xml', (root, document) => {
          const list = document.createElementNS(root.namespaceURI, 'definedNames');
          const name = document.createElementNS(root.namespaceURI, 'definedName');
          name.setAttribute('name', '_xlnm.Print_Area');
          name.setAttribute('localSheetId', String(position));
          name.textContent = `'${sheet}'!${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
          list.appendChild(name);
          const sheets = root.getElementsByTagName('sheets').item(0)!;
          root.insertBefore(list, sheets.nextSibling);
        });
      },
      widen: (sheet, column, points) => {
        edit(find(sheet).part, (root, document) => {
          const at = String(parseCell(`${column}1`)!.column + 1);
          const list =
            root.getElementsByTagName('cols').item(0) ??
            root.insertBefore(
              document.createElementNS(root.namespaceURI, 'cols'),
              root.getElementsByTagName('sheetData').item(0),
            );
          const col = document.createElementNS(root.namespaceURI, 'col');
          const width = String(fileWidth(points, DIGIT));
          const attributes = { min: at, max: at, width, customWidth: '1' };
          for (const [name, value] of Object.entries(attributes)) col.setAttribute(name, value);
          list.appendChild(col);
        });
      },
      unmerge: (sheet, range) => {
        edit(find(sheet).part, (root) => {
          const merges = [...root.getElementsByTagName('mergeCell')];
          const merge = merges.find((each) => each.getAttribute('ref') === range)!;
          const list = merge.parentNode as Element;
          list.removeChild(merge);
          list.setAttribute('count', String(merges.length - 1));
        });
      },
      remove: (sheet) => {
        edit('xl/workbook.xml', (root) => {
          const all = [...root.getElementsByTagName('sheet')];
          const element = all.find((other) => other.getAttribute('name') === sheet)!;
          element.parentNode!.removeChild(element);
        });
      },
    },
  };
}
