/** Draws the pane for a host; used by every front end that shows it. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLiveCheck } from '../session/live-check';
import { sentenceOf } from '../session/sentence';
import { Session } from '../session/session';
import { App } from './app';
import { browserStore } from './browser-store';
import type { PaneEnvironment } from './environment';

export function startPane(root: HTMLElement, environment: PaneEnvironment): Session {
  const session = new Session(environment.host, browserStore);
  createRoot(root).render(
    <StrictMode>
      <App session={session} environment={environment} />
    </StrictMode>,
  );
  if (environment.host.capabilities.onChange.supported) {
    startLiveCheck(session).catch((error: unknown) => {
      session.say(...sentenceOf(error));
    });
  }
  // The first paint first.
  setTimeout(() => void session.prepare());
  return session;
}
