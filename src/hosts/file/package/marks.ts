/** Our marks in a package: conditional formats with a tag in their formula, drawn and removed without a trace. */
import { MARK_STYLES, type MarkStyle } from '../../../grid/mark';
import type { MarkGroup } from '../../mark-groups';
import { WORKSHEET } from './orders';
import { countOurRules, isOurs, makeRoom, removeOurRules } from './rules';
import type { ListedSheet } from './sheets';
import { listSheets } from './sheets';
import { argb, LINES } from './look-markup';
import { relatedParts } from './tables';
import type { WorkbookPackage } from './workbook-package';
import { markup, xml, type Fragment } from './xml-fragment';
import { attributeOf, childOf, childrenOf, descendants } from './xml-tree';

function ruleFormat(style: MarkStyle, p: string): string {
  const color = (name: string, rgb: string): Fragment => xml(`${p}${name}`, { rgb: argb(rgb) });
  const side = (name: string): Fragment =>
    xml(`${p}${name}`, { style: LINES[style.border] }, [color('color', style.borderColor)]);
  const format = markup([
    xml(`${p}dxf`, {}, [
      xml(`${p}font`, {}, [...(style.bold ? [xml(`${p}b`)] : []), color('color', style.font)]),
      xml(`${p}fill`, {}, [xml(`${p}patternFill`, {}, [color('bgColor', style.fill)])]),
      xml(`${p}border`, {}, ['left', 'right', 'top', 'bottom'].map(side)),
    ]),
  ]);
  // The space tells ours from an equal one of the user's, which is never shared and stays when ours goes.
  return format.replace(`<${p}dxf>`, `<${p}dxf >`);
}

/** Draws these as the only marks of the sheet. */
export function drawMarks(
  pack: WorkbookPackage,
  { part }: ListedSheet,
  groups: readonly MarkGroup[],
): void {
  const sheet = pack.sheet(part);
  const removed = removeOurRules(sheet);
  if (groups.length > 0) {
    const { prefix: p } = sheet;
    const stylePrefix = pack.stylesPart()?.prefix ?? '';
    const priorities = makeRoom(sheet.frame, groups.length);
    const rules = groups.map(({ severity, formula, address }, i) => {
      const dxfId = pack.styles().ruleFormat(ruleFormat(MARK_STYLES[severity], stylePrefix));
      const rule = xml(`${p}cfRule`, { type: 'expression', dxfId, priority: priorities[i] ?? 1 }, [
        xml(`${p}formula`, {}, formula.replace(/^=/, '')),
      ]);
      const sqref = address.replaceAll(',', ' ');
      return xml(`${p}conditionalFormatting`, { sqref }, [rule]);
    });
    // In front of the user's: Excel goes by priority, LibreOffice by the order in the file.
    sheet.frame.insertInOrder('conditionalFormatting', WORKSHEET, markup(rules), true);
  }
  if (removed > 0) dropUnusedFormats(pack);
}

/** Those that have marks of ours in them. */
export function markedSheets(
  pack: WorkbookPackage,
  sheets: readonly ListedSheet[] = listSheets(pack),
): ListedSheet[] {
  return sheets.filter(({ part }) => countOurRules(pack.sheet(part)) > 0);
}

/** Returns how many rules went. */
export function removeMarks(pack: WorkbookPackage, sheets: readonly ListedSheet[]): number {
  const count = sheets.reduce((sum, { part }) => sum + removeOurRules(pack.sheet(part)), 0);
  if (count > 0) dropUnusedFormats(pack);
  return count;
}

function dropUnusedFormats(pack: WorkbookPackage): void {
  const styles = pack.stylesPart();
  if (styles === null) return;
  const ours = Object.values(MARK_STYLES).map((style) => ruleFormat(style, styles.prefix));
  pack.styles().dropRuleFormats(new Set(ours), usedFormats(pack));
  pack.dropOwnStyles();
}

/** By the sheets, their tables and pivot tables, and the styles of tables. */
function usedFormats(pack: WorkbookPackage): Set<number> {
  const used = new Set<number>();
  const roots = listSheets(pack).flatMap(({ part }) => [
    pack.sheet(part).frame.root,
    ...relatedParts(pack, part, ['table', 'pivotTable']).map(({ root }) => root),
  ]);
  const styles = pack.stylesPart();
  for (const root of [...roots, ...(styles === null ? [] : [styles.root])]) {
    for (const element of descendants(root)) {
      // dxfId, headerRowDxfId, dataDxfId …
      for (const [name, { value }] of element.attributes) {
        if (/dxfId$/i.test(name)) used.add(Number(value));
      }
    }
  }
  return used;
}

/** What stands in the file, for those who look: formula and areas of each rule of the sheet. */
export function listRules(
  pack: WorkbookPackage,
  { part }: ListedSheet,
): { formula: string; areas: string[]; isMark: boolean }[] {
  return childrenOf(pack.sheet(part).frame.root, 'conditionalFormatting').flatMap((group) =>
    childrenOf(group, 'cfRule').map((rule) => ({
      formula: `=${childOf(rule, 'formula')?.text ?? ''}`,
      areas: (attributeOf(group, 'sqref') ?? '').split(/\s+/),
      isMark: isOurs(rule),
    })),
  );
}
