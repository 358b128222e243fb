import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { type ListState, readListState, writeListState } from './listState.ts';
import { keepList, keepPlace } from './lastList.ts';
import { type ListView, rememberView, rememberedView } from './listView.ts';

const FIRST_PAGE = { after: undefined, before: undefined, position: undefined };

/**
 * What the list shows, which its address says, and how it is made to show something else. The router takes its time
 * with an address, but a box that is ticked must look so at once: the state goes first, and the address follows.
 */
export function useListAddress() {
  const [params, setParams] = useSearchParams();
  const address = params.toString();
  const { key } = useLocation();
  const [state, setState] = useState(() => readListState(params, rememberedView()));
  const latest = useRef(state);
  /** Addresses that were asked for and have not come yet, in their order. */
  const underway = useRef<string[]>([]);
  /**
   * The last address that came, and its step of the history: also one to the address where it began has a key of its
   * own.
   */
  const come = useRef({ address, key });
  const navigate = useRef(setParams);
  useEffect(() => {
    navigate.current = setParams;
  }, [setParams]);

  const show = useCallback((next: ListState, replace: boolean): void => {
    latest.current = next;
    setState(next);
    const asked = writeListState(next);
    if (asked.toString() === (underway.current.at(-1) ?? come.current.address)) return;
    underway.current.push(asked.toString());
    navigate.current(asked, { replace });
  }, []);

  useEffect(() => {
    come.current = { address, key };
    keepList(address);
    const ours = underway.current.indexOf(address);
    if (ours >= 0) {
      underway.current.splice(0, ours + 1);
      return;
    }
    // Somebody went back, or came by a link. What the address doesn't say is added, so that it shows the same to
    // whoever it is given to.
    underway.current = [];
    show(readListState(new URLSearchParams(address), rememberedView()), true);
  }, [address, key, show]);

  // Until it is taken away: the page that comes instead may be too short to be scrolled so far.
  useLayoutEffect(() => {
    const keep = (): void => keepPlace(window.scrollY);
    // With the next frame: to ask for it at once lays out the whole page before it is drawn.
    const first = requestAnimationFrame(keep);
    window.addEventListener('scroll', keep, { passive: true });
    return () => {
      cancelAnimationFrame(first);
      window.removeEventListener('scroll', keep);
    };
  }, []);

  useEffect(() => {
    const { pathname } = window.location;
    // Whoever goes back before the router has come to the last address comes to one at which it still stands: it tells
    // nobody of that.
    const follow = (): void => {
      if (window.location.pathname !== pathname) return;
      const back = new URLSearchParams(window.location.search);
      underway.current = [];
      come.current = { ...come.current, address: back.toString() };
      show(readListState(back, rememberedView()), true);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [show]);

  /** Shows something else, from its first page on unless a page is given. */
  const change = useCallback(
    (part: Partial<ListState>, replace = false): void => show({ ...latest.current, ...FIRST_PAGE, ...part }, replace),
    [show],
  );
  /** Shows the same in another way, now and the next time; with pages of another size, from the first on. */
  const changeView = useCallback(
    (view: ListView): void => {
      rememberView(view);
      const resized = view.pageSize !== latest.current.pageSize;
      show({ ...latest.current, ...view, ...(resized && FIRST_PAGE) }, true);
    },
    [show],
  );
  return { state, change, changeView };
}
