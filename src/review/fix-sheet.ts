/** All safe fixes of a sheet, composed: written one after the other into the sheet as read, and checked again. */
import type { PerformanceTable } from '../domain/performance-table';
import type { Value } from '../domain/value/value';
import { withFix } from '../rules/engine/apply-edits';
import type { Fix, FixEdit } from '../rules/engine/fix';
import { sameContent, type CellWrite } from '../grid/sheet-patch';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import { readTables } from '../reader/read-tables';
import type { ProjectRef } from '../rules/engine/check';
import { meantLevel1 } from '../rules/standardization/n01-level1-wording';
import { meantLevel2 } from '../rules/standardization/n02-level2-wording';
import { checkTable, type CheckedTable, type CheckOptions } from './check-table';
import type { Finding } from '../rules/engine/finding';
import { projectsOf } from './review-workbook';

export interface AppliedFix {
  readonly rule: string;
  readonly title: string;
  /** The table, as it was read first. */
  readonly range: string;
  readonly edits: readonly FixEdit[];
}

export interface FixedSheet {
  readonly sheet: string;
  /** In the order in which they were made. */
  readonly applied: readonly AppliedFix[];
  /** From what was read to what all of them together leave; each cell once. */
  readonly writes: readonly CellWrite[];
  /** The sheet once that is written. */
  readonly snapshot: SheetSnapshot;
}

/** Fixes bring others about (a number in a level name); more rounds than this would be a circle. */
const MOST_ROUNDS = 12;

/** Where nothing can be fixed, `applied` and `writes` are empty. */
export function fixSheet(sheet: SheetSnapshot, options: CheckOptions = {}): FixedSheet {
  const state: State = {
    snapshot: sheet,
    tables: checkSheet(sheet, options),
    applied: [],
    fixes: [],
  };
  const refused = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const batch = disjoint(candidates(state.tables).filter(({ key }) => !refused.has(key)));
    if (batch.length === 0) break;
    if (tryAll(state, batch, options)) continue;
    for (const one of batch) if (!tryAll(state, [one], options)) refused.add(one.key);
  }
  const { applied, snapshot } = state;
  return { sheet: sheet.name, applied, writes: composed(state.fixes), snapshot };
}

/**
 * The fix of one finding over the sheet as it is now. `changed`: the finding, or what its fix would write, is no longer
 * as it was; `unsafe`: it would bring other findings, or change what the table says.
 */
export function fixFinding(
  sheet: SheetSnapshot,
  finding: Finding,
  options: CheckOptions = {},
): Fix | 'changed' | 'unsafe' {
  const tables = checkSheet(sheet, options);
  const offered = JSON.stringify(finding.fix);
  const now = tables
    .flatMap(({ findings }) => findings)
    .find(({ key, fix }) => key === finding.key && JSON.stringify(fix) === offered);
  if (now?.fix == null) return 'changed';
  const { fix } = now;
  if (fix.kind === 'suggestion') return fix;
  const after = checkSheet(withFix(sheet, fix), options);
  return holds(tables, after, [{ finding: now, fix }]) ? fix : 'unsafe';
}

/**
 * Whether a fix may be written as safe: its finding is gone, no other has come, and what the tables mean is the same.
 * Cells that the fix writes count as one: a row that is moved takes its findings along.
 */
export function holds(
  before: readonly CheckedTable[],
  after: readonly CheckedTable[],
  mended: readonly { readonly finding: Finding; readonly fix: Fix }[],
): boolean {
  if (before.length !== after.length) return false;
  const written = new Set(mended.flatMap(({ fix }) => fix.edits.map(({ cell }) => cell)));
  const known = new Set(before.flatMap((table) => placesOf(table, written)));
  const isGone = mended.every(
    ({ finding }) =>
      !after.some(({ findings }) => findings.some((other) => isSame(other, finding))),
  );
  return (
    isGone &&
    after.every((table) => placesOf(table, written).every((place) => known.has(place))) &&
    before.every(({ table }, i) => meaningOf(table) === meaningOf(after[i]?.table ?? table))
  );
}

