/** What a report proposes, made ready for a host; null where nothing is to be written or may be. */
import { isInText } from '../../domain/indicator';
import { contentOf, sameContent } from '../../grid/sheet-patch';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import type { Check, CheckContext, Report } from './check';
import { cellNamed } from '../drafts/drafts';
import type { Draft, Fix, FixEdit, FixKind, Proposal } from './fix';

/** The one fix of a finding: of its report, or of all the reports that were made into it, or none. */
export function fixOf(
  check: Pick<Check, 'fix'>,
  { sheet, table }: CheckContext,
  reports: readonly Report[],
): Fix | null {
  if (check.fix === undefined) return null;
  const proposals: Proposal[] = [];
  for (const { fix } of reports) {
    const proposal = fix?.() ?? null;
    if (proposal === null) return null;
    proposals.push(proposal);
  }
  const [first] = proposals;
  if (first === undefined) return null;
  const isCertain = proposals.every(({ kind }) => kind === undefined);
  const drafts = together(proposals).filter((draft) => changes(sheet, draft));
  // A draft is one indicator's; it would take the place of the whole text.
  const texts = new Set(table.indicators.filter(isInText).map(({ cells }) => cells.target));
  if (drafts.some(({ cell }) => texts.has(cell))) return null;
  return fixFrom(
    sheet,
    drafts,
    isCertain ? check.fix.kind : 'suggestion',
    first.title ?? check.fix.title,
  );
}

/** Cells that several reports would write alike are written once. */
function together(proposals: readonly Proposal[]): Draft[] {
  const [only, ...others] = proposals;
  if (only !== undefined && others.length === 0) return [...only.drafts];
  const known = new Map<string, Draft>();
  for (const draft of proposals.flatMap(({ drafts }) => drafts)) {
    known.set(JSON.stringify([draft.cell, draft.after, draft.shown]), draft);
  }
  return [...known.values()];
}

function fixFrom(
  sheet: SheetSnapshot,
  drafts: readonly Draft[],
  kind: FixKind,
  title: string,
): Fix | null {
  if (drafts.some((draft) => !mayWrite(sheet, draft))) return null;
  if (new Set(drafts.map(({ cell }) => cell)).size < drafts.length) return null;
  const [first, ...rest] = drafts.map(({ cell, shown }): FixEdit => {
    return { cell, before: cellNamed(sheet, cell)?.text ?? '', after: shown };
  });
  if (first === undefined) return null;
  return {
    kind,
    title,
    edits: [first, ...rest],
    writes: drafts.map(({ cell, after, numberFormat }) => ({
      cell,
      before: contentOf(cellNamed(sheet, cell)),
      after,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    })),
  };
}

function changes(sheet: SheetSnapshot, { cell, after, shown }: Draft): boolean {
  const now = cellNamed(sheet, cell);
  return !sameContent(contentOf(now), after) || shown !== (now?.text ?? '');
}

/** A formula typed as a value: =100%. */
const CONSTANT = /^=\s*\d+(\.\d+)?%?$/;

function mayWrite(sheet: SheetSnapshot, { cell }: Draft): boolean {
  const formula = cellNamed(sheet, cell)?.formula ?? null;
  return formula === null || CONSTANT.test(formula);
}
