import type { CSSProperties, ReactNode } from 'react';
import classes from './Table.module.css';
import { useOverflow } from './useOverflow.ts';

interface Props {
  /** What the table shows, for who can't see what stands around it. */
  readonly label: string;
  /** Pixels above and below what stands in a cell. */
  readonly space?: number;
  /** Whether its columns stand close together. */
  readonly tight?: boolean;
  /** Whether the row under the pointer stands out. */
  readonly hover?: boolean;
  /** Pixels that its columns need, which then keep their widths whatever stands in them. */
  readonly minWidth?: number | undefined;
  /** Whether its first column is of boxes in which rows are chosen. */
  readonly selectable?: boolean;
  /** Whether nothing in it takes the focus: where it scrolls, it does so itself then, for who has no pointer. */
  readonly bare?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A table in the console's look, of plain rows and cells. Mantine's own makes a component of each cell, which is half
 * of the time that a page of the user list takes to draw, and brings its scroll area and all of Floating UI along. Its
 * head stays at the window's upper edge; a table with more columns than there is room for is scrolled by itself.
 */
export function Table({
  label,
  space = 8,
  tight = false,
  hover = false,
  minWidth,
  selectable = false,
  bare = false,
  className,
  children,
}: Props) {
  const { frame, overflows } = useOverflow();
  const scrolled = bare && overflows ? { tabIndex: 0, role: 'region', 'aria-label': label } : {};
  return (
    <div ref={frame} className={classes['frame']} data-overflows={overflows || undefined} {...scrolled}>
      <table
        aria-label={label}
        className={[classes['table'], className].filter(Boolean).join(' ')}
        data-tight={tight || undefined}
        data-hover={hover || undefined}
        data-fixed={minWidth !== undefined || undefined}
        data-selectable={selectable || undefined}
        style={{ '--cell-block': `${space}px`, minWidth } as CSSProperties}
      >
        {children}
      </table>
    </div>
  );
}
