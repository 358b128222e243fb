import { type RefObject, useEffect, useRef } from 'react';
import { placeUnder } from '../placeUnder.ts';
import classes from './Sheet.module.css';
import type { SheetPlace } from './sheet.ts';

interface Props {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly place: SheetPlace | undefined;
  readonly text: string | undefined;
  /** Whether nothing of it is wrong, but only to be thought about. */
  readonly warning: boolean;
}

const WIDTH = 300;

/**
 * Says under a cell what is wrong with it, or to be thought about. One for the whole sheet; screen readers hear it of
 * the cell itself.
 */
export function SheetTip({ scroller, place, text, warning }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  const { row, column } = place ?? {};
  useEffect(() => {
    const panel = tip.current;
    if (!panel || text === undefined || row === undefined) return undefined;
    const show = (): void => {
      const cell = scroller.current?.querySelector(`[data-row="${row}"] > [data-column="${column}"]`);
      const frame = scroller.current?.getBoundingClientRect();
      const box = cell?.getBoundingClientRect();
      // Of a cell that was scrolled out of the sheet nothing is said.
      const seen = box && frame && box.bottom > frame.top + 36 && box.top < frame.bottom && box.left < frame.right;
      if (!cell || !seen) return panel.hidePopover();
      if (!panel.matches(':popover-open')) panel.showPopover();
      placeUnder(panel, cell, WIDTH, 'start');
    };
    show();
    document.addEventListener('scroll', show, true);
    window.addEventListener('resize', show);
    return () => {
      document.removeEventListener('scroll', show, true);
      window.removeEventListener('resize', show);
      panel.hidePopover();
    };
  }, [scroller, row, column, text]);
  return (
    <div ref={tip} popover="manual" className={classes['tip']} data-warning={warning || undefined} aria-hidden>
      {text}
    </div>
  );
}
