/** Draws the pane for a host; used by every front end that shows it. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LazySession } from '../session/lazy-session';
import { startLiveCheck } from '../session/live-check';
import type { SettingsStore } from '../session/settings';
import { App } from './app';
import { browserStore } from './browser-store';
import { loadResults } from './check/check-tab';
import type { PaneEnvironment } from './environment';

/** `settings`: where those of the user are kept. */
export function startPane(
  root: HTMLElement,
  environment: PaneEnvironment,
  settings: SettingsStore = browserStore,
): LazySession {
  const { host } = environment;
  const session = new LazySession(host, settings, async () => {
    const [loaded] = await Promise.all([import('../session/session'), loadResults()]);
    return loaded;
  });
  createRoot(root).render(
    <StrictMode>
      <App session={session} environment={environment} />
    </StrictMode>,
  );
  // The first paint first.
  setTimeout(() => void session.act((loaded) => loaded.prepare()));
  if (host.capabilities.onChange.supported) {
    // Whenever that is: loading may fail at first.
    void session.loaded.then(() =>
      session.act(async (loaded) => {
        await startLiveCheck(loaded);
      }),
    );
  }
  return session;
}
