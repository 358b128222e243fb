import { useRef } from 'react';
import classes from './CheckCell.module.css';

interface Props {
  readonly label: string;
  /** `some` is for the head of a column of which not all are chosen. */
  readonly checked: boolean | 'some';
  /** @param range whether everything since the last one is meant */
  readonly onChange: (checked: boolean, range: boolean) => void;
  readonly head?: boolean;
}

/** The cell of a table in which a row is chosen, or in the head all rows. It can be pressed anywhere. */
export function CheckCell({ label, checked, onChange, head = false }: Props) {
  const shift = useRef(false);
  const Cell = head ? 'th' : 'td';
  return (
    // Keys are the box's: this only makes it larger for the pointer.
    <Cell
      className={classes['cell']}
      data-pinned="start"
      onClick={({ target, currentTarget, shiftKey }) => {
        if (target === currentTarget) onChange(checked !== true, shiftKey);
      }}
    >
      <input
        type="checkbox"
        aria-label={label}
        checked={checked === true}
        ref={(box) => {
          if (box) box.indeterminate = checked === 'some';
        }}
        // The change itself doesn't tell which keys were held.
        onClick={(event) => {
          shift.current = event.shiftKey;
        }}
        onChange={(event) => onChange(event.currentTarget.checked, shift.current)}
      />
    </Cell>
  );
}
