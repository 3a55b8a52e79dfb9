/** The fix of one check's only finding, as a test asserts it, and what it leaves behind. */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { withFix } from '../../src/rules/engine/apply-edits';
import { findProfile } from '../../src/regions/profiles';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import type { Finding } from '../../src/rules/engine/finding';
import { formSheet, indicatorsWith } from './form';

export function checkedFindings(sheet: SheetSnapshot, profile = 'national'): Finding[] {
  const chosen = findProfile(profile);
  if (chosen === null) throw new Error('no such profile');
  return readTables(sheet).flatMap((table) => [
    ...checkTable(table, sheet, { profile: chosen }).findings,
  ]);
}

/** Kind and edits of every fix of a rule, "D8: ≧4期 → ≥4期"; null for a finding without one. */
export function fixesOf(rule: string, sheet: SheetSnapshot, profile?: string) {
  return checkedFindings(sheet, profile)
    .filter((finding) => finding.rule === rule)
    .map(({ fix }) =>
      fix === null
        ? null
        : [
            fix.kind,
            ...fix.edits.map(({ cell, before, after }) => `${cell}: ${before} → ${after}`),
          ],
    );
}

/** Whether writing the first fix of a rule makes its finding go. */
export function mends(rule: string, sheet: SheetSnapshot, profile?: string): boolean {
  const own = (list: readonly Finding[]) => list.filter((each) => each.rule === rule);
  const before = own(checkedFindings(sheet, profile));
  const fix = before.find((finding) => finding.fix !== null)?.fix;
  if (fix == null) throw new Error(`${rule} has no fix here`);
  return own(checkedFindings(withFix(sheet, fix), profile)).length < before.length;
}

/** The clean form with cells of some indicators (0-based) replaced. */
export function spoiled(changes: Parameters<typeof indicatorsWith>[0]): SheetSnapshot {
  return formSheet({ indicators: indicatorsWith(changes) });
}
