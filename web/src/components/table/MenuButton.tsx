import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useRef } from 'react';
import { MenuPanel } from './MenuPanel.tsx';

const WIDTH = 250;

interface Props {
  readonly label: string;
  /** Whether it is one of several ways, and not the page's main one. */
  readonly quiet?: boolean;
  readonly className?: string;
  /** `MenuItem`s and `MenuLink`s, drawn while the menu is open only. */
  readonly children: ReactNode;
}

/** A button where there are several ways to do what it says: it opens a menu of them. */
export function MenuButton({ label, quiet = false, className = '', children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        {...(quiet && { variant: 'default', size: 'xs' })}
        className={className}
        popoverTarget={id}
        aria-haspopup="menu"
        rightSection={<IconChevronDown size={16} aria-hidden />}
      >
        {label}
      </Button>
      <MenuPanel id={id} label={label} opener={button} width={WIDTH}>
        {children}
      </MenuPanel>
    </>
  );
}
