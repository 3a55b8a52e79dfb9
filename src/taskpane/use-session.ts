import { createContext, use, useContext, useSyncExternalStore } from 'react';
import type { LazySession } from '../session/lazy-session';
import type { Session } from '../session/session';
import type { SessionState } from '../session/state';

export const SessionContext = createContext<LazySession | null>(null);

/** For what is seen from the first paint on. */
export function useLazySession(): LazySession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session above this component');
  return session;
}

/** For what is seen later: it appears when the session is loaded. */
export function useSession(): Session {
  return use(useLazySession().loaded);
}

export function useSessionState(): SessionState {
  const session = useLazySession();
  return useSyncExternalStore(session.subscribe, session.getState);
}
