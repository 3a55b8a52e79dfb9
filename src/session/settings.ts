/** What the user chose in 设置: kept by the front end between sessions, never in the workbook. */
import type { Severity } from '../domain/severity';
import type { Profile } from '../regions/profile';
import type { UnitProfile } from '../regions/parse-unit-profile';
import { findProfile } from '../regions/profiles';
import { choiceOf, scoringWith, type ProfileChoice } from '../regions/unit-profile';
import type { CheckOptions } from '../review/check-table';
import type { Scheme, ScoringOptions } from '../scoring/options';
import type { ActualSource } from '../scoring/score-indicator';

/** What policy leaves open when a 自评表 is scored, as far as the pane lets choose (docs/scoring.md). */
export type ScoringChoices = Pick<
  ScoringOptions,
  'equal' | 'overLimit' | 'satisfaction' | 'executionBase'
>;

export const CHOICES: { readonly [Name in keyof ScoringChoices]: readonly ScoringChoices[Name][] } =
  {
    equal: ['ratio', 'exact', 'at-least'],
    overLimit: ['ratio', 'none'],
    satisfaction: ['bands', 'proportional'],
    executionBase: ['budget', 'initial'],
  };

export interface Settings {
  /** A profile's id; null: picked from each table. */
  readonly profile: string | null;
  /** The region taken over for a workbook, by its key; gives way to `profile`. */
  readonly regions: Readonly<Record<string, string>>;
  /** 本单位配置, as imported; its base gives way to `profile`. */
  readonly unit: UnitProfile | null;
  /** By check; what is not named keeps its severity. */
  readonly levels: Readonly<Record<string, Severity | 'off'>>;
  /** Edits re-check after a short pause. */
  readonly live: boolean;
  /** Findings are drawn in the sheet as well. */
  readonly draw: boolean;
  /** How scores are computed, as far as the user chose it: else as 本单位配置 has it, or the region. Findings do not depend on it. */
  readonly scheme: Scheme | null;
  readonly choices: Partial<ScoringChoices>;
  /** What counts as actual value in 评分. */
  readonly actual: ActualSource;
}

export const DEFAULT_SETTINGS: Settings = {
  ...{ profile: null, regions: {}, unit: null, levels: {}, live: true, draw: true },
  ...{ scheme: null, choices: {}, actual: 'sheet' },
};

/** What was chosen by each name; nothing where there is no such choice. */
function readChoices(stored: Record<string, unknown>): Partial<ScoringChoices> {
  const read = (name: keyof ScoringChoices): Partial<ScoringChoices> => {
    const chosen = CHOICES[name].find((choice) => choice === stored[name]);
    return chosen === undefined ? {} : { [name]: chosen };
  };
  return {
    ...read('equal'),
    ...read('overLimit'),
    ...read('satisfaction'),
    ...read('executionBase'),
  };
}

/** What the user chose himself; the rest is the profile's. */
export function chosenScoring({
  scheme,
  choices,
}: Settings): Partial<ScoringChoices & { scheme: Scheme }> {
  return { ...(scheme === null ? {} : { scheme }), ...choices };
}

/** With another choice by this name; '' for none, which is what 本单位配置 says. */
export function withChoice(
  choices: Settings['choices'],
  name: keyof ScoringChoices,
  value: string,
): Settings['choices'] {
  return readChoices({ ...choices, [name]: value });
}

/** The profile of a check with what 本单位配置 says of scoring by now; all else of it waits for the next check. */
export function profileNow(profile: Profile, { unit }: Settings): Profile {
  const { scoring } = findProfile(profile.id) ?? {};
  return { ...profile, scoring: undefined, ...scoringWith({ scoring }, unit) };
}

/** 本单位配置 taken in: what it says about scoring holds, whatever was chosen before. */
export function withUnit(
  { scheme, choices }: Pick<Settings, 'scheme' | 'choices'>,
  unit: UnitProfile,
): Pick<Settings, 'unit' | 'scheme' | 'choices'> {
  const own = unit.scoring ?? {};
  const left = Object.entries(choices).filter(([name]) => !(name in own));
  return {
    unit,
    scheme: own.scheme === undefined ? scheme : null,
    choices: Object.fromEntries(left),
  };
}

