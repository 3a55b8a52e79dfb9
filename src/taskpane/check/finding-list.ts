/** The findings of a result in the order of the pane, each with an identity that survives a re-check. */
import type { CheckedTable } from '../../review/check-table';
import type { Finding } from '../../rules/engine/finding';
import type { Severity } from '../../domain/severity';
import type { FindingPlace } from '../../session/explanation';
import { groupMatters, type Matter } from '../../session/matters';
import type { SheetResult } from '../../session/state';

export interface ListedFinding {
  readonly key: string;
  readonly place: FindingPlace;
  readonly sheetId: string;
  readonly finding: Finding;
}

export interface ListedTable {
  readonly key: string;
  readonly sheet: SheetResult;
  readonly checked: CheckedTable;
  /** After the filter, those of one matter together. */
  readonly matters: readonly Matter<ListedFinding>[];
  /** In the order in which they are shown. */
  readonly findings: readonly ListedFinding[];
}

export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** Looked for in cells, messages and advice; '' finds all. */
  readonly text: string;
}

export function listTables(sheets: readonly SheetResult[], filter: FindingFilter): ListedTable[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.map((checked) => {
      const key = `${sheet.id}!${checked.table.range.split(':')[0] ?? ''}`;
      const listed = listFindings(key, { sheet, checked }, filter);
      const matters = groupMatters(listed, ({ finding }) => finding);
      const findings = matters.flatMap(({ main, others }) => [main, ...others]);
      return { key, sheet, checked, matters, findings };
    }),
  );
}

function listFindings(table: string, place: FindingPlace, filter: FindingFilter): ListedFinding[] {
  return place.checked.findings
    .filter((finding) => matches(finding, filter))
    .map((finding) => ({
      key: `${table}/${finding.key}`,
      place,
      sheetId: place.sheet.id,
      finding,
    }));
}

function matches(finding: Finding, { severities, text }: FindingFilter): boolean {
  if (!severities.has(finding.severity)) return false;
  const wanted = text.trim().toUpperCase();
  if (wanted === '') return true;
  return (
    finding.cells.some((cell) => cell === wanted) ||
    [finding.message, finding.advice, finding.rule].some((part) =>
      part.toUpperCase().includes(wanted),
    )
  );
}
