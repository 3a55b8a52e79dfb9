/** What a changed value means for the formulas: the program that opens the file next works all of them out. */
import { WORKBOOK } from './orders';
import { markup, xml } from './xml-fragment';
import type { WorkbookPackage } from './workbook-package';

export function calculateOnOpen(pack: WorkbookPackage): void {
  const { workbook } = pack;
  if (workbook.child('calcPr') === null) {
    const element = xml(`${workbook.prefix}calcPr`, { fullCalcOnLoad: 1 });
    workbook.insertInOrder('calcPr', WORKBOOK, markup([element]));
    return;
  }
  const settings = workbook.child('calcPr');
  if (settings !== null) workbook.setAttribute(settings, 'fullCalcOnLoad', 1);
}

/** The order of calculation names every cell with a formula; without it, a program makes it anew. */
export function dropCalculationOrder(pack: WorkbookPackage): void {
  const chain = pack.relations().find(({ kind }) => kind === 'calcChain');
  if (chain?.target != null && pack.has(chain.target)) pack.removePart(chain.target);
}
