import type { CSSProperties, ReactNode } from 'react';
import classes from './Table.module.css';

interface Props {
  /** What the table shows, for who can't see what stands around it. */
  readonly label: string;
  /** Pixels above and below what stands in a cell. */
  readonly space?: number;
  /** Whether its columns stand close together. */
  readonly tight?: boolean;
  /** Whether the row under the pointer stands out. */
  readonly hover?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A table in the console's look, of plain rows and cells. Mantine's own makes a component of each cell, which is half
 * of the time that a page of the user list takes to draw, and brings its scroll area and all of Floating UI along.
 */
export function Table({ label, space = 8, tight = false, hover = false, className, children }: Props) {
  return (
    <table
      aria-label={label}
      className={[classes['table'], className].filter(Boolean).join(' ')}
      data-tight={tight || undefined}
      data-hover={hover || undefined}
      style={{ '--cell-block': `${space}px` } as CSSProperties}
    >
      {children}
    </table>
  );
}
