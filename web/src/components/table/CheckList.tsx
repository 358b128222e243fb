import classes from './DropPanel.module.css';

interface Props {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Choices of which any number can be made. */
export function CheckList({ legend, options, chosen, onChange }: Props) {
  return (
    <fieldset className={classes['list']}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className={classes['choice']}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