/** They change scores alone, or when it is checked. */
const NOT_OF_FINDINGS: ReadonlySet<string> = new Set(['scheme', 'choices', 'actual', 'live']);

/** Whether a check would now find, or draw, something else. */
export function affectsFindings(change: Partial<Settings>): boolean {
  return Object.keys(change).some((name) => !NOT_OF_FINDINGS.has(name));
}

/** What is other than before. */
export function changeBetween(before: Settings, after: Settings): Partial<Settings> {
  const names = Object.keys(after) as (keyof Settings)[];
  const isOther = (name: keyof Settings): boolean =>
    JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  return Object.fromEntries(names.filter(isOther).map((name) => [name, after[name]]));
}

/** What the findings of a file depend on that has no region of its own: equal texts stand for equal choices. */
export function basisOf({ profile, unit, levels }: Settings): string {
  return JSON.stringify([profile, unit, levels]);
}

/** Where settings are kept. Both may throw where the browser forbids storage. */
export interface SettingsStore {
  load(): string | null;
  save(text: string): void;
}

const LEVELS: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'off']);

/** What is stored; the defaults where storage is forbidden, which saving will say. */
export function loadSettings(store: SettingsStore): Settings {
  try {
    return parseSettings(store.load());
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Takes what is sound of a stored text; the rest, and any other text, is as by default. */
export function parseSettings(text: string | null): Settings {
  const stored = parseObject(text);
  const { profile, regions, unit, levels, live, draw, scheme, choices, actual } = stored;
  const pairs = isObject(levels) ? Object.entries(levels) : [];
  return {
    profile: typeof profile === 'string' && findProfile(profile) !== null ? profile : null,
    regions: readRegions(regions),
    // Only what was read strictly is ever stored.
    unit: isObject(unit) && unit['format'] === 'jixiao.profile/1' ? (unit as UnitProfile) : null,
    levels: Object.fromEntries(
      pairs.filter(([, level]) => LEVELS.has(level)),
    ) as Settings['levels'],
    live: typeof live === 'boolean' ? live : DEFAULT_SETTINGS.live,
    draw: typeof draw === 'boolean' ? draw : DEFAULT_SETTINGS.draw,
    scheme: scheme === 'threshold' || scheme === 'ratio' ? scheme : null,
    choices: readChoices(isObject(choices) ? choices : {}),
    actual: actual === 'last-year' ? actual : DEFAULT_SETTINGS.actual,
  };
}

/** A workbook more is remembered in place of the oldest. */
const MOST_REGIONS = 100;

function readRegions(stored: unknown): Settings['regions'] {
  const pairs = isObject(stored) ? Object.entries(stored) : [];
  const known = pairs.filter(
    (pair): pair is [string, string] =>
      typeof pair[1] === 'string' && findProfile(pair[1]) !== null,
  );
  return Object.fromEntries(known.slice(-MOST_REGIONS));
}

/** With another region for a workbook, or none. */
export function withRegion(
  regions: Settings['regions'],
  key: string,
  id: string | null,
): Settings['regions'] {
  const others = Object.entries(regions).filter(([other]) => other !== key);
  const pairs = id === null ? others : [...others, [key, id] as const];
  return Object.fromEntries(pairs.slice(-MOST_REGIONS));
}

function parseObject(text: string | null): Record<string, unknown> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    // Damaged by something else: settings are a convenience, the defaults do.
    return {};
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function checkOptions({ profile, unit, levels }: Settings): CheckOptions {
  const chosen = profile === null ? null : findProfile(profile);
  const own: ProfileChoice = unit === null ? {} : choiceOf(unit);
  const base = chosen ?? own.profile ?? null;
  return {
    ...(base === null ? {} : { profile: base }),
    ...(own.labels === undefined ? {} : { labels: own.labels }),
    adjust: (picked) => adjusted(own.adjust?.(picked) ?? picked, levels),
  };
}

function adjusted(profile: Profile, levels: Settings['levels']): Profile {
  const severities: Record<string, Severity> = { ...profile.severities };
  const off = new Set(profile.off);
  const on = new Set(profile.on);
  for (const [id, level] of Object.entries(levels)) {
    if (level === 'off') off.add(id);
    else {
      off.delete(id);
      on.add(id);
      severities[id] = level;
    }
  }
  return { ...profile, off: [...off], ...(on.size === 0 ? {} : { on: [...on] }), severities };
}
