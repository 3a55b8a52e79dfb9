/** Picks the profile from what the sheet says: unit and project names, and the wording of the template. */
import type { PerformanceTable } from '../domain/performance-table';
import { compact } from '../domain/text';
import type { Profile } from './profile';
import { DEFAULT_PROFILE, RECOGNISING } from './profiles';
import type { ProfileChoice } from './unit-profile';

/** The profile of a table under what the user or the unit has chosen. */
export function profileFor(
  table: PerformanceTable,
  { profile, adjust }: ProfileChoice = {},
): Profile {
  const picked = profile ?? detectProfile(table);
  return adjust?.(picked) ?? picked;
}

export function detectProfile(table: PerformanceTable): Profile {
  return RECOGNISING.find((profile) => isRecognised(table, profile)) ?? DEFAULT_PROFILE;
}

function isRecognised(table: PerformanceTable, { recognised, columns }: Profile): boolean {
  if (recognised === null) return false;
  const { places, wording, hints, not } = recognised;
  const names = namesIn(table);
  if (isAnyIn(not, names)) return false;
  if (isAnyIn(places, names)) return true;
  const rules = table.indicators.map(({ scoringRule }) => compact(scoringRule?.raw ?? ''));
  if (rules.some((rule) => isAnyIn(wording, rule))) return true;
  const isItsForm = columns.every((role) => table.columns.some((column) => column.role === role));
  return isItsForm && isAnyIn(hints, `${names} ${table.goals.annual?.value ?? ''}`);
}

function namesIn({ fields, title }: PerformanceTable): string {
  const { budgetUnit, department, implementer, projectName } = fields;
  return [budgetUnit, department, implementer, projectName, title]
    .map((field) => field?.value ?? '')
    .join(' ');
}

function isAnyIn(words: readonly string[], text: string): boolean {
  return words.some((word) => text.includes(word));
}
