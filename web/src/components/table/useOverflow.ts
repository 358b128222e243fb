import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Whether what stands in a frame is wider than it, also after one of the two has changed.
 * @returns a ref for the frame, whose first child is measured
 */
export function useOverflow(): { readonly frame: RefObject<HTMLDivElement | null>; readonly overflows: boolean } {
  const frame = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const outer = frame.current;
    const inner = outer?.firstElementChild;
    if (!outer || !(inner instanceof HTMLElement)) return undefined;
    // Against the frame with its scroll bar, which comes and goes with the answer. Halves of pixels are no overflow.
    const observer = new ResizeObserver(() => setOverflows(inner.offsetWidth > outer.offsetWidth + 1));
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, []);
  return { frame, overflows };
}
