import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Begins every page at its top; going back, the browser itself finds the place again. */
export function useScrollToTop(): void {
  const { pathname } = useLocation();
  const arrived = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname && arrived !== NavigationType.Pop) window.scrollTo(0, 0);
    shown.current = pathname;
  }, [pathname, arrived]);
}
