import { useId } from 'react';
import classes from './DropPanel.module.css';

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChange: (chosen: T) => void;
}

/** Choices of which one is made. */
export function RadioList<T extends string>({ legend, options, chosen, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={classes['list']}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className={classes['choice']}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChange(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
