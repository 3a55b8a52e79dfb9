/** What the user chose in 设置: kept by the front end between sessions, never in the workbook. */
import type { Profile, Severity } from '../policy/profile';
import { findProfile } from '../policy/profiles';
import type { CheckOptions } from '../review/check-table';

export interface Settings {
  /** A profile's id; null: picked from each table. */
  readonly profile: string | null;
  /** By check; what is not named keeps its severity. */
  readonly levels: Readonly<Record<string, Severity | 'off'>>;
  /** Edits re-check after a short pause. */
  readonly live: boolean;
  /** Findings are drawn in the sheet as well. */
  readonly draw: boolean;
}

export const DEFAULT_SETTINGS: Settings = { profile: null, levels: {}, live: true, draw: true };

/** Where settings are kept. Both may throw where the browser forbids storage. */
export interface SettingsStore {
  load(): string | null;
  save(text: string): void;
}

const LEVELS: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'off']);

/** Takes what is sound of a stored text; the rest, and any other text, is as by default. */
export function parseSettings(text: string | null): Settings {
  const stored = parseObject(text);
  const { profile, levels, live, draw } = stored;
  const pairs = isObject(levels) ? Object.entries(levels) : [];
  return {
    profile: typeof profile === 'string' && findProfile(profile) !== null ? profile : null,
    levels: Object.fromEntries(
      pairs.filter(([, level]) => LEVELS.has(level)),
    ) as Settings['levels'],
    live: typeof live === 'boolean' ? live : DEFAULT_SETTINGS.live,
    draw: typeof draw === 'boolean' ? draw : DEFAULT_SETTINGS.draw,
  };
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

export function checkOptions({ profile, levels }: Settings): CheckOptions {
  const chosen = profile === null ? null : findProfile(profile);
  return {
    ...(chosen === null ? {} : { profile: chosen }),
    adjust: (picked) => adjusted(picked, levels),
  };
}

function adjusted(profile: Profile, levels: Settings['levels']): Profile {
  const severities: Record<string, Severity> = { ...profile.severities };
  const off = new Set(profile.off);
  for (const [id, level] of Object.entries(levels)) {
    if (level === 'off') off.add(id);
    else {
      off.delete(id);
      severities[id] = level;
    }
  }
  return { ...profile, off: [...off], severities };
}
