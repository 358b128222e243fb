import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import classes from './DropPanel.module.css';
import { placeUnder } from './placeUnder.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  /** The button that opens it. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  /** Pixels. */
  readonly width: number;
  /** `MenuItem`s, drawn while the menu is open only. */
  readonly children: ReactNode;
}

const itemsOf = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];

/** Where the focus goes from an item by a key; undefined for a key that moves nothing. */
function nextOf(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  return key === 'End' ? items.at(-1) : undefined;
}

/** A menu under the button that opens it. Arrow keys go from one item to the next; Escape and Tab leave. */
export function MenuPanel({ id, label, opener, width, children }: Props) {
  const [open, setOpen] = useState(false);
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Tab') return event.currentTarget.hidePopover();
    const next = nextOf(itemsOf(event.currentTarget), event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div
      id={id}
      popover="auto"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={classes['panel']}
      onKeyDown={press}
      onClick={({ currentTarget, target }) => {
        // Closed first, so that a dialog gives the focus back to the button rather than to an item that is gone.
        const item = target instanceof Element && target.closest('[role=menuitem]');
        if (item && item.ariaDisabled !== 'true') currentTarget.hidePopover();
      }}
      onBeforeToggle={({ newState, currentTarget }) => {
        if (newState !== 'open') return;
        if (opener.current) placeUnder(currentTarget, opener.current, width, 'end');
        setOpen(true);
      }}
      onToggle={({ newState, currentTarget }) => {
        // What has its items still to come takes the focus itself: arrow keys then find them.
        if (newState === 'open') (itemsOf(currentTarget)[0] ?? currentTarget).focus();
        else setOpen(false);
      }}
    >
      {open && children}
    </div>
  );
}
