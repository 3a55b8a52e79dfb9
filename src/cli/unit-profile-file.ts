/** `--profile FILE`: the profile of a unit. */
import { basename } from 'node:path';
import { parseUnitProfile, UnitProfileError } from '../regions/parse-unit-profile';
import { choiceOf, type ProfileChoice } from '../regions/unit-profile';
import { CHECKS } from '../rules/engine/catalogue';
import { readText } from './read-text';
import { UsageError } from './usage/usage-error';

export function readUnitProfile(path: string): ProfileChoice {
  const name = basename(path);
  try {
    return choiceOf(parseUnitProfile(readText(path), CHECKS));
  } catch (error) {
    if (error instanceof UnitProfileError) {
      throw new UsageError(`配置文件“${name}”有误：${error.message}`);
    }
    throw new UsageError(`读不了配置文件“${name}”，请核对路径。`);
  }
}
