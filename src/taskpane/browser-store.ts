/** Settings in the browser's storage of this machine; they never travel. */
import type { SettingsStore } from '../session/settings';

const KEY = 'jixiao.settings';

export const browserStore: SettingsStore = {
  load: () => window.localStorage.getItem(KEY),
  save: (text) => {
    window.localStorage.setItem(KEY, text);
  },
};

const TRIALS = 'jixiao.marks-tried';

/** What was found when marks were tried with this build of Excel; another build is tried anew. */
export function markTrials(build: string): { recall(): string | null; keep(fault: string): void } {
  return {
    recall: () => {
      const [of, fault] = window.localStorage.getItem(TRIALS)?.split('\n') ?? [];
      return of === build ? (fault ?? '') : null;
    },
    keep: (fault) => {
      window.localStorage.setItem(TRIALS, `${build}\n${fault}`);
    },
  };
}
