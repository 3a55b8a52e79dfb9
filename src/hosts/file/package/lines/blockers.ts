/** What keeps rows and columns of a sheet from coming or going: one sentence each, before anything is changed. */
import { parseRange, rangeName, type Rectangle } from '../../../../grid/address';
import {
  lineName,
  spanOf,
  spansSheets,
  type LineChange,
} from '../../../../grid/formula/move-lines';
import { protectedSheets } from '../../../host-error';
import { LIMITS } from '../../limits';
import { unsupported } from '../draw-spec';
import { cellsOf } from '../row-cells';
import type { SheetPart } from '../sheet-part';
import { listSheets, protectionOf, type ListedSheet } from '../sheets';
import { tablesOf } from '../tables';
import type { WorkbookPackage } from '../workbook-package';
import { attributeOf, childOf, descendants, type XmlElement } from '../xml-tree';
import { partsBehind } from './moved-book';

/** Parts of a sheet that follow, or that name no cells. */
const KNOWN_PARTS = new Set([
  ...['drawing', 'vmlDrawing', 'comments', 'threadedComment', 'table', 'printerSettings'],
  ...['hyperlink', 'image', 'customProperty', 'person', 'vmlDrawingHF'],
]);

const UNKNOWN_PARTS: Readonly<Record<string, string>> = {
  pivotTable: '数据透视表',
  ctrlProp: '窗体控件',
  control: '控件',
  oleObject: '嵌入的对象',
  package: '嵌入的对象',
  slicer: '切片器',
  timeline: '日程表',
  queryTable: '外部查询结果',
  tableSingleCells: 'XML 映射的单元格',
};

const UNKNOWN_ELEMENTS: Readonly<Record<string, string>> = {
  scenario: '方案管理器的方案',
  oleObjects: '嵌入的对象',
  controls: '控件',
  webPublishItems: '网页发布设置',
  smartTags: '智能标记',
  dataConsolidate: '合并计算设置',
  customSheetViews: '自定义视图',
};

/** Elements within extLst that follow. */
const KNOWN_EXTENSIONS = new Set([
  ...['conditionalFormattings', 'dataValidations', 'sparklineGroups', 'ignoredErrors'],
]);

const REFERENCE = /^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/;

/** Throws where the change cannot be followed without loss. */
export function refuseBlocked(
  pack: WorkbookPackage,
  listed: ListedSheet,
  sheet: SheetPart,
  change: LineChange,
): void {
  if (protectionOf(sheet) !== null) throw protectedSheets([listed.name]);
  const { axis, at, count, kind } = change;
  const act = kind === 'insert' ? '插入' : '删除';
  const where = `工作表“${listed.name}”${lineName(axis, at)}`;
  const refuse = (why: string): never => {
    throw unsupported(`不能在${where}${act}：${why}；请在 Excel 或 WPS 中${act}。`);
  };
  const line = axis === 'row' ? '行' : '列';
  if (kind === 'insert' && endOf(sheet, change) + count > LIMITS[`${axis}s`]) {
    refuse(`工作表已用到最后一${line}`);
  }
  const crosses = (area: Rectangle): boolean => {
    const { first, last } = spanOf(area, axis);
    return kind === 'insert' ? first < at && at <= last : first < at + count && at <= last;
  };
  const table = tablesOf(pack, listed).find(({ area }) => crosses(area));
  if (table !== undefined) refuse(`表格（超级表）${rangeName(table.area)} 占用这一${line}`);
  for (const { kind: of, ref } of sheet.shared) {
    const area = of === 'shared' || ref === null ? null : parseRange(ref);
    if (of === 'dataTable') refuse('工作表里有模拟运算表');
    const isOne = area === null || spanOf(area, axis).first === spanOf(area, axis).last;
    if (!isOne && crosses(area)) refuse(`数组公式 ${rangeName(area)} 占用这一${line}`);
  }
  for (const { kind: of } of partsBehind(pack, listed.part)) {
    if (!KNOWN_PARTS.has(of)) refuse(`工作表里有${UNKNOWN_PARTS[of] ?? '本工具不认识的内容'}`);
  }
  const filter = sheet.frame.child('autoFilter');
  const filtered = filter === null ? null : parseRange(attributeOf(filter, 'ref') ?? '');
  // Its conditions count the columns from its first one.
  const counts = axis === 'column' && filter !== null && filter.children.length > 0;
  if (counts && filtered !== null && crosses(filtered)) {
    refuse(`筛选 ${rangeName(filtered)} 占用这一列，而且设了条件`);
  }
  const found = unknownElement(sheet.frame.root);
  if (found !== null) refuse(`工作表里有${found}`);
  const shared = pack
    .relations()
    .find(({ kind: of }) => /^(?:revisionHeaders|volatileDependencies)$/.test(of));
  if (shared !== undefined) refuse('工作簿是共享的，或含有实时数据');
  refuseSpanning(pack, refuse);
}

function unknownElement(root: XmlElement): string | null {
  for (const element of descendants(root)) {
    const name = UNKNOWN_ELEMENTS[element.local];
    if (name !== undefined) return name;
    if (element.local === 'ext' && !isKnown(element)) return '本工具不认识的扩展内容';
  }
  return null;
}

/** How many lines there are up to the last one in use. */
function endOf(sheet: SheetPart, { axis }: LineChange): number {
  const rows = sheet.rows();
  if (axis === 'row') return rows.at(-1) ?? 0;
  return rows.reduce((end, number) => {
    const last = cellsOf(sheet.row(number), number - 1).at(-1)?.column ?? -1;
    return Math.max(end, last + 1);
  }, 0);
}

/** What names no cell need not follow. */
function isKnown(extension: XmlElement): boolean {
  if (extension.children.every(({ local }) => KNOWN_EXTENSIONS.has(local))) return true;
  return [...descendants(extension)].every(({ text, attributes }) =>
    [text, ...[...attributes.values()].map(({ value }) => value)].every((value) =>
      value.split(/\s+/).every((word) => !REFERENCE.test(word.slice(word.lastIndexOf('!') + 1))),
    ),
  );
}

/** Formulas over several sheets at once would mean other cells in one of them. */
function refuseSpanning(pack: WorkbookPackage, refuse: (why: string) => never): void {
  for (const { name, part } of listSheets(pack)) {
    const sheet = pack.sheet(part);
    if (!sheet.text.includes('!')) continue;
    const opening = `<${sheet.prefix}f`;
    for (const number of sheet.rows()) {
      const markup = sheet.row(number);
      if (!markup.includes(opening) || !markup.includes(':')) continue;
      for (const { element } of cellsOf(markup, number - 1)) {
        const formula = childOf(element, 'f');
        if (formula !== null && spansSheets(formula.text)) {
          refuse(`工作表“${name}”第 ${number} 行的公式同时引用几张工作表的同一位置`);
        }
      }
    }
  }
}
