/** 不采纳并说明理由: findings that a person has looked at and set aside, with a reason, until their cells change. */
import { parseCell } from '../grid/address';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import type { Finding } from '../rules/engine/finding';
import { INTERNAL_ERROR } from '../rules/engine/run-checks';

export interface SetAside {
  readonly sheet: string;
  /** As the list shows them: "H4、D17". */
  readonly cells: string;
  readonly rule: string;
  readonly message: string;
  /** The finding's; '' in lists of before there were keys. */
  readonly key: string;
  /** What the cells held when the finding was set aside. */
  readonly contents: string;
  readonly reason: string;
  /** 2026-11-22. */
  readonly date: string;
  /** Where the list has it, 1-based. */
  readonly row: number;
}

/** A finding that is not counted, and why. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly entry: SetAside;
}

const LONGEST_CONTENTS = 400;

/** What the cells of a finding show, as the list keeps it. */
export function contentsOf(sheet: SheetSnapshot, cells: readonly string[]): string {
  const texts = cells.map((name) => {
    const place = parseCell(name);
    const text = place === null ? '' : (cellAt(sheet, place.row, place.column)?.text ?? '');
    return text.replace(/\s+/g, ' ').trim();
  });
  const all = texts.join('｜');
  return all.length <= LONGEST_CONTENTS
    ? all
    : `${all.slice(0, LONGEST_CONTENTS)}…（共${all.length}字）`;
}

/** Cells of a finding as the list shows them. */
export function cellsText(cells: readonly string[]): string {
  return cells.join('、');
}

/** A defect of ours cannot be set aside. */
export function canSetAside({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule !== INTERNAL_ERROR;
}

/**
 * Parts the findings of a sheet by what was set aside for it. An entry speaks for the finding of its key whose cells hold
 * what they held; where rows were inserted since, for the only such finding elsewhere on the sheet. An old entry without a
 * key goes by rule and message, or by rule and cells where the message has been reworded since.
 */
export function partFindings<F extends Finding>(
  findings: readonly F[],
  entries: readonly SetAside[],
  sheet: SheetSnapshot,
): { readonly findings: readonly F[]; readonly ignored: readonly IgnoredFinding[] } {
  const own = entries.filter((entry) => entry.sheet === sheet.name);
  if (own.length === 0) return { findings, ignored: [] };
  const open = new Set(findings);
  const ignored = new Map<F, SetAside>();
  const isSame = (finding: F, entry: SetAside): boolean =>
    canSetAside(finding) &&
    finding.rule === entry.rule &&
    (entry.key === '' ? isOldSame(finding, entry) : finding.key === entry.key) &&
    contentsOf(sheet, finding.cells) === entry.contents;
  const left = own.filter((entry) => {
    const found = [...open].find(
      (finding) => cellsText(finding.cells) === entry.cells && isSame(finding, entry),
    );
    if (found === undefined) return true;
    open.delete(found);
    ignored.set(found, entry);
    return false;
  });
  for (const entry of left) {
    const [found, another] = [...open].filter((finding) => isSame(finding, entry));
    if (found === undefined || another !== undefined) continue;
    open.delete(found);
    ignored.set(found, entry);
  }
  return {
    findings: findings.filter((finding) => open.has(finding)),
    ignored: [...ignored].map(([finding, entry]) => ({ finding, entry })),
  };
}

function isOldSame({ message, cells }: Finding, entry: SetAside): boolean {
  return message === entry.message || cellsText(cells) === entry.cells;
}
