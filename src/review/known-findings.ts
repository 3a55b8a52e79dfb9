/** Findings that an earlier report (jixiao.check) had already, by key and by what their cells held. */
import { z } from 'zod';

interface KnownFinding {
  readonly key?: string | undefined;
  readonly rule: string;
  readonly cells: readonly string[];
}

export interface KnownTable {
  readonly findings: readonly KnownFinding[];
}

/** What of a table in a report tells a finding from another: docs/json.md. */
const knownTableSchema = z.looseObject({
  findings: z.array(
    z.looseObject({
      /** Absent in jixiao.check/1. */
      key: z.string().optional(),
      rule: z.string(),
      cells: z.array(z.string()),
    }),
  ),
});

export const knownReportSchema = z.looseObject({
  format: z.enum(['jixiao.check/1', 'jixiao.check/2']),
  files: z.array(
    z.looseObject({
      file: z.string(),
      sheets: z.array(z.looseObject({ sheet: z.string(), tables: z.array(knownTableSchema) })),
    }),
  ),
});

/**
 * What stays of a finding while rows are inserted and messages are reworded: its key and what its cells hold. Of a report
 * without keys, its rule, its cells and what they hold; `asOld` gives that of any report.
 */
export function identitiesOf(table: KnownTable, asOld = false): string[] {
  const held = contentsIn(table);
  return table.findings.map(({ key, rule, cells }) => {
    const contents = cells.map((cell) => held.get(cell) ?? null);
    const isOld = asOld || key === undefined;
    return JSON.stringify(isOld ? [rule, cells, contents] : [key, contents]);
  });
}

type JsonObject = Readonly<Record<string, unknown>>;

/** The text of every cell that the table's JSON has: wherever a cell stands beside what it shows. */
function contentsIn(table: KnownTable): ReadonlyMap<string, unknown> {
  const held = new Map<string, unknown>();
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { cell, raw, value, cells, level1, level2, name } = node as JsonObject;
    if (typeof cell === 'string') held.set(cell, raw ?? value ?? null);
    for (const [role, text] of Object.entries({ level1, level2, level3: name })) {
      const at = (cells as JsonObject | undefined)?.[role];
      if (typeof at === 'string') held.set(at, text ?? null);
    }
    Object.values(node).forEach(look);
  };
  Object.entries(table).forEach(([part, node]) => {
    if (part !== 'findings') look(node);
  });
  return held;
}
