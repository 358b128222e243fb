import { Title } from '@mantine/core';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import classes from './Dialog.module.css';

interface Props {
  readonly title: string;
  /** While it is true, Escape doesn't close it. */
  readonly busy?: boolean;
  /** Hides the page behind it. */
  readonly cover?: boolean;
  /** Lets it stand at the window's side, as high as the window. */
  readonly side?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that has to be answered first. The browser keeps the focus inside, and gives it back afterwards. */
export function Dialog({ title, busy = false, cover = false, side = false, onClose, children }: Props) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // React doesn't write `autofocus`, by which the browser would know what else than the first button is meant.
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      aria-labelledby={id}
      className={classes['dialog']}
      data-cover={cover}
      data-side={side || undefined}
      // Pressed twice, Escape closes it unasked in some browsers.
      onClose={({ currentTarget }) => {
        if (currentTarget.isConnected && !currentTarget.open) currentTarget.showModal();
      }}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onClose();
      }}
    >
      <Title order={2} id={id} mb="sm">
        {title}
      </Title>
      {children}
    </dialog>
  );
}
