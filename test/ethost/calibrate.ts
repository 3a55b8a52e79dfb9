/** The JSON of 兼容性自检 -> a profile of the simulator: how a real WPS gets into the tests. */
import type { SelfCheck } from '../../src/hosts/wps/self-check/self-check';
import { FORGETFUL, LIKE_COM, PROFILES, type EtProfile } from './profile';

/** What the probes may answer, as the profiles have it. */
const KNOWN = new Map(
  Object.keys(LIKE_COM).map((name) => [
    name,
    new Set([...PROFILES, FORGETFUL].map((profile) => profile[name as keyof EtProfile])),
  ]),
);

/** Throws where WPS answered something that the simulator cannot do yet. */
export function profileOf({ build, profile }: SelfCheck): EtProfile {
  for (const [name, answer] of Object.entries(profile)) {
    // Without events nothing can be said of own writes.
    if (name === 'ownWrites' && profile['events'] === 'absent') continue;
    if (KNOWN.get(name)?.has(answer) !== true) {
      throw new Error(`the simulator does not know ${name}: ${answer}`);
    }
  }
  const { ownWrites, ...others } = profile;
  const heard = profile['events'] === 'absent' ? {} : { ownWrites };
  return { ...LIKE_COM, ...others, ...heard, name: `WPS ${build}` } as EtProfile;
}
