/**
 * Picks the profile from what the sheet says: places in the names of units and in the title, and what only forms of the
 * region print. One sign by itself decides nothing, nor does a total.
 */
import type { ColumnRole } from '../domain/indicator';
import type { PerformanceTable } from '../domain/performance-table';
import { cellText, compact } from '../domain/text';
import { parseCell, parseRange } from '../grid/address';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import type { Profile } from './profile';
import { DEFAULT_PROFILE, RECOGNISING } from './profiles';
import type { ProfileChoice } from './unit-profile';

/** The profile of a table under what the user or the unit has chosen. */
export function profileFor(
  table: PerformanceTable,
  sheet: SheetSnapshot,
  { profile, adjust }: ProfileChoice = {},
): Profile {
  const picked = profile ?? detectProfile(table, sheet);
  return adjust?.(picked) ?? picked;
}

/** National where no region is recognised, and where two are. */
export function detectProfile(table: PerformanceTable, sheet: SheetSnapshot): Profile {
  const evidence = evidenceOf(table);
  const certain = RECOGNISING.filter((profile) => isCertain(profile, evidence));
  if (certain.length > 0) return onlyOne(certain);
  const print = printOf(table, sheet);
  const shown = RECOGNISING.map((profile) => ({
    profile,
    signs: signsOf(profile, evidence, print),
  }));
  const most = Math.max(...shown.map(({ signs }) => signs));
  if (most < ENOUGH) return DEFAULT_PROFILE;
  return onlyOne(shown.filter(({ signs }) => signs === most).map(({ profile }) => profile));
}

/** A city before the region that it lies in; national where they are of two regions. */
function onlyOne(found: readonly Profile[]): Profile {
  const inner = found.find((each) =>
    found.every((other) => other === each || other.id === each.recognised?.partOf),
  );
  return inner ?? DEFAULT_PROFILE;
}

/** One sign by itself may stand on any form. */
const ENOUGH = 2;

interface Evidence {
  /** Names of units, and the title. */
  readonly names: string;
  readonly project: string;
  readonly goal: string;
  readonly rules: readonly string[];
  readonly roles: ReadonlySet<ColumnRole>;
}

function evidenceOf({ fields, title, goals, indicators, columns }: PerformanceTable): Evidence {
  const { budgetUnit, department, implementer, projectName } = fields;
  return {
    names: textOf(budgetUnit, department, implementer, title),
    project: textOf(projectName),
    goal: goals.annual?.value ?? '',
    rules: indicators.map(({ scoringRule }) => compact(scoringRule?.raw ?? '')),
    roles: new Set(columns.map(({ role }) => role)),
  };
}

function textOf(...fields: readonly PerformanceTable['title'][]): string {
  return fields.map((field) => compact(field?.value ?? '')).join(' ');
}

/** By names and wording that nobody else has, or by a hint on a form that has all of the region's columns. */
function isCertain(profile: Profile, { names, project, goal, rules, roles }: Evidence): boolean {
  const { recognised, columns } = profile;
  if (recognised === null || isAnyIn(recognised.not, `${names} ${project}`)) return false;
  const { places, wording, hints } = recognised;
  if (isPlaceIn(places, names) || rules.some((rule) => isAnyIn(wording, rule))) return true;
  return isAnyIn(hints, `${names} ${project} ${goal}`) && columns.every((role) => roles.has(role));
}

/** How many things point to the region; a form with all of the columns that only it has is one of them. */
function signsOf(
  { recognised, columns }: Profile,
  { names, project, roles }: Evidence,
  print: string,
): number {
  if (recognised === null || isAnyIn(recognised.not, `${names} ${project}`)) return 0;
  const { places, signs, hints } = recognised;
  const shown = signs.filter((spellings) => spellings.some((each) => print.includes(each)));
  const isItsForm = hints.length > 0 && columns.every((role) => roles.has(role));
  return shown.length + (isPlaceIn(places, project) ? 1 : 0) + (isItsForm ? 1 : 0);
}

function isAnyIn(words: readonly string[], text: string): boolean {
  return words.some((word) => text.includes(compact(word)));
}

/** 武汉路, 长沙东街: towns everywhere call their streets so. */
const STREET = '(?![东西南北中]?(?:路|街|大道|大街|巷|弄|广场|大厦))';

function isPlaceIn(places: readonly string[], text: string): boolean {
  return (
    isAnyIn(places, text) && places.some((place) => new RegExp(`${place}${STREET}`).test(text))
  );
}

/** A label or a header, not a goal. */
const LONGEST = 24;
/** Labels and headers stand in the first rows of a form; of a list of projects, above it. */
const MOST_ROWS = 80;
const ABOVE_LIST = 5;

function printOf(table: PerformanceTable, sheet: SheetSnapshot): string {
  const area = parseRange(table.range);
  if (area === null) return '';
  const header = parseCell(table.columns[0]?.cell ?? '')?.row ?? area.top;
  const top = header < area.top ? Math.max(0, header - ABOVE_LIST) : area.top;
  const lines = [sheet.name];
  for (let row = top; row <= Math.min(area.bottom, top + MOST_ROWS); row++) {
    for (let column = area.left; column <= area.right; column++) {
      const text = cellAt(sheet, row, column)?.text ?? '';
      const line = text === '' || text.length > 3 * LONGEST ? '' : compact(cellText(text));
      if (line !== '' && line.length <= LONGEST) lines.push(line);
    }
  }
  return `\n${lines.join('\n')}\n`;
}
