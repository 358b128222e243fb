import { type AriaAttributes, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { placeUnder } from '../placeUnder.ts';
import type { SheetChoice } from './sheet.ts';
import type { Edit } from './SheetEditor.tsx';
import classes from './Sheet.module.css';

interface Choices {
  readonly id: string;
  readonly shown: readonly SheetChoice[];
  readonly chosen: SheetChoice | undefined;
  readonly aria: AriaAttributes & { readonly role?: 'combobox' };
  /** @returns whether the key moved through the list */
  readonly onKey: (key: string) => boolean;
}

const optionId = (id: string, choice: SheetChoice): string => `${id}-${choice.value}`;

/** What a column offers for what is being typed, and which of it the arrow keys have come to. */
export function useChoices(all: readonly SheetChoice[] | undefined, edit: Edit | undefined): Choices {
  const id = useId();
  const [moved, setMoved] = useState<{ readonly text: string; readonly index: number }>();
  const text = edit?.text ?? '';
  const matches = ({ value, label }: SheetChoice): boolean =>
    value === text.trim() || label.toLowerCase().includes(text.trim().toLowerCase());
  const shown = !all || !edit ? [] : edit.typed && all.some(matches) ? all.filter(matches) : all;
  const given = edit?.typed ? -1 : shown.findIndex(({ value, label }) => label === text || value === text);
  const index = moved && moved.text === text ? moved.index : given;
  const chosen = shown[index];
  return {
    id,
    shown,
    chosen,
    aria: all
      ? {
          role: 'combobox',
          'aria-expanded': shown.length > 0,
          'aria-controls': id,
          'aria-autocomplete': 'list',
          'aria-activedescendant': chosen && optionId(id, chosen),
        }
      : {},
    onKey: (key) => {
      if (shown.length === 0 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
      const step = key === 'ArrowDown' ? 1 : -1;
      setMoved({
        text,
        index: index === -1 && step === -1 ? shown.length - 1 : (index + step + shown.length) % shown.length,
      });
      return true;
    },
  };
}

interface Props {
  readonly choices: Choices;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly onChoose: (value: string) => void;
}

/** The list of what a cell takes, under the cell and above everything else. */
export function ChoiceList({ choices: { id, shown, chosen }, input, label, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const open = shown.length > 0;
  useEffect(() => {
    const panel = list.current;
    const cell = input.current;
    if (!open || !panel || !cell) return undefined;
    const place = (): void => placeUnder(panel, cell, 220, 'start');
    panel.showPopover();
    place();
    document.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      document.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [open, input]);
  useEffect(() => {
    if (chosen) document.getElementById(optionId(id, chosen))?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  if (!open) return null;
  return (
    <div ref={list} id={id} popover="manual" role="listbox" aria-label={label} className={classes['choices']}>
      {shown.map((choice) => (
        <div
          key={choice.value}
          id={optionId(id, choice)}
          role="option"
          aria-selected={choice === chosen}
          tabIndex={-1}
          className={classes['choice']}
          // Before the input loses the focus, which would commit what was typed.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(choice.value);
          }}
        >
          {choice.label}
        </div>
      ))}
    </div>
  );
}
