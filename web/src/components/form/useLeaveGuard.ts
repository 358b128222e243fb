import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

/** The link of this console that a plain click follows to another page; undefined for every other click. */
function followedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!plain || !link?.href || link.target || link.origin !== location.origin) return undefined;
  return link.pathname === location.pathname ? undefined : link;
}

/**
 * While it is active no link, no way back and no closing of the window leaves the page unasked. The console's router
 * can't be told to wait, so links and the browser's history are held up before they reach it.
 */
export function useLeaveGuard(active: boolean) {
  const navigate = useNavigate();
  const passing = useRef(false);
  const [pending, setPending] = useState<{ readonly go: () => void }>();

  useEffect(() => {
    if (!active) return;
    const unload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const click = (event: MouseEvent): void => {
      const link = followedLink(event);
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      const to = link.pathname + link.search + link.hash;
      setPending({ go: () => void navigate(to) });
    };
    const traverse = (event: NavigateEvent): void => {
      const { key, url, sameDocument } = event.destination;
      if (event.navigationType !== 'traverse' || !event.cancelable || !sameDocument || passing.current) return;
      if (new URL(url).pathname === location.pathname) return;
      event.preventDefault();
      setPending({ go: () => void window.navigation.traverseTo(key) });
    };
    // Not every browser has it yet; there the way back is not held up.
    const history = 'navigation' in window ? window.navigation : undefined;
    window.addEventListener('beforeunload', unload);
    document.addEventListener('click', click, true);
    history?.addEventListener('navigate', traverse);
    return () => {
      window.removeEventListener('beforeunload', unload);
      document.removeEventListener('click', click, true);
      history?.removeEventListener('navigate', traverse);
    };
  }, [active, navigate]);

  return {
    leaving: pending !== undefined,
    stay: (): void => setPending(undefined),
    leave: (): void => {
      passing.current = true;
      setPending(undefined);
      pending?.go();
    },
  };
}
