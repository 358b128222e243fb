import type { CSSProperties } from 'react';
import classes from './StatusDot.module.css';

export type Tone = 'good' | 'wait' | 'bad' | 'idle' | 'busy';

/** A state in words, with a dot whose colour and shape repeat it. */
export function StatusDot({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  const style: CSSProperties & Record<'--tone', string> = { '--tone': `var(--rc-${tone})` };
  return (
    <span className={classes['root']} data-tone={tone} style={style}>
      <span className={classes['dot']} />
      {children}
    </span>
  );
}
