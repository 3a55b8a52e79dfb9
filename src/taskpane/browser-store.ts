/** Settings in the browser's storage of this machine; they never travel. */
import type { SettingsStore } from '../session/settings';

const KEY = 'jixiao.settings';

export const browserStore: SettingsStore = {
  load: () => window.localStorage.getItem(KEY),
  save: (text) => {
    window.localStorage.setItem(KEY, text);
  },
};
