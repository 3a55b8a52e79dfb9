/** `--baseline FILE`: findings that an earlier `check --format json` had already are not reported again. */
import { basename } from 'node:path';
import { summarize } from '../review/outcome';
import { identitiesOf, knownReportSchema } from '../review/known-findings';
import { checkedTableToJson } from '../review/report-json';
import type { CheckedSheet } from '../review/review-workbook';
import { readText } from './read-text';
import { UsageError } from './usage/usage-error';

export class Baseline {
  /** Findings that were left out so far. */
  left = 0;
  private readonly known: ReadonlySet<string>;

  private constructor(known: ReadonlySet<string>) {
    this.known = known;
  }

  /** Throws UsageError. */
  static read(path: string): Baseline {
    const name = basename(path);
    let text: string;
    try {
      text = readText(path);
    } catch {
      throw new UsageError(`读不了基线文件“${name}”，请核对路径。`);
    }
    try {
      return new Baseline(new Set(identitiesIn(JSON.parse(text))));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new UsageError(`“${name}”不是基线：基线是 jixiao check --format json 的输出。`);
    }
  }

  /** The same sheets without what is known. */
  without(file: string, sheets: readonly CheckedSheet[]): CheckedSheet[] {
    return sheets.map(({ sheet, hidden, tables }) => ({
      ...{ sheet, hidden },
      tables: tables.map((table) => {
        const now = checkedTableToJson(table);
        const identities = [identitiesOf(now), identitiesOf(now, true)];
        const findings = table.findings.filter(
          (_, at) =>
            !identities.some((list) => this.known.has(identityOf(file, sheet, list[at] ?? ''))),
        );
        this.left += table.findings.length - findings.length;
        return { ...table, findings, summary: summarize(findings, table.summary.reason) };
      }),
    }));
  }
}

/** A workbook is known by its name, wherever it lies. */
function identityOf(file: string, sheet: string, finding: string): string {
  return JSON.stringify([basename(file), sheet, finding]);
}

/** Throws ZodError where the document is of another shape. */
function identitiesIn(document: unknown): string[] {
  return knownReportSchema
    .parse(document)
    .files.flatMap(({ file, sheets }) =>
      sheets.flatMap(({ sheet, tables }) =>
        tables.flatMap((table) =>
          identitiesOf(table).map((finding) => identityOf(file, sheet, finding)),
        ),
      ),
    );
}
