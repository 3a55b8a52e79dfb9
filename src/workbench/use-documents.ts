import { useSyncExternalStore } from 'react';
import type { Documents, DocumentsState } from './documents';

export function useDocuments({ store }: Documents): DocumentsState {
  return useSyncExternalStore(store.subscribe, store.get);
}
