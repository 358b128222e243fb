import { type RefObject, useEffect } from 'react';

type Place = 'foot' | 'head';

/**
 * Keeps messages off what has the focus: they stand at the window's foot, or at its head where they would cover it
 * there. The place is written to the corner as `data-place`.
 * @param count how many messages there are, each of which takes room
 */
export function useGivingWay(corner: RefObject<HTMLElement | null>, count: number): void {
  useEffect(() => {
    if (count === 0) return;
    let frame = 0;
    const place = (): void => {
      frame = 0;
      if (corner.current) corner.current.dataset['place'] = placeBeside(corner.current, document.activeElement);
    };
    // What gets the focus is scrolled to after the event.
    const look = (): void => {
      frame ||= requestAnimationFrame(place);
    };
    look();
    document.addEventListener('focusin', look);
    window.addEventListener('resize', look);
    document.addEventListener('scroll', look, { passive: true, capture: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', look);
      window.removeEventListener('resize', look);
      document.removeEventListener('scroll', look, { capture: true });
    };
  }, [corner, count]);
}

/** The place in which the corner covers nothing of what has the focus; the foot where neither does, or none. */
function placeBeside(corner: HTMLElement, focused: Element | null): Place {
  const now: Place = corner.dataset['place'] === 'head' ? 'head' : 'foot';
  if (!focused || focused === document.body) return 'foot';
  if (corner.contains(focused)) return now;
  const box = focused.getBoundingClientRect();
  const isFree = (place: Place): boolean => {
    corner.dataset['place'] = place;
    const own = corner.getBoundingClientRect();
    return own.right <= box.left || own.left >= box.right || own.bottom <= box.top || own.top >= box.bottom;
  };
  return isFree('foot') || !isFree('head') ? 'foot' : 'head';
}
