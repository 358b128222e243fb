import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { briefly } from '#components/ui/briefly.ts';
import classes from './DropPanel.module.css';
import { placeUnder } from './placeUnder.ts';

interface Props {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Whether something is chosen in it. */
  readonly marked?: boolean;
  readonly width?: number;
  readonly align?: 'start' | 'end';
  /** Whether its words are only read out where the window has no room to spare. */
  readonly brief?: boolean;
  /** Drawn while the panel is open only. */
  readonly children: ReactNode;
}

/**
 * A button that opens a small panel under itself. The browser closes it by Escape or a press elsewhere, and gives the
 * focus back.
 */
export function DropPanel({
  label,
  icon,
  marked = false,
  width = 240,
  align = 'start',
  brief = false,
  children,
}: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={button}
        variant={marked ? 'light' : 'default'}
        px="sm"
        flex="none"
        popoverTarget={id}
        leftSection={icon}
        rightSection={!brief && <IconChevronDown size={14} aria-hidden />}
        {...(brief && briefly(label))}
      >
        {label}
      </Button>
      <div
        id={id}
        popover="auto"
        className={classes['panel']}
        role="group"
        aria-label={label}
        onBeforeToggle={({ newState, currentTarget }) => {
          if (newState !== 'open') return;
          if (button.current) placeUnder(currentTarget, button.current, width, align);
          setOpen(true);
        }}
        // Once it is closed: what holds the focus must be there for the browser to take it back.
        onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      >
        {open && children}
      </div>
    </>
  );
}
