/** The state of a session: there from the first paint on, before the session itself is loaded. */
import { loadSettings, type Settings, type SettingsStore } from './settings';
import type { SessionState } from './state';
import { Store } from './store';

export class StateStore extends Store<SessionState> {
  private isTold = false;

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
      if (this.isTold) return;
      this.isTold = true;
      this.say('本机不允许保存设置，这次的设置只在关闭之前有效。');
    }
  }

  say(text: string, tone: 'info' | 'error' = 'info'): void {
    this.update({ message: { tone, text } });
  }

  dismiss(): void {
    this.update({ message: null });
  }
}
