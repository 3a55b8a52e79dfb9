/**
 * Picks the profile from what the sheet says: places in the names of units and in the title, and what only forms of the
 * region print. One sign by itself decides nothing, nor does a total.
 */
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
  const evidence = evidenceOf(table, sheet);
  const weighed = RECOGNISING.map((profile) => ({ profile, weight: weightOf(profile, evidence) }));
  const most = Math.max(...weighed.map(({ weight }) => weight));
  if (most < ENOUGH) return DEFAULT_PROFILE;
  const [first, ...others] = weighed.filter(({ weight }) => weight === most);
  const isAlone = others.every(({ profile }) => profile.id === first?.profile.recognised?.partOf);
  return first !== undefined && isAlone ? first.profile : DEFAULT_PROFILE;
}

/** A sign weighs one, the region's own names and wording more than any number of signs. */
const ENOUGH = 2;
const CERTAIN = 100;

interface Evidence {
  readonly table: PerformanceTable;
  /** Names of units, and the title. */
  readonly names: string;
  readonly project: string;
  readonly rules: readonly string[];
  /** Everything short that the form prints, a line each. Worked out where names do not decide. */
  readonly print: () => string;
}

function evidenceOf(table: PerformanceTable, sheet: SheetSnapshot): Evidence {
  const { budgetUnit, department, implementer, projectName } = table.fields;
  let print: string | null = null;
  return {
    table,
    names: textOf(budgetUnit, department, implementer, table.title),
    project: textOf(projectName),
    rules: table.indicators.map(({ scoringRule }) => compact(scoringRule?.raw ?? '')),
    print: () => (print ??= printOf(table, sheet)),
  };
}

function textOf(...fields: readonly PerformanceTable['title'][]): string {
  return fields.map((field) => compact(field?.value ?? '')).join(' ');
}

function weightOf({ recognised, columns }: Profile, evidence: Evidence): number {
  if (recognised === null) return 0;
  const { places, wording, signs, hints, not } = recognised;
  const { table, names, project } = evidence;
  if (isAnyIn(not, `${names} ${project}`)) return 0;
  if (isPlaceIn(places, names)) return CERTAIN;
  if (evidence.rules.some((rule) => isAnyIn(wording, rule))) return CERTAIN;
  const isItsForm = columns.every((role) => table.columns.some((column) => column.role === role));
  const goal = table.goals.annual?.value ?? '';
  if (isItsForm && isAnyIn(hints, `${names} ${project} ${goal}`)) return CERTAIN;
  const print = signs.length === 0 ? '' : evidence.print();
  const shown = signs.filter((spellings) => spellings.some((each) => print.includes(each))).length;
  return shown + (isPlaceIn(places, project) ? 1 : 0) + (isItsForm && hints.length > 0 ? 1 : 0);
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
