import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './Palette.module.css';

interface Props {
  readonly id: string;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly to?: string;
  readonly href?: string;
  readonly run?: () => void;
  readonly icon?: ReactNode;
  readonly aside?: string;
  readonly children: string;
}

/**
 * One thing that the palette finds. It is a link where it leads somewhere, so that whatever holds links up, such as
 * unsaved changes, holds it up too, and a click with a key held opens it in another tab.
 */
export function PaletteOption({ id, active, onPoint, to, href, run, icon, aside, children }: Props) {
  const option = {
    id,
    role: 'option',
    'aria-selected': active,
    tabIndex: -1,
    className: classes['option'],
    onPointerMove: active ? undefined : onPoint,
  };
  const content = (
    <>
      {icon}
      <span className={classes['label']}>{children}</span>
      {aside && (
        <Text component="span" size="sm" c="dimmed" className={classes['aside'] ?? ''}>
          {aside}
        </Text>
      )}
    </>
  );
  if (to !== undefined) {
    return (
      <Link {...option} to={to}>
        {content}
      </Link>
    );
  }
  if (href !== undefined) {
    return (
      <a {...option} href={href} target="_blank" rel="noreferrer">
        {content}
      </a>
    );
  }
  return (
    <button {...option} type="button" onClick={run}>
      {content}
    </button>
  );
}
