import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * Begins every page at its top, or at the place to which a link leads; going back, the browser itself finds the place
 * again.
 */
export function useScrollToTop(): void {
  const location = useLocation();
  const { pathname } = location;
  const state: unknown = location.state;
  const arrived = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname && arrived !== NavigationType.Pop) window.scrollTo(0, placeOf(state));
    shown.current = pathname;
  }, [pathname, arrived, state]);
}

/** The place that a link's state says, in pixels. Anything may stand in it, also what an earlier version wrote. */
function placeOf(state: unknown): number {
  const place: unknown = Reflect.get(Object(state) as object, 'scrollTo');
  return typeof place === 'number' ? place : 0;
}
