import classes from './Steps.module.css';

interface Props {
  /** What the steps lead to. */
  readonly label: string;
  readonly steps: readonly string[];
  /** The one at which one is, counted from 0; all are done where it is past the last. */
  readonly current: number;
}

/** The way through several pages or states: what is done, where one is, what comes. */
export function Steps({ label, steps, current }: Props) {
  return (
    <ol className={classes['steps']} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classes['step']}
          data-state={index < current ? 'done' : index === current ? 'current' : 'ahead'}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={classes['mark']}>{index < current ? '✓' : index + 1}</span>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
