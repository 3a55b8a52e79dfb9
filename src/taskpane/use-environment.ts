import { createContext, useContext } from 'react';
import type { PaneEnvironment } from './environment';

export const EnvironmentContext = createContext<PaneEnvironment | null>(null);

export function useEnvironment(): PaneEnvironment {
  const environment = useContext(EnvironmentContext);
  if (environment === null) throw new Error('no environment above this component');
  return environment;
}
