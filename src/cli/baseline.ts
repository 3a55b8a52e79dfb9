/** `--baseline FILE`: findings that an earlier `check --format json` had already are not reported again. */
import { basename } from 'node:path';
import { summarize } from '../review/outcome';
import type { CheckedSheet } from '../review/review-workbook';
import { readText } from './read-text';
import { UsageError } from './usage';

interface KnownFinding {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly message: string;
}

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
      return new Baseline(new Set(keysOf(JSON.parse(text))));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new UsageError(`“${name}”不是基线：基线是 jixiao check --format json 的输出。`);
    }
  }

  /** The same sheets without what is known; a workbook is known by its name, wherever it lies. */
  without(file: string, sheets: readonly CheckedSheet[]): CheckedSheet[] {
    return sheets.map(({ sheet, tables }) => ({
      sheet,
      tables: tables.map((table) => {
        const findings = table.findings.filter((each) => !this.known.has(keyOf(file, sheet, each)));
        this.left += table.findings.length - findings.length;
        return { ...table, findings, summary: summarize(findings, table.summary.reason) };
      }),
    }));
  }
}

function keyOf(file: string, sheet: string, { rule, cells, message }: KnownFinding): string {
  return JSON.stringify([basename(file), sheet, rule, cells, message]);
}

interface Report {
  readonly format: string;
  readonly files: readonly {
    readonly file: string;
    readonly sheets: readonly {
      readonly sheet: string;
      readonly tables: readonly { readonly findings: readonly KnownFinding[] }[];
    }[];
  }[];
}

/** Throws TypeError where the document is of another shape. */
function keysOf(document: unknown): string[] {
  const { format, files } = document as Report;
  if (format !== 'jixiao.check/1') throw new TypeError('another document');
  return files.flatMap(({ file, sheets }) =>
    sheets.flatMap(({ sheet, tables }) =>
      tables.flatMap(({ findings }) => findings.map((each) => keyOf(file, sheet, each))),
    ),
  );
}
