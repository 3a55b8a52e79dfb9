/** 本单位配置 as a file: taken into the settings, and made of them. */
import { DEFAULT_PROFILE, findProfile } from '../regions/profiles';
import { unitProfileText } from '../regions/unit-profile';
import { CHECKS } from '../rules/engine/catalogue';
import type { Session } from './session';
import { chosenScoring, withUnit, type Settings } from './settings';

/** Takes all of it or nothing, and says which. */
export async function importUnitProfile(session: Session, file: File): Promise<void> {
  const { parseUnitProfile, UnitProfileError } = await import('../regions/parse-unit-profile');
  try {
    const unit = parseUnitProfile(await file.text(), CHECKS);
    session.changeSettings(withUnit(session.state.settings, unit));
    session.say(`已导入“${unit.name}”，重新检查后生效。`);
  } catch (error) {
    if (!(error instanceof UnitProfileError)) throw error;
    session.say(`没有导入“${file.name}”：${error.message}`, 'error');
  }
}

/** What is in force, with the levels and the ways of scoring that the user has chosen in the pane. */
export function exportUnitProfile(settings: Settings): string {
  const { unit, profile, levels } = settings;
  const region = findProfile(unit?.base ?? profile ?? '') ?? DEFAULT_PROFILE;
  const chosen = Object.entries(levels);
  const off = chosen.flatMap(([id, level]) => (level === 'off' ? [id] : []));
  const severities = Object.fromEntries(
    chosen.flatMap(([id, level]) => (level === 'off' ? [] : [[id, level] as const])),
  );
  const own = {
    off: [...new Set([...(unit?.off ?? []), ...off])],
    severities: { ...unit?.severities, ...severities },
    scoring: { ...unit?.scoring, ...chosenScoring(settings) },
  };
  return unitProfileText(region, { ...(unit ?? {}), ...own });
}
