import classes from './StatusDot.module.css';

export type Tone = 'good' | 'wait' | 'bad' | 'idle' | 'busy';

/** What gives an element a dot in front of its words, for a list in which each element counts. */
export const dotted = (tone: Tone) => ({ className: classes['dotted'] ?? '', 'data-tone': tone });

/** A state in words, with a dot whose colour and shape repeat it. */
export function StatusDot({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return <span {...dotted(tone)}>{children}</span>;
}