interface State {
  snapshot: SheetSnapshot;
  tables: readonly CheckedTable[];
  applied: AppliedFix[];
  fixes: Fix[];
}

interface Candidate {
  readonly key: string;
  readonly range: string;
  readonly finding: Finding;
  readonly fix: Fix;
}

function checkSheet(sheet: SheetSnapshot, options: CheckOptions): CheckedTable[] {
  const tables = readTables(sheet, options.labels);
  const others = (options.projects ?? []).filter((project) => project.sheet !== sheet.name);
  const projects: readonly ProjectRef[] = [...others, ...projectsOf(tables)];
  return tables.map((table) => checkTable(table, sheet, { ...options, projects }));
}

function candidates(tables: readonly CheckedTable[]): Candidate[] {
  return tables.flatMap(({ table, findings }) =>
    findings.flatMap((finding) =>
      finding.fix?.kind === 'safe'
        ? [{ key: `${table.range} ${finding.key}`, range: table.range, finding, fix: finding.fix }]
        : [],
    ),
  );
}

function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.cells[0] === b.cells[0];
}

/** Those that can be written together; the others have their turn in the next round. */
function disjoint(list: readonly Candidate[]): Candidate[] {
  const taken = new Set<string>();
  return list.filter(({ fix }) => {
    if (fix.edits.some(({ cell }) => taken.has(cell))) return false;
    fix.edits.forEach(({ cell }) => taken.add(cell));
    return true;
  });
}

function tryAll(state: State, batch: readonly Candidate[], options: CheckOptions): boolean {
  const snapshot = batch.reduce((sheet, { fix }) => withFix(sheet, fix), state.snapshot);
  const tables = checkSheet(snapshot, options);
  if (!holds(state.tables, tables, batch)) return false;
  state.snapshot = snapshot;
  state.tables = tables;
  for (const { range, finding, fix } of batch) {
    state.applied.push({ rule: finding.rule, title: fix.title, range, edits: fix.edits });
    state.fixes.push(fix);
  }
  return true;
}

/** Rule and cell of every finding. */
function placesOf({ findings }: CheckedTable, written: ReadonlySet<string>): string[] {
  return findings.flatMap(({ rule, cells }) =>
    cells.map((cell) => `${rule} ${written.has(cell) ? '*' : cell}`),
  );
}

/** What no safe fix may change, as text to compare. */
function meaningOf({ indicators, funds, fields, year, goals }: PerformanceTable): string {
  return JSON.stringify([
    year,
    [fields.projectName === null, goals.annual === null],
    indicators.map(
      ({ row, level1, level2, target, lastYear, actual, weight, scoringRule, score }) => [
        [row, meantLevel1(level1 ?? ''), meantLevel2(level2 ?? '')],
        [target?.comparator, ...numberOf(target)],
        numberOf(lastYear),
        numberOf(actual),
        [weight?.amount, scoringRule?.method, score?.amount],
      ],
    ),
    funds.items.map(({ role, amount }) => [role, amount.amount]),
    funds.periodItems.map(({ role, amount }) => [role, amount.amount]),
  ]);
}

function numberOf(value: Value | null) {
  if (value === null) return [];
  const { kind, base, number, unit, range, date } = value;
  return [kind, base ?? [number, unit], range, date];
}

function composed(fixes: readonly Fix[]): CellWrite[] {
  const writes = new Map<string, CellWrite>();
  for (const write of fixes.flatMap((fix) => fix.writes)) {
    const first = writes.get(write.cell);
    writes.set(
      write.cell,
      first === undefined ? write : { ...first, ...write, before: first.before },
    );
  }
  return [...writes.values()].filter(
    ({ before, after, numberFormat }) => numberFormat !== undefined || !sameContent(before, after),
  );
}
