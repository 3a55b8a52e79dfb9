/** One set of settings for all files that are open: what is chosen beside one of them holds for the others and for the list. */
import { parseSettings, type Settings, type SettingsStore } from '../session/settings';

export class SharedSettings implements SettingsStore {
  /** Also where the browser keeps nothing. */
  private text: string | null;
  private readonly listeners = new Set<(settings: Settings) => void>();

  constructor(private readonly kept: SettingsStore) {
    this.text = read(kept);
  }

  get now(): Settings {
    return parseSettings(this.text);
  }

  load(): string | null {
    return this.text;
  }

  /** Throws where the browser forbids storage. */
  save(text: string): void {
    this.text = text;
    for (const listener of this.listeners) listener(this.now);
    this.kept.save(text);
  }

  watch(listener: (settings: Settings) => void): void {
    this.listeners.add(listener);
  }
}

/** Null where storage is forbidden, which saving will say. */
function read(kept: SettingsStore): string | null {
  try {
    return kept.load();
  } catch {
    return null;
  }
}
