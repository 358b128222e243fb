import { useMediaQuery } from '@mantine/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';

interface Drawer {
  readonly opened: boolean;
  /** Whether it lies over the content, which then can't be reached. */
  readonly covers: boolean;
  /** The button that opens it, which has the focus again where Escape has closed it. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  readonly close: () => void;
}

/** The navigation of a narrow window, which is opened over the content. */
export function useDrawer(): Drawer {
  const [opened, setOpened] = useState(false);
  const narrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false }) ?? false;
  const button = useRef<HTMLButtonElement>(null);
  const covers = opened && narrow;
  useEffect(() => {
    if (!covers) return undefined;
    const press = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key !== 'Escape' || defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
      setOpened(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [covers]);
  return { opened, covers, button, toggle: () => setOpened((now) => !now), close: () => setOpened(false) };
}
