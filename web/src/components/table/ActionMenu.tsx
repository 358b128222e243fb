import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import classes from './DropPanel.module.css';
import { placeUnder } from './placeUnder.ts';

const WIDTH = 220;

interface Props {
  readonly label: string;
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

/** The actions on one row, behind a button. Arrow keys go from one to the next; Escape and Tab leave. */
export function ActionMenu({ label, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  /** A list has a menu in every row: what it opens is made when the pointer or the focus comes near. */
  const [near, setNear] = useState(false);
  const come = (): void => setNear(true);

  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Tab') return event.currentTarget.hidePopover();
    const next = nextOf(itemsOf(event.currentTarget), event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes['opener']}
        aria-label={label}
        aria-haspopup="menu"
        popoverTarget={near ? id : undefined}
        onPointerEnter={come}
        onPointerDown={come}
        onFocus={come}
      />
      {near && (
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
            if (button.current) placeUnder(currentTarget, button.current, WIDTH, 'end');
            setOpen(true);
          }}
          onToggle={({ newState, currentTarget }) => {
            if (newState === 'open') itemsOf(currentTarget)[0]?.focus();
            else setOpen(false);
          }}
        >
          {open && children}
        </div>
      )}
    </>
  );
}

interface ItemProps {
  readonly children: string;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly onChoose: () => void;
}

/** One action of an {@link ActionMenu}. One that is not possible stays where it is, so that the others do too. */
export function MenuItem({ children, disabled = false, danger = false, onChoose }: ItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={classes['item']}
      aria-disabled={disabled}
      data-danger={(danger && !disabled) || undefined}
      onClick={() => !disabled && onChoose()}
    >
      {children}
    </button>
  );
}

/** An item of an {@link ActionMenu} that leads to another page. */
export function MenuLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Link to={to} role="menuitem" tabIndex={-1} className={classes['item']}>
      {children}
    </Link>
  );
}
