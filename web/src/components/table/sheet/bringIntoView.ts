import { HEAD_WIDTH, ROW_HEIGHT, type SheetColumn, type SheetPlace } from './sheet.ts';

/**
 * Scrolls the page and a sheet as little as it takes for a cell to be seen beside the row numbers and below the header.
 */
export function bringIntoView(
  scroller: HTMLElement | null,
  { row, column }: SheetPlace,
  columns: readonly SheetColumn[],
): void {
  if (!scroller) return;
  scroller.scrollIntoView({ block: 'nearest' });
  const left = columns.slice(0, column).reduce((sum, { width }) => sum + width, 0);
  const wide = columns[column]?.width ?? 0;
  const top = row * ROW_HEIGHT;
  scroller.scrollTop = nearest(scroller.scrollTop, top, ROW_HEIGHT, scroller.clientHeight - ROW_HEIGHT);
  scroller.scrollLeft = nearest(scroller.scrollLeft, left, wide, scroller.clientWidth - HEAD_WIDTH);
  overTheFoot(scroller, top);
}

/** Scrolls the page where a row of a sheet that is higher than the window lies under a bar at the window's foot. */
function overTheFoot(scroller: HTMLElement, top: number): void {
  const foot = document.querySelector('[data-foot]');
  if (!foot) return;
  // The row's lower edge, below the sheet's header.
  const end = scroller.getBoundingClientRect().top + top - scroller.scrollTop + 2 * ROW_HEIGHT;
  const covered = end - foot.getBoundingClientRect().top;
  if (covered > 0) window.scrollBy(0, covered);
}

/** Where to scroll to, so that what begins at `start` is inside a window of this size that is at `now`. */
function nearest(now: number, start: number, length: number, window: number): number {
  if (start < now || length > window) return start;
  return start + length > now + window ? start + length - window : now;
}
