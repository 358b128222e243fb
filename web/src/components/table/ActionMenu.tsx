import { type ReactNode, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import classes from './DropPanel.module.css';
import { MenuPanel } from './MenuPanel.tsx';

const WIDTH = 220;

interface Props {
  readonly label: string;
  /** `MenuItem`s, drawn while the menu is open only. */
  readonly children: ReactNode;
}

/** The actions on one row, behind a button. */
export function ActionMenu({ label, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  /** A list has a menu in every row: what it opens is made when the pointer or the focus comes near. */
  const [near, setNear] = useState(false);
  const come = (): void => setNear(true);
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
        <MenuPanel id={id} label={label} opener={button} width={WIDTH}>
          {children}
        </MenuPanel>
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

interface LinkProps {
  readonly to: string;
  /** Whether it leads to what is shown already. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** An item of an {@link ActionMenu} that leads to another page. */
export function MenuLink({ to, current = false, children }: LinkProps) {
  return (
    <Link to={to} role="menuitem" tabIndex={-1} className={classes['item']} aria-current={current || undefined}>
      {children}
    </Link>
  );
}
