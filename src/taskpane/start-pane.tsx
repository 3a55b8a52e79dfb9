/** Draws the pane for a host; used by every front end that shows it. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LazySession } from '../session/lazy-session';
import { startLiveCheck } from '../session/live-check';
import { App } from './app';
import { browserStore } from './browser-store';
import { loadResults } from './check/check-tab';
import type { PaneEnvironment } from './environment';

export function startPane(root: HTMLElement, environment: PaneEnvironment): LazySession {
  const { host } = environment;
  const session = new LazySession(host, browserStore, async () => {
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
