/** The state of a session: there from the first paint on, before the session itself is loaded. */
import { loadSettings, type Settings, type SettingsStore } from './settings';
import type { SessionState } from './state';
import { Store } from './store';

export class StateStore extends Store<SessionState> {
  constructor(private readonly kept: SettingsStore) {
    super({
      sheets: null,
      asked: new Map(),
      scope: 'active',
      task: null,
      message: null,
      stale: false,
      settingsChanged: false,
      selected: null,
      undo: null,
      undos: 0,
      marksOff: false,
      settings: loadSettings(kept),
    });
  }

  choose(settings: Settings): void {
    this.update({ settings });
    try {
      this.kept.save(JSON.stringify(settings));
    } catch {
      this.say('本机不允许保存设置，关闭窗格后设置会恢复默认。');
    }
  }

  say(text: string, tone: 'info' | 'error' = 'info'): void {
    this.update({ message: { tone, text } });
  }

  dismiss(): void {
    this.update({ message: null });
  }
}
