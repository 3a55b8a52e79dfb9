import { useEffect, useRef, type RefObject } from 'react';

/** Brings what was just opened into sight, its beginning first where it is larger than the place for it. */
export function useInSight<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const place = element.closest('main')?.clientHeight ?? Infinity;
    element.scrollIntoView({ block: element.offsetHeight > place ? 'start' : 'nearest' });
  }, []);
  return ref;
}
