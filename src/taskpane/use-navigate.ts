import { createContext, useContext } from 'react';

export type TabId = 'check' | 'reading' | 'score' | 'template' | 'settings';

export const NavigationContext = createContext<((tab: TabId) => void) | null>(null);

/** Leads to another tab of the pane. */
export function useNavigate(): (tab: TabId) => void {
  const navigate = useContext(NavigationContext);
  if (navigate === null) throw new Error('no tabs around this component');
  return navigate;
}
