/** The fix of a finding, made ready for a host; null where there is none for the case at hand. */
import { contentOf, sameContent } from '../grid/sheet-patch';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { CheckContext } from '../rules/check';
import type { Finding } from '../rules/finding';
import { FIXES } from './catalogue';
import { cellNamed } from './drafts';
import type { Draft, Fix, FixDefinition, FixEdit } from './fix';

const BY_RULE: ReadonlyMap<string, FixDefinition> = new Map(FIXES.map((fix) => [fix.rule, fix]));

export function proposeFix(context: CheckContext, finding: Finding): Fix | null {
  const definition = BY_RULE.get(finding.rule);
  return definition === undefined ? null : fixOf(definition, context, finding);
}

export function fixOf(
  definition: FixDefinition,
  context: CheckContext,
  finding: Finding,
): Fix | null {
  const proposal = definition.propose(context, finding);
  if (proposal === null) return null;
  const kind = proposal.kind ?? definition.kind;
  const drafts = proposal.drafts.filter((draft) => changes(context.sheet, draft));
  if (drafts.some((draft) => !mayWrite(context.sheet, draft))) return null;
  if (new Set(drafts.map(({ cell }) => cell)).size < drafts.length) return null;
  const [first, ...rest] = drafts.map(({ cell, shown }): FixEdit => {
    return { cell, before: cellNamed(context.sheet, cell)?.text ?? '', after: shown };
  });
  if (first === undefined) return null;
  return {
    kind,
    title: proposal.title ?? definition.title,
    edits: [first, ...rest],
    writes: drafts.map(({ cell, after, numberFormat }) => ({
      cell,
      before: contentOf(cellNamed(context.sheet, cell)),
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
