import type { ReactNode } from 'react';
import classes from './FootBar.module.css';

interface Props {
  /** What the bar is of. */
  readonly label: string;
  /** What is to be said above it, such as why something failed. */
  readonly told?: ReactNode;
  readonly children: ReactNode;
}

/** What there is to do on a long page, in sight at its foot however far one scrolls. */
export function FootBar({ label, told, children }: Props) {
  return (
    <section className={classes['foot']} data-foot aria-label={label}>
      <div className={classes['told']}>{told}</div>
      <div className={classes['bar']}>{children}</div>
    </section>
  );
}
